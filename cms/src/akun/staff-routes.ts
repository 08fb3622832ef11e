import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { MoncerConfig } from '../../config/moncer';
import { staffRoles } from '../moderasi/actor';
import type { Actor } from '../moderasi/actor';
import { readBody } from '../moderasi/answer';
import type { Context } from '../moderasi/answer';
import { addAccountHistory } from '../moderasi/history';
import { Refusal } from '../moderasi/refusal';
import { hasRole } from '../moderasi/staff';
import { staffRoute } from '../moderasi/staff-route';
import type { StaffHandle } from '../moderasi/staff-route';
import { akunRows, findAkun } from './account';
import { giveCode } from './aktivasi';
import { dayWords } from './day-words';
import { carryOut } from './impor/carry-out';
import { planImport } from './impor/plan';
import { listAkun } from './list';
import { shutAkun } from './shut';

const maxRows = 2_000;
const maxColumns = 40;
const maxCards = 400;

const cells = z.array(z.array(z.string().max(300)).max(maxColumns)).max(maxRows);
const importBody = z.strictObject({ baris: cells, sidik: z.string().max(64).optional() });
const codesBody = z.strictObject({ akun: z.array(z.int().positive()).min(1).max(maxCards) });
const lockBody = z.strictObject({ perangkat: z.uuid().optional() });
const endBody = z.strictObject({ selesai: z.iso.date() });

/** What the office does with accounts (product handbook, 4: accounts are the operator's; petugas print, the lurah views). */
export function staffRoutes(strapi: Core.Strapi) {
  const route = (method: 'GET' | 'POST', path: string, roles: ReadonlySet<string>, handle: StaffHandle) =>
    staffRoute(strapi, method, `/akun${path}`, (context, actor) => {
      if (!hasRole(context.state.user, roles)) throw new Refusal(403, 'Ini dikerjakan oleh petugas lain.');
      return handle(context, actor);
    });
  return [
    route('GET', '', staffRoles, ({ state: { user } }) => listAkun(strapi, rightsOf(user))),
    route('POST', '/pratinjau', operators, ({ request }) =>
      planImport(strapi, readBody(importBody, request.body).baris),
    ),
    route('POST', '/impor', operators, ({ request }, actor) => {
      const { baris, sidik = '' } = readBody(importBody, request.body);
      return carryOut(strapi, baris, sidik, actor);
    }),
    route('POST', '/kartu', printers, (context, actor) => giveCards(strapi, context, actor)),
    route('POST', '/:id/kunci', printers, (context, actor) => lockOut(strapi, context, actor)),
    route('POST', '/:id/akhiri', operators, (context, actor) => endTerm(strapi, context, actor)),
  ];
}

const operators: ReadonlySet<string> = new Set(['strapi-super-admin']);
const printers: ReadonlySet<string> = new Set(['petugas', 'strapi-super-admin']);

/** What the page offers. */
const rightsOf = (user: unknown) => ({ impor: hasRole(user, operators), kartu: hasRole(user, printers) });

/** A new way in for each account: printed as cards, or sent by WhatsApp. Earlier ones end. */
async function giveCards(strapi: Core.Strapi, { request }: Context, actor: Actor) {
  const { akun: ids } = readBody(codesBody, request.body);
  const { url } = strapi.config.get<MoncerConfig>('moncer');
  return strapi.db.transaction(async () => {
    const daftar = [];
    for (const id of ids) {
      const { username, nama_tampil, rw, rt, hp } = await findAkun(strapi, id);
      const { kode, berlaku_sampai } = await giveCode(strapi, id, actor);
      // Behind the hash: a browser sends it to nobody, so that it stands in no log.
      const tautan = `${url}/kirim/#aktif/${kode}`;
      daftar.push({ id, akun: username, nama: nama_tampil || username, rw, rt, hp, kode, tautan, berlaku_sampai });
    }
    await addAccountHistory(strapi, actor, `Kartu masuk baru untuk ${daftar.map(({ akun }) => akun).join(', ')}.`);
    return { daftar };
  });
}

/** A lost phone, or with none named every way into the account. */
async function lockOut(strapi: Core.Strapi, { params, request }: Context, actor: Actor) {
  const { perangkat } = readBody(lockBody, request.body);
  const { id, username } = await findAkun(strapi, Number(params.id));
  await strapi.db.transaction(async () => {
    await shutAkun(strapi, id, actor, perangkat);
    const what = perangkat ? 'Satu HP' : 'Semua jalan masuk';
    await addAccountHistory(strapi, actor, `${what} akun ${username} dikunci.`);
  });
  return { id };
}

/** Ends a term on a day, the last one included; what the unit has begun passes to whoever comes after. */
async function endTerm(strapi: Core.Strapi, { params, request }: Context, actor: Actor) {
  const { selesai } = readBody(endBody, request.body);
  const { id, mulai, username } = await findAkun(strapi, Number(params.id));
  if (mulai && selesai < mulai) throw new Refusal(422, 'Masa bakti tidak bisa selesai sebelum mulai.');
  await strapi.db.transaction(async () => {
    await akunRows(strapi).update({ where: { id }, data: { selesai } });
    await addAccountHistory(strapi, actor, `Masa bakti akun ${username} selesai ${dayWords(selesai)}.`);
  });
  return { id, selesai };
}
