/** What `GET /moderasi/dokumen/:jenis/:documentId` tells, as far as the panel shows it. */
export interface Kiriman {
  uuid: string;
  nomor: string;
  keadaan: Keadaan;
  versi: number;
  catatan: string | null;
  alasan_gagal: string | null;
  tautan: string | null;
  pengirim: string;
  /** What whoever has it open may do with it as it stands. */
  boleh: string[];
  daftar_tugas: string[];
  foto: { id: string; urut: number; keadaan: string; alasan: string | null }[];
  riwayat: { ke: Keadaan; alasan: string | null; waktu: string; nama_oleh: string }[];
}

/** The states of a submission, in the words of the office. */
export const keadaanWords = {
  draf: 'Draf, belum diajukan',
  mengunggah: 'Menunggu foto dari pengirim',
  terkirim: 'Menunggu diperiksa',
  diperiksa: 'Sedang diperiksa',
  perlu_perbaikan: 'Dikembalikan untuk diperbaiki',
  dikirim_ulang: 'Dikirim ulang, menunggu diperiksa',
  disetujui: 'Disetujui, menunggu diterbitkan',
  menerbitkan: 'Sedang diterbitkan',
  tayang: 'Tayang',
  gagal_terbit: 'Belum bisa tayang',
  ditolak: 'Tidak diterbitkan',
  ditarik: 'Ditarik',
  dibatalkan: 'Dibatalkan pengirim',
  diarsipkan: 'Diarsipkan, tidak ada kabar dari pengirim',
} as const;

export type Keadaan = keyof typeof keadaanWords;

/** An instant as people here read it: 22 November 2026, 19.42. */
export function inWib(instant: string): string {
  const format = new Intl.DateTimeFormat('id-ID', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  });
  return format.format(new Date(instant)).replace(' pukul ', ', ');
}
