/** The shapes of what `/api/kiriman` and `/moderasi` answer. Types only: nothing of this file reaches the browser. */
import type { Entry, Usulan } from '@moncer/content-types';

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
  | 'dibatalkan'
  | 'diarsipkan';

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
  /** The office corrected the text with this line. */
  suntingan?: boolean;
}

type Unlike = 'jenis' | 'rw' | 'rt';
/** What a volunteer may have written, of any kind; fields that differ between the kinds are told apart by `jenis`. */
type Isi = Partial<
  Omit<Entry<'kegiatan'>, Unlike> &
    Omit<Entry<'potensi'>, Unlike> &
    Pick<Entry<'galeri'>, 'tanggal' | 'keterangan'> &
    Pick<Entry<'struktur'>, 'pos' | 'jabatan' | 'pejabat'> &
    Pick<Usulan, 'layanan' | 'rujukan'>
> & { jenis?: string; rt?: number | null };

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
  isi: Isi;
  foto: KirimanFoto[];
  /** Which sentence was consented to, by whoever may be called at the number in the text. */
  izin_kontak?: string | null;
  rw: number | null;
  rt: number | null;
  riwayat: Riwayat[];
  dibuat_pada: string;
  dikirim_pada: string | null;
  tayang_pada: string | null;
  /** Approved, and published then. */
  jadwal: string | null;
  /** What the office asks for, field by field, when it was sent back. */
  catatan_isian: Masalah[];
  /** What the office corrected last; empty when nothing was. */
  suntingan: Perubahan[];
}

/** One field in two versions, in words. `label` is what people read above the field. */
export interface Perubahan {
  jalur: string;
  label: string;
  lama: string | null;
  baru: string | null;
}

export interface DaftarKiriman {
  daftar: Kiriman[];
  unit: { rw: number | null; rt: number | null };
  nama: string;
}

/** A member of staff. */
export interface Petugas {
  id: number;
  nama: string;
}

/** Who else has it open now, and since when (ISO 8601). */
export interface Dilihat {
  nama: string;
  sejak: string;
}

/** What a machine found. `berat` stops the approval of several at once; `jalur` is the field, `tautan` the other report. */
export interface Pemeriksaan {
  kode: string;
  tingkat: 'berat' | 'ringan';
  jalur: string | null;
  pesan: string;
  tautan?: string;
}

/** One line of the staff's queue. Times are ISO 8601. */
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
  /** By when the office has promised a verdict, and whether that has passed. */
  tenggat: string | null;
  lewat: boolean;
  pemeriksaan: 'hijau' | 'kuning' | 'merah';
  /** To whom it is assigned. */
  petugas: Petugas | null;
  dilihat: Dilihat | null;
  /** Sent again after it was sent back. */
  berubah: boolean;
  /** What the reader may do with it as it stands. */
  boleh: readonly string[];
}

export interface DaftarAntrean {
  daftar: Antrean[];
  /** All that wait, and those that the filters leave. */
  jumlah: number;
  jumlah_tersaring: number;
  /** Overdue; sent since yesterday 00.00 WIB. */
  lewat: number;
  baru: number;
  /** Asked for with `?setelah=`, gives the next page. */
  lanjut: string | null;
  /** Who can be assigned. */
  orang: Petugas[];
  /** The last ten that were decided. */
  tayang: Antrean[];
}

export interface Tinjauan extends Kiriman {
  judul: string | null;
  pengirim: string | null;
  /** Labels of what the office has still to set; only for staff, never a reason to refuse. */
  daftar_tugas?: string[];
  /** Empty: all green. */
  pemeriksaan: Pemeriksaan[];
  /** Against the version that the office saw last; empty at first sight. */
  perubahan: Perubahan[];
  tenggat: string | null;
  lewat: boolean;
  petugas: Petugas | null;
  dilihat: Dilihat | null;
  /** What whoever reads it may do with it as it stands. */
  boleh: readonly string[];
  /** Own text: to approve it, a reason has to be given (`alasan_sendiri`). */
  milik_sendiri: boolean;
  /** Opens WhatsApp with the result written, for the sender; null without a result or a number. */
  tautan_wa?: string | null;
}

/** A version that is kept. `waktu` is ISO 8601. */
export interface Versi {
  versi: number;
  waktu: string;
  oleh: string;
}

/** What became of each of those that were approved at once. */
export interface SetujuiSekaligus {
  hasil: { uuid: string; berhasil: boolean; keadaan: Keadaan | null; pesan: string | null }[];
}

/** One sentence about one field; `jalur` is the field's path, as in `judul` or `foto.0.alt`. */
export interface Masalah {
  jalur: string;
  pesan: string;
}
