import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { kirimanRows } from '../kiriman/row';
import { gatherOne, linkOf, titleOf } from '../kiriman/view';
import { todayInWib } from '../moderasi/day';
import type { Push } from './dorong';
import { findReachable } from './penerima';
import { isStillTrue } from './peristiwa';
import { readRingkasan } from './ringkasan';
import { langgananRows } from './row';
import type { KabarRow, LanggananRow, Pihak } from './row';
import type { Mail } from './surel';
import { mailText, pushWords, sentenceOf, timeInWib } from './words';

/** It is no longer so, or there is nobody to be told: not a failure, and nothing to send. */
export class Overtaken extends Error {}

type Message = { mail: Mail } | { to: LanggananRow; push: Push };

/** What is to be sent for a notice, as things stand now. @throws Overtaken */
export async function compose(strapi: Core.Strapi, row: KabarRow): Promise<Message> {
  const person = await findReachable(strapi, row);
  if (!person) throw new Overtaken();
  const address = () => person.alamat ?? overtaken();
  if (row.peristiwa === 'ringkasan') {
    if (row.hari !== todayInWib()) throw new Overtaken();
    return { mail: { to: address(), ...(await readRingkasan(strapi, row.hari)) } };
  }
  const about = await findAbout(strapi, row);
  if (row.kanal === 'surel') {
    const { url } = strapi.config.get<MoncerConfig>('moncer');
    const where = { nomor: about.nomor, judul: about.judul, tautan: url + about.ke };
    const text = mailText(row.peristiwa, where, timeInWib(row.dibuat_pada), url + roomOf(row.pihak));
    return { mail: { to: address(), subject: sentenceOf(row.peristiwa, about.nomor), text } };
  }
  const to = await langgananRows(strapi).findOne({ where: { id: row.langganan } });
  const push = { ...pushWords(row.peristiwa, about.nomor), ke: about.ke, tanda: String(row.kiriman) };
  return { to: to ?? overtaken(), push };
}

/** The submission as it stands, and the page on which the recipient finds it. */
async function findAbout(strapi: Core.Strapi, { kiriman, peristiwa, pihak }: KabarRow) {
  const row = await kirimanRows(strapi).findOne({ where: { uuid: kiriman } });
  if (!row || peristiwa === 'ringkasan' || !isStillTrue(peristiwa, row.keadaan)) return overtaken();
  const { entry } = await gatherOne(strapi, row);
  const room = pihak === 'staf' ? `/meja/#${row.uuid}` : roomOf(pihak);
  const ke = (pihak === 'relawan' && linkOf(row, entry)) || room;
  return { nomor: row.nomor, judul: titleOf(row.jenis, entry), ke };
}

const roomOf = (pihak: Pihak): string => (pihak === 'staf' ? '/meja/' : '/kirim/');

function overtaken(): never {
  throw new Overtaken();
}
