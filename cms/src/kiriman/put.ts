import type { Core } from '@strapi/strapi';
import { toStrapi, types } from '../content-types';
import type { AnyEntry, Field } from '../content-types';
import { volunteerActor } from '../moderasi/actor';
import { fingerprint } from '../moderasi/canonical';
import { contentFingerprint, documentsOf, readRow } from '../moderasi/document';
import { openKiriman } from '../moderasi/open';
import { conflict, notFound } from '../moderasi/refusal';
import { editable } from '../moderasi/states';
import { withToken } from '../moderasi/token';
import type { PutBody } from './body';
import { officeFields } from './office-fields';
import { announcePhotos } from './photos';
import { kirimanRows, lockKiriman } from './row';
import type { KirimanRow } from './row';
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
  const sidik_klien = fingerprint({ jenis: body.jenis, isi: body.isi, foto: body.foto });
  const attempt = () =>
    withToken(() =>
      strapi.db.transaction(async () => {
        const row = await lockKiriman(strapi, { uuid });
        if (!row) return { row: await create(strapi, volunteer, uuid, body, sidik_klien), created: true };
        if (!isInScope(volunteer, row)) throw notFound();
        if (row.sidik_klien === sidik_klien) return { row, created: false };
        return { row: await replace(strapi, row, body, sidik_klien), created: false };
      }),
    );
  try {
    return await attempt();
  } catch (error) {
    // Another request with this uuid was a moment faster; now its row is there to compare with.
    if (isUniqueViolation(error)) return attempt();
    throw error;
  }
}

async function create(
  strapi: Core.Strapi,
  volunteer: Volunteer,
  uuid: string,
  { jenis, isi, foto }: PutBody,
  sidik_klien: string,
): Promise<KirimanRow> {
  const { id, rw, rt } = volunteer;
  const data = draftData(jenis, isi, { rw, rt });
  const { documentId } = await documentsOf(strapi, jenis).create({ data, status: 'draft' });
  const actor = volunteerActor(volunteer);
  const unit = { uuid, relawan: id, rw, rt };
  const row = await openKiriman(strapi, { jenis, dokumen: documentId, actor, ...unit, sidik_klien });
  await announcePhotos(strapi, uuid, foto);
  return row;
}

async function replace(
  strapi: Core.Strapi,
  row: KirimanRow,
  { jenis, versi, isi, foto }: PutBody,
  sidik_klien: string,
): Promise<KirimanRow> {
  const { uuid, dokumen } = row;
  if (!editable.has(row.keadaan)) {
    const why = row.keadaan === 'diperiksa' ? underReview : 'Kiriman ini sudah masuk dan tidak bisa diubah lagi.';
    throw conflict(uuid, `${why} Yang tersimpan tetap seperti semula.`);
  }
  if (versi !== row.versi) throw conflict(uuid, 'Isi kiriman ini sudah berubah di tempat lain. Periksa dulu isinya.');
  if (jenis !== row.jenis) throw conflict(uuid, `Kiriman ini sudah tersimpan sebagai ${row.jenis}.`);
  await documentsOf(strapi, jenis).update({ documentId: dokumen, data: draftData(jenis, isi, row), status: 'draft' });
  await announcePhotos(strapi, uuid, foto);
  const draft = await readRow(strapi, jenis, dokumen);
  // Whatever staff had written before is replaced.
  const columns = { sidik_klien, sidik: contentFingerprint(jenis, draft ?? {}), versi: row.versi + 1, penulis: [] };
  await kirimanRows(strapi).update({ where: { uuid }, data: columns });
  return { ...row, ...columns };
}

/**
 * The whole of what a volunteer writes: a field that was not sent is empty. RW and RT come from the
 * account, whatever was sent.
 */
function draftData(jenis: PutBody['jenis'], isi: AnyEntry, unit: Pick<KirimanRow, 'rw' | 'rt'>): AnyEntry {
  const { fields } = types[jenis];
  const entry: AnyEntry = { mutu_data: 'terverifikasi', rw: [unit.rw] };
  for (const [name, field] of Object.entries(fields)) {
    if (officeFields.has(name) || name === 'rw') continue;
    const value = isi[name] === '' ? null : isi[name];
    entry[name] = value ?? emptyValue(field);
  }
  if (fields.rt) entry.rt = unit.rt;
  if (jenis === 'kegiatan') entry.jenis ??= 'laporan';
  return toStrapi(fields, entry);
}

function emptyValue({ shape, strapi }: Field): unknown {
  if (shape === 'list' || shape === 'values') return [];
  return strapi.type === 'boolean' ? false : null;
}

/** SQLite and PostgreSQL say it in their own ways. */
function isUniqueViolation(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: string };
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === '23505';
}
