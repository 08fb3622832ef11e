import type { Core } from '@strapi/strapi';
import { rowsOf } from '../kiriman/row';
import { staffName } from '../moderasi/actor';
import type { Actor, AdminUser } from '../moderasi/actor';
import { addAccountHistory } from '../moderasi/history';
import { Refusal } from '../moderasi/refusal';
import { CodeRefused, takeCode } from './check';
import { makeRecoveryCodes, makeSecret, otpauthUri } from './code';
import { endOtherSessions } from './sessions';
import { activeTotp, recoveryLeft, totpRows } from './row';
import { recoveryFingerprint, seal } from './secret';

/** Whose second factor it is, as an account and as the history names them. */
interface Own {
  id: number;
  actor: Actor;
}

/** How things stand for one account. */
export async function readTotp(strapi: Core.Strapi, akun: number) {
  const row = await activeTotp(strapi, akun);
  return { aktif_sejak: row?.aktif_sejak ?? null, sisa_cadangan: row ? recoveryLeft(row).length : 0 };
}

/** Makes a secret, which counts for nothing until a code was made with it. @throws Refusal 409 */
export async function begin(strapi: Core.Strapi, { id: akun, email }: { id: number; email: string }) {
  const rahasia = makeSecret();
  await strapi.db.transaction(async () => {
    if (await activeTotp(strapi, akun)) throw alreadyOn();
    await totpRows(strapi).deleteMany({ where: { akun } });
    await totpRows(strapi).create({ data: { akun, rahasia: seal(strapi, akun, rahasia), langkah: 0 } });
  });
  return { rahasia, otpauth: otpauthUri(rahasia, email) };
}

/**
 * Switches it on with a first code. Whoever got in by the password alone is logged out, but for this session.
 *
 * @returns the recovery codes, which are shown this once
 * @throws Refusal 409, 422
 */
export async function activate(strapi: Core.Strapi, { id: akun, actor }: Own, session: string, kode: unknown) {
  const row = await totpRows(strapi).findOne({ where: { akun } });
  if (!row) throw new Refusal(409, 'Mulailah dari awal: buat kode QR dulu, lalu pindai.');
  if (row.aktif_sejak) throw alreadyOn();
  await orRefuse(takeCode(strapi, row, kode));
  const cadangan = makeRecoveryCodes();
  const prints = cadangan.map((code) => recoveryFingerprint(strapi, akun, code.replace('-', '')));
  await strapi.db.transaction(async () => {
    const data = { aktif_sejak: new Date().toISOString(), cadangan: prints.join('\n') };
    await totpRows(strapi).update({ where: { id: row.id }, data });
    await note(strapi, actor, 'dinyalakan');
  });
  await endOtherSessions(strapi, akun, session);
  return { cadangan };
}

/** @throws Refusal 409, 422 */
export async function switchOff(strapi: Core.Strapi, { id: akun, actor }: Own, kode: unknown): Promise<void> {
  const row = await activeTotp(strapi, akun);
  if (!row) throw new Refusal(409, 'Verifikasi dua langkah memang belum aktif.');
  await orRefuse(takeCode(strapi, row, kode));
  await strapi.db.transaction(async () => {
    await totpRows(strapi).deleteMany({ where: { akun } });
    await note(strapi, actor, 'dimatikan');
  });
}

/** For somebody who has lost phone and paper: they come in with their password and begin anew. */
export async function reset(strapi: Core.Strapi, akun: number, actor: Actor): Promise<void> {
  await strapi.db.transaction(async () => {
    const user = await rowsOf<AdminUser>(strapi, 'admin::user').findOne({ where: { id: akun } });
    const { count } = await totpRows(strapi).deleteMany({ where: { akun } });
    if (!user || count === 0) throw new Refusal(404, 'Akun ini tidak memakai verifikasi dua langkah.');
    await note(strapi, actor, `milik ${staffName(user)} dilepas`);
  });
}

/** A way into an account of staff was opened or shut. */
const note = (strapi: Core.Strapi, actor: Actor, what: string): Promise<void> =>
  addAccountHistory(strapi, actor, `Verifikasi dua langkah ${what}.`);

async function orRefuse(taking: Promise<void>): Promise<void> {
  try {
    await taking;
  } catch (error) {
    if (!(error instanceof CodeRefused)) throw error;
    throw new Refusal(422, error.message, { details: { perlu: error.perlu } });
  }
}

const alreadyOn = () => new Refusal(409, 'Verifikasi dua langkah sudah aktif. Matikan dulu untuk ganti HP.');
