import type { Core } from '@strapi/strapi';
import { isNoun } from '../content-types';
import { waLink } from '../kabar/wa';
import { kirimanRows } from '../kiriman/row';
import type { KirimanRow, Where } from '../kiriman/row';
import { gatherOne, linkOf, staffView, titleOf } from '../kiriman/view';
import type { Whole } from '../kiriman/view';
import { readCalendar } from '../waktu-kerja/calendar';
import type { Actor } from './actor';
import { nameOf } from './antrean';
import { deadlineOf } from './antrean/deadline';
import { readStaff } from './assign';
import { isOwnText } from './four-eyes';
import { examine } from './pemeriksaan';
import { whoLooks } from './presence';
import { changesSinceSeen } from './seen';
import { notFound } from './refusal';
import { allowedTo } from './rights';

/** One submission as it lies before the member of staff who reads it. */
export async function reviewOf(strapi: Core.Strapi, whole: Whole, reader: Actor) {
  const { row, entry } = whole;
  return {
    ...staffView(whole),
    ...deadlineOf(row, await readCalendar(strapi)),
    pemeriksaan: await examine(strapi, whole),
    perubahan: await changesSinceSeen(strapi, whole),
    petugas: nameOf(await readStaff(strapi), row),
    dilihat: whoLooks(row.uuid, reader),
    boleh: allowedTo(reader, row),
    milik_sendiri: isOwnText(strapi, row, reader),
    tautan_wa: await waLink(strapi, row, { judul: titleOf(row.jenis, entry), tautan: linkOf(row, entry) }),
  };
}

/** The same, of a submission whose row is at hand. */
export const review = async (strapi: Core.Strapi, row: KirimanRow, reader: Actor) =>
  reviewOf(strapi, await gatherOne(strapi, row), reader);

/** A submission by its uuid. @throws Refusal 404 */
export const findKiriman = (strapi: Core.Strapi, uuid: unknown) => find(strapi, { uuid: String(uuid) });

/** The submission of a document that staff have open in the panel. @throws Refusal 404 */
export function findByDocument(strapi: Core.Strapi, jenis: unknown, dokumen: string): Promise<KirimanRow> {
  if (!isNoun(jenis)) throw notFound();
  return find(strapi, { jenis, dokumen });
}

async function find(strapi: Core.Strapi, where: Where): Promise<KirimanRow> {
  const row = await kirimanRows(strapi).findOne({ where });
  if (!row) throw notFound();
  return row;
}
