import type { Peristiwa } from './peristiwa';

/** What a notice is about. */
interface About {
  nomor: string;
  judul: string;
  /** Full address of the page that it leads to. */
  tautan: string;
}

const sentences: Record<Peristiwa, string> = {
  terkirim: 'menunggu diperiksa',
  dikirim_ulang: 'dikirim ulang dan menunggu diperiksa',
  gagal_terbit: 'belum bisa tayang',
  disetujui: 'diterima',
  perlu_perbaikan: 'perlu diperbaiki',
  ditolak: 'tidak diterbitkan',
  tayang: 'sudah tayang',
  ditarik: 'ditarik dari situs',
};

const invitations: Record<Peristiwa, string> = {
  terkirim: 'Ketuk untuk memeriksa.',
  dikirim_ulang: 'Ketuk untuk memeriksa.',
  gagal_terbit: 'Ketuk untuk melihat sebabnya.',
  disetujui: 'Ketuk untuk membaca jawabannya.',
  perlu_perbaikan: 'Ketuk untuk membaca catatan petugas.',
  ditolak: 'Ketuk untuk membaca alasannya.',
  tayang: 'Ketuk untuk melihat halamannya.',
  ditarik: 'Ketuk untuk membaca alasannya.',
};

/** "Kiriman K-000123 perlu diperbaiki": all that an e-mail's subject or a push says of a submission. */
export const sentenceOf = (what: Peristiwa, nomor: string): string => `Kiriman ${nomor} ${sentences[what]}`;

/** What a browser shows of a push. Push services carry it, so it names no person and no title. */
export function pushWords(what: Peristiwa, nomor: string): { judul: string; isi: string } {
  return { judul: sentenceOf(what, nomor), isi: invitations[what] };
}

/** @param room where notices are switched off again, full address */
export function mailText(what: Peristiwa, { nomor, judul, tautan }: About, waktu: string, room: string): string {
  return [`${sentenceOf(what, nomor)}.`, `Judul: ${judul}\nWaktu: ${waktu}\nBuka: ${tautan}`, farewell(room)].join(
    '\n\n',
  );
}

/** Why this e-mail comes, and how to end it. */
export const farewell = (room: string): string =>
  `Anda meminta surel ini di Moncer. Untuk berhenti, buka "Pemberitahuan" di bagian bawah ${room}`;

/** "28 November 2026, 08.14 WIB" */
export function timeInWib(iso: string): string {
  const parts = new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Jakarta',
  }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}.${part('minute')} WIB`;
}
