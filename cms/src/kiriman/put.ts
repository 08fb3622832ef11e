import type { Core } from '@strapi/strapi';
import { types } from '../content-types';
import type { AnyEntry } from '../content-types';
import { volunteerActor } from '../moderasi/actor';
import { fingerprint } from '../moderasi/canonical';
import { contentFingerprint, documentsOf, entryOf, readRow } from '../moderasi/document';
import { openKiriman } from '../moderasi/open';
import { conflict, notFound } from '../moderasi/refusal';
import { editable } from '../moderasi/states';
import { withToken } from '../moderasi/token';
import type { PutBody } from './body';
import { draftData } from './draft-data';
import { holderOfPost, leadToHolder, PostTaken, requireSamePost, unitOfPost } from './pengurus';
import { announcePhotos } from './photos';
import { kirimanRows, lockKiriman } from './row';
import type { KirimanColumns, KirimanRow, Unit } from './row';
import { isInScope } from './scope';
import type { Volunteer } from './scope';

const underReview = 'Petugas sedang memeriksa kiriman ini, jadi isinya tidak bisa diubah. Tunggu putusannya.';

export interface Put {
  row: KirimanRow;
  /** This was the first time; later ones answer 200. */
  created: boolean;
}

/**
 * Takes a submission from a phone. The same body again changes nothing, in whatever state it is by
 * now; another one is taken only while the volunteer may edit, and only on top of the stored version.
 *
 * @throws Refusal 404 for a submission of another unit, 409 with the stored version.
 */
export async function putKiriman(strapi: Core.Strapi, volunteer: Volunteer, uuid: string, body: PutBody): Promise<Put> {
  const { jenis, isi, foto, izin_kontak } = body;
  const sidik_klien = fingerprint({ jenis, isi, foto, ...(izin_kontak && { izin_kontak }) });
  const attempt = () =>
    withToken(() =>
      strapi.db.transaction(async () => {
        const row = await lockKiriman(strapi, { uuid });
        if (!row) return { row: await create(strapi, volunteer, uuid, body, sidik_klien), created: true };
        if (!isInScope(volunteer, row)) throw notFound();
        if (row.sidik_klien === sidik_klien) return { row, created: false };
        return { row: await replace(strapi, volunteer, row, body, sidik_klien), created: false };
      }),
    );
  try {
    return await attempt();
  } catch (error) {
    // Another request with this uuid was a moment faster; now its row is there to compare with.
    if (isUniqueViolation(error)) return attempt();
    if (error instanceof PostTaken) return leadToHolder(strapi, error.row, volunteer.id, unitOfPost(isi, volunteer));
    throw error;
  }
}

async function create(
  strapi: Core.Strapi,
  volunteer: Volunteer,
  uuid: string,
  { jenis, isi, foto, izin_kontak }: PutBody,
  sidik_klien: string,
): Promise<KirimanRow> {
  const { id, rw, rt } = volunteer;
  const unit: Unit = jenis === 'struktur' ? unitOfPost(isi, volunteer) : { rw, rt };
  const data = await draftData(strapi, jenis, isi, { uuid, ...unit });
  if (jenis === 'struktur') await requireFreePost(strapi, data);
  // They come later; Strapi wants to hear of the list.
  const photos = types[jenis].fields.foto && { foto: [] };
  const { documentId } = await documentsOf(strapi, jenis).create({ data: { ...data, ...photos }, status: 'draft' });
  const actor = volunteerActor(volunteer);
  const columns = { uuid, relawan: id, ...unit, izin_kontak, sidik_klien };
  const row = await openKiriman(strapi, { jenis, dokumen: documentId, actor, ...columns });
  await announcePhotos(strapi, uuid, foto);
  return row;
}

async function replace(
  strapi: Core.Strapi,
  volunteer: Volunteer,
  row: KirimanRow,
  { jenis, versi, isi, foto, izin_kontak }: PutBody,
  sidik_klien: string,
): Promise<KirimanRow> {
  const { uuid, dokumen } = row;
  if (!editable.has(row.keadaan)) {
    const why = row.keadaan === 'diperiksa' ? underReview : 'Kiriman ini sudah masuk dan tidak bisa diubah lagi.';
    throw conflict(uuid, `${why} Yang tersimpan tetap seperti semula.`);
  }
  if (versi !== row.versi) throw conflict(uuid, 'Isi kiriman ini sudah berubah di tempat lain. Periksa dulu isinya.');
  if (jenis !== row.jenis) throw conflict(uuid, `Kiriman ini sudah tersimpan sebagai ${row.jenis}.`);
  // A volunteer's submission has the RW of its unit.
  const stored = row as KirimanRow & Unit;
  const unit: Unit = jenis === 'struktur' ? unitOfPost(isi, volunteer) : { rw: stored.rw, rt: stored.rt };
  const before = entryOf(jenis, (await readRow(strapi, jenis, dokumen)) ?? {});
  const data = await draftData(strapi, jenis, isi, { uuid, ...unit, before });
  if (jenis === 'struktur') {
    await requireSamePost(strapi, row, data);
    await requireFreePost(strapi, data, dokumen);
  }
  await documentsOf(strapi, jenis).update({ documentId: dokumen, data, status: 'draft' });
  await announcePhotos(strapi, uuid, foto);
  const draft = await readRow(strapi, jenis, dokumen);
  const columns: Partial<KirimanColumns> = {
    ...unit,
    izin_kontak,
    sidik_klien,
    sidik: contentFingerprint(jenis, draft ?? {}),
    versi: row.versi + 1,
    // Whatever staff had written before is replaced.
    penulis: [],
  };
  await kirimanRows(strapi).update({ where: { uuid }, data: columns });
  return { ...row, ...columns };
}

async function requireFreePost(strapi: Core.Strapi, entry: AnyEntry, dokumen?: string): Promise<void> {
  const holder = await holderOfPost(strapi, entry, dokumen);
  if (holder) throw new PostTaken(holder);
}

/** SQLite and PostgreSQL say it in their own ways. */
function isUniqueViolation(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: string };
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === '23505';
}
