import type { Core } from '@strapi/strapi';
import { rowsOf } from './row';

/** A photo that a submission announced, and what became of it. */
export interface PhotoRow {
  id: number;
  /** The uuid of the submission. */
  kiriman: string;
  foto_id: string;
  /** From 1, in the order in which they are shown. */
  urut: number;
  /** Size and SHA-256 (hex) of what the phone will send. */
  bytes: number;
  sha256: string;
  alt: string | null;
  keterangan: string | null;
  wajah_dewasa: boolean | null;
  wajah_anak: boolean | null;
  dokumen_atau_pelat: boolean | null;
  izin: boolean | null;
  /** Which sentences were answered. */
  versi_izin: string | null;
  /** The office has made parts of it unrecognisable. */
  disamarkan: boolean | null;
  nama_asli: string | null;
  keadaan: 'menunggu' | 'diterima' | 'ditolak';
  /** Why it was refused, for volunteer and staff. */
  alasan: string | null;
  /** SHA-256 of the stored photo; size in pixels. */
  berkas: string | null;
  lebar: number | null;
  tinggi: number | null;
}

export const photoRows = (strapi: Core.Strapi) => rowsOf<PhotoRow>(strapi, 'api::foto-kiriman.foto-kiriman');

/** The announced photos of one submission, in order. */
export function photosOf(strapi: Core.Strapi, uuid: string): Promise<PhotoRow[]> {
  return photoRows(strapi).findMany({ where: { kiriman: uuid }, orderBy: { urut: 'asc' } });
}

/** An accepted photo as it stands in the entry. Consent and the original name stay behind. */
export function photoInEntry(photo: PhotoRow): Record<string, unknown> {
  const { berkas, lebar, tinggi, alt, keterangan } = photo;
  return { berkas, lebar, tinggi, alt, keterangan, gambar: false };
}
