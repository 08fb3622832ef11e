import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { volunteerView } from '../kiriman/view';
import { answering, readBody } from '../moderasi/answer';
import type { Context } from '../moderasi/answer';
import { Refusal } from '../moderasi/refusal';
import { findAkun, requireTerm } from './account';
import type { AkunRow } from './account';
import { findCode, useCode } from './aktivasi';
import { isGuessable, maxPasswordBytes, minPasswordLength, tooEasy, tooLong, tooShort } from './guessable';
import { setPassphrase } from './passphrase';
import { bindPhone, checkPin } from './perangkat';
import { endSessions, openSession } from './session';
import type { CookieJar } from './session';

const phone = z.strictObject({ id: z.uuid().toLowerCase(), kunci: z.string().regex(/^[\w-]{43}$/) });
const pin = z.string().regex(/^\d{6}$/, 'PIN harus enam angka.');
/** One digit six times, or six in a row up or down: what is tried first. */
const guessed = /^(\d)\1{5}$/;
const newPin = pin.refine(
  (digits) => !guessed.test(digits) && !'01234567890'.includes(digits) && !'09876543210'.includes(digits),
  'PIN ini terlalu mudah ditebak. Pilih enam angka lain.',
);
const kode = z.string().max(40);
const sandi = z
  .string()
  .min(minPasswordLength, tooShort)
  .max(maxPasswordBytes, tooLong)
  .refine((password) => !isGuessable(password), tooEasy);

const peekBody = z.strictObject({ kode, perangkat: z.uuid().toLowerCase().optional() });
const activateBody = z
  .strictObject({
    kode,
    perangkat: phone,
    nama_perangkat: z.string().max(60).optional(),
    pin: newPin.optional(),
    sandi: sandi.optional(),
  })
  .refine((body) => (body.pin === undefined) !== (body.sandi === undefined), 'Pilih PIN atau kata sandi.');
const logInBody = z.strictObject({ perangkat: phone, pin });

/**
 * How a volunteer comes in without a password that somebody else has made: with the code that the office hands
 * out, then with a PIN that works on this one phone, or with a passphrase that works on any.
 */
export function volunteerRoutes(strapi: Core.Strapi) {
  const route = (path: string, handle: (context: Context & CookieJar) => Promise<unknown>) => ({
    method: 'POST',
    path: `/akun${path}`,
    info: { type: 'content-api' },
    config: { auth: false },
    handler: answering(strapi, volunteerView, (context) => handle(context as Context & CookieJar)),
  });
  return [
    route('/aktivasi', async ({ request }) => {
      const body = readBody(peekBody, request.body);
      const row = await findCode(strapi, body.kode, body.perangkat);
      return { ...whose(await findAkun(strapi, row.akun)), berlaku_sampai: row.berlaku_sampai };
    }),
    route('/aktifkan', async (context) => activate(strapi, context)),
    route('/masuk', async (context) => {
      const body = readBody(logInBody, context.request.body);
      const { akun } = await checkPin(strapi, body.perangkat, body.pin);
      return enter(strapi, context, await findAkun(strapi, akun), body.perangkat.id);
    }),
  ];
}

async function activate(strapi: Core.Strapi, context: Context & CookieJar) {
  const body = readBody(activateBody, context.request.body);
  const { perangkat, nama_perangkat: nama = null } = body;
  const row = await findCode(strapi, body.kode, perangkat.id);
  const akun = await findAkun(strapi, row.akun);
  requireOpen(akun);
  await strapi.db.transaction(async () => {
    await useCode(strapi, row, perangkat.id);
    await bindPhone(strapi, akun.id, perangkat, { pin: body.pin ?? null, nama });
    if (body.sandi !== undefined) await setPassphrase(strapi, akun.id, body.sandi);
  });
  if (body.sandi !== undefined) await endSessions(strapi, akun.id);
  return enter(strapi, context, akun, perangkat.id);
}

async function enter(strapi: Core.Strapi, jar: CookieJar, akun: AkunRow, phoneId: string) {
  requireOpen(akun);
  return { jwt: await openSession(strapi, jar, akun.id, phoneId), ...whose(akun) };
}

/** @throws Refusal 403 */
function requireOpen(akun: AkunRow): void {
  if (akun.blocked) throw new Refusal(403, 'Akun ini ditutup. Hubungi petugas kelurahan.');
  requireTerm(akun);
}

/** Whom the phone greets. */
const whose = ({ username, nama_tampil, rw, rt }: AkunRow) => ({
  akun: username,
  nama: nama_tampil || username,
  rw,
  rt,
});
