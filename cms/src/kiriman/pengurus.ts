import type { Core } from '@strapi/strapi';
import { types, uidOf } from '../content-types';
import type { AnyEntry } from '../content-types';
import { readRow } from '../moderasi/document';
import { onItsWay } from '../moderasi/states';
import { withToken } from '../moderasi/token';
import { conflict, invalid, Refusal } from '../moderasi/refusal';
import { lockCounter } from '../terbitan/counters';
import { kirimanRows, lockKiriman, rowsOf } from './row';
import type { KirimanRow, Unit } from './row';
import type { Volunteer } from './scope';

/** The order on the page of an RW: the RW itself, then its RTs, each with its posts. */
const firstUrut = 300;

/** The unit that a volunteer writes about: an RT about itself, an RW about itself or one of its RTs. */
export function unitOfPost(isi: AnyEntry, { rw, rt }: Volunteer): Unit {
  return { rw, rt: rt ?? (typeof isi.rt === 'number' ? isi.rt : null) };
}

/** What the server writes of a post: its name, and where it stands. The post itself is what the volunteer chose. */
export function postFields({ pos }: AnyEntry, { rw, rt }: Unit): AnyEntry {
  const words = types.struktur.fields.pos?.words ?? {};
  const unit = rt === null ? `RW ${rw}` : `RT ${rt} RW ${rw}`;
  const nth = Object.keys(words).indexOf(String(pos));
  return {
    kelompok: 'pengurus',
    rw,
    rt,
    jabatan: nth < 0 ? null : `${words[String(pos)]} ${unit}`,
    urut: firstUrut + (rt ?? 0) * Object.keys(words).length + Math.max(0, nth),
  };
}

/**
 * The submission of another entry for the same post: what changes there is a correction of that one, not a second
 * entry. Whoever else asks about a post waits until the transaction ends.
 *
 * @param dokumen the entry that asks
 */
export async function holderOfPost(strapi: Core.Strapi, entry: AnyEntry, dokumen?: string): Promise<KirimanRow | null> {
  const { pos, jabatan, rw, rt } = entry;
  if (entry.kelompok !== 'pengurus' || !pos) return null;
  await lockCounter(strapi, 'slug');
  const unit = { rw, rt: rt ?? { $null: true } };
  const drafts = await rowsOf<{ documentId: string }>(strapi, uidOf('struktur')).findMany({
    select: ['documentId'],
    // Staff may have written its name alone.
    where: { ...unit, kelompok: 'pengurus', $or: [{ pos }, { jabatan }], publishedAt: { $null: true } },
  });
  const others = drafts.map(({ documentId }) => documentId).filter((other) => other !== dokumen);
  if (others.length === 0) return null;
  const where = { jenis: 'struktur', dokumen: { $in: others }, keadaan: { $notIn: closed } };
  return kirimanRows(strapi).findOne({ where, orderBy: { id: 'asc' } });
}

/**
 * What has been on the site stays the entry of its post.
 *
 * @throws Refusal 422
 */
export async function requireSamePost(strapi: Core.Strapi, row: KirimanRow, entry: AnyEntry): Promise<void> {
  if (row.revisi === null) return;
  const before = await readRow(strapi, 'struktur', row.dokumen);
  if ((before?.pos ?? entry.pos) === entry.pos && before?.rt === entry.rt) return;
  throw invalid([{ jalur: 'pos', pesan: 'Jabatan yang sudah tayang tidak bisa diganti. Tulis kiriman baru.' }]);
}

/** The post has an entry already. */
export class PostTaken extends Error {
  readonly row: KirimanRow;

  constructor(row: KirimanRow) {
    super(`kiriman ${row.uuid}: holds this post already`);
    this.row = row;
  }
}

/**
 * Tells a volunteer which submission the post has. What the office wrote and put on the site is from now on the
 * unit's to correct.
 *
 * @throws Refusal 409 with that submission
 */
export async function leadToHolder(strapi: Core.Strapi, { uuid }: KirimanRow, id: number, unit: Unit): Promise<never> {
  const row = await withToken(() =>
    strapi.db.transaction(async () => {
      const found = await lockKiriman(strapi, { uuid });
      if (!found || found.relawan !== null || !onItsWay.has(found.keadaan)) return found;
      await kirimanRows(strapi).update({ where: { uuid }, data: { relawan: id, ...unit } });
      return { ...found, relawan: id };
    }),
  );
  if (!row || row.relawan === null) {
    throw new Refusal(409, 'Kantor kelurahan sedang menulis jabatan ini. Tanyakan kepada petugas.');
  }
  throw conflict(uuid, `Jabatan ini sudah tercatat di kiriman ${row.nomor}. Perbaikannya ditulis di sana.`);
}

/** There will be nothing more to come of these. */
const closed = ['ditolak', 'ditarik', 'dibatalkan'];
