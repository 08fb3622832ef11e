import type { Core } from '@strapi/strapi';
import type { AnyEntry } from '../content-types';
import { photosOf } from '../kiriman/photo-row';
import type { PhotoRow } from '../kiriman/photo-row';
import { rowsOf } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import { newSalt, saltedHash } from '../riwayat/salted';
import type { Actor } from './actor';
import { entryOf, readRow } from './document';

/**
 * One version of a submission that the office could see: entry and announced photos, as JSON that is
 * kept to the byte. Never changed; erased by law only (`riwayat/erase.ts`).
 */
export interface VersiRow {
  id: number;
  kiriman: string;
  versi: number;
  isi: string;
  foto: string;
  nama_oleh: string;
  waktu: string;
  garam: string;
}

/** A photo as the phone announced it, with what became of it. */
type KeptPhoto = Omit<PhotoRow, 'id' | 'kiriman'>;

export const versiRows = (strapi: Core.Strapi) => rowsOf<VersiRow>(strapi, 'api::versi.versi');

/** What the chain holds of a version. */
export const versionHash = ({ garam, isi, foto, nama_oleh, waktu }: Omit<VersiRow, 'id'>): string =>
  saltedHash(garam, JSON.stringify([isi, foto, nama_oleh, new Date(waktu).toISOString()]));

/**
 * Keeps the draft of a submission as it stands, in the transaction that made it so. The same version
 * with the same content is kept once; a version number that holds other content already is left to
 * it, and the next one is taken.
 *
 * @returns the version number under which it is kept, to be written into the submission, and the hash
 *   to be handed on to `addHistory()` as `sidik_isi`; none when it was there before.
 */
export async function storeVersion(
  strapi: Core.Strapi,
  row: Pick<KirimanRow, 'uuid' | 'jenis' | 'dokumen' | 'versi' | 'relawan'>,
  actor: Actor,
): Promise<{ versi: number; sidik_isi: string | null }> {
  const draft = await readRow(strapi, row.jenis, row.dokumen);
  // The days that an approval writes are no part of what was seen.
  const { diverifikasi_pada: _verified, tinjau_sebelum: _review, ...entry } = entryOf(row.jenis, draft ?? {});
  const photos = row.relawan === null ? [] : await photosOf(strapi, row.uuid);
  const isi = JSON.stringify(entry);
  const foto = JSON.stringify(photos.map(keptPhoto));
  let { versi } = row;
  for (; ; versi += 1) {
    const before = await versiRows(strapi).findOne({ where: { kiriman: row.uuid, versi } });
    if (!before) break;
    if (before.isi === isi && before.foto === foto) return { versi, sidik_isi: null };
  }
  const waktu = new Date().toISOString();
  const kept = { kiriman: row.uuid, versi, isi, foto, nama_oleh: actor.nama, waktu, garam: newSalt() };
  await versiRows(strapi).createMany({ data: [kept] });
  return { versi, sidik_isi: versionHash(kept) };
}

/** A version as the office saw it; null when it was never sent, or has been erased. */
export async function versionOf(
  strapi: Core.Strapi,
  uuid: string,
  versi: number,
): Promise<{
  isi: AnyEntry;
  foto: { berkas: string; alt: string; keterangan: string }[];
  waktu: string;
  oleh: string;
} | null> {
  const kept = await readVersion(strapi, uuid, versi);
  if (!kept) return null;
  const { isi, waktu, oleh } = kept;
  const photos = (Array.isArray(isi.foto) ? isi.foto : []) as { [field in 'berkas' | 'alt' | 'keterangan']?: string }[];
  const foto = photos.map(({ berkas, alt, keterangan }) => ({
    berkas: berkas ?? '',
    alt: alt ?? '',
    keterangan: keterangan ?? '',
  }));
  return { isi, foto, waktu, oleh };
}

/** The same with the photos as the phone announced them, to be written back. */
export async function readVersion(strapi: Core.Strapi, uuid: string, versi: number) {
  const row = await versiRows(strapi).findOne({ where: { kiriman: uuid, versi } });
  if (!row) return null;
  const { waktu, nama_oleh: oleh } = row;
  return { isi: JSON.parse(row.isi) as AnyEntry, foto: JSON.parse(row.foto) as KeptPhoto[], waktu, oleh };
}

/** The versions of a submission that are kept, oldest first. */
export async function listVersions(strapi: Core.Strapi, uuid: string) {
  const rows = await versiRows(strapi).findMany({
    select: ['versi', 'waktu', 'nama_oleh'],
    where: { kiriman: uuid },
    orderBy: { versi: 'asc' },
  });
  return rows.map(({ versi, waktu, nama_oleh }) => ({ versi, waktu, oleh: nama_oleh }));
}

function keptPhoto(photo: PhotoRow): KeptPhoto {
  const { foto_id, urut, bytes, sha256, alt, keterangan, nama_asli, keadaan, alasan, berkas, lebar, tinggi } = photo;
  const { wajah_dewasa, wajah_anak, dokumen_atau_pelat, izin, versi_izin, disamarkan } = photo;
  const consent = { wajah_dewasa, wajah_anak, dokumen_atau_pelat, izin, versi_izin };
  return {
    foto_id,
    urut,
    bytes,
    sha256,
    alt,
    keterangan,
    nama_asli,
    keadaan,
    alasan,
    berkas,
    lebar,
    tinggi,
    ...consent,
    disamarkan,
  };
}
