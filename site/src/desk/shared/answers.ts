/** The shapes of what `/api/kiriman` and `/moderasi` answer. Types only: nothing of this file reaches the browser. */
import type { Entry } from '@moncer/content-types';

export type Keadaan =
  | 'draf'
  | 'mengunggah'
  | 'terkirim'
  | 'diperiksa'
  | 'perlu_perbaikan'
  | 'dikirim_ulang'
  | 'disetujui'
  | 'menerbitkan'
  | 'tayang'
  | 'gagal_terbit'
  | 'ditolak'
  | 'ditarik'
  | 'dibatalkan';

/** What the volunteer answers about one photo, and how it is described. */
export interface FotoAnswers {
  alt: string;
  keterangan: string | null;
  wajah_dewasa: boolean;
  wajah_anak: boolean;
  dokumen_atau_pelat: boolean;
  izin: boolean;
}

/** One announced photo as the server knows it. `alasan` is the gate's sentence when it was refused. */
export interface KirimanFoto extends FotoAnswers {
  id: string;
  urut: number;
  bytes: number;
  /** SHA-256 of the announced bytes, hex. */
  sha256: string;
  keadaan: 'menunggu' | 'diterima' | 'ditolak';
  alasan: string | null;
  berkas: string | null;
  lebar: number | null;
  tinggi: number | null;
}

interface Riwayat {
  dari: Keadaan | null;
  ke: Keadaan;
  alasan: string | null;
  /** ISO 8601. */
  waktu: string;
  nama_oleh?: string | null;
}

/** One submission. Times are ISO 8601. */
export interface Kiriman {
  uuid: string;
  nomor: string | null;
  jenis: string;
  keadaan: Keadaan;
  versi: number;
  catatan: string | null;
  alasan_gagal?: string | null;
  /** Address of the live page, once it is live. */
  tautan: string | null;
  /** Without `foto`: those are listed below. */
  isi: Partial<Omit<Entry<'kegiatan'>, 'jenis'> & Omit<Entry<'potensi'>, 'jenis'>> & { jenis?: string };
  foto: KirimanFoto[];
  rw: number | null;
  rt: number | null;
  riwayat: Riwayat[];
  dibuat_pada: string;
  dikirim_pada: string | null;
  tayang_pada: string | null;
}

export interface DaftarKiriman {
  daftar: Kiriman[];
  unit: { rw: number | null; rt: number | null };
  nama: string;
}

/** One line of the staff's queue. */
export interface Antrean {
  uuid: string;
  nomor: string | null;
  jenis: string;
  judul: string | null;
  keadaan: Keadaan;
  versi: number;
  rw: number | null;
  rt: number | null;
  pengirim: string | null;
  dikirim_pada: string | null;
  foto: number;
  tautan?: string | null;
}

export interface DaftarAntrean {
  daftar: Antrean[];
  jumlah: number;
  /** The last ten that were decided. */
  tayang: Antrean[];
}

export interface Tinjauan extends Kiriman {
  judul: string | null;
  pengirim: string | null;
  /** Labels of what the office has still to set; only for staff, never a reason to refuse. */
  daftar_tugas?: string[];
  /** Opens WhatsApp with the result written, for the sender; null without a result or a number. */
  tautan_wa?: string | null;
}

/** One sentence about one field; `jalur` is the field's path, as in `judul` or `foto.0.alt`. */
export interface Masalah {
  jalur: string;
  pesan: string;
}
