import { dayWords } from '../akun/day-words';
import { farewell } from './words';

/** What the digest of a morning tells. */
interface Ringkasan {
  /** `YYYY-MM-DD` */
  hari: string;
  menunggu: number;
  /** Of these, the ones past the time that the office has set itself. */
  lewat: number;
  gagal: number;
  /** The working day before, from whose beginning on decisions are listed. */
  sejak: string;
  diputus: { nomor: string; judul: string; putusan: string }[];
  /** Decisions that are not listed. */
  lainnya: number;
}

/** @param room full address of the desk */
export function ringkasanMail(it: Ringkasan, room: string): { subject: string; text: string } {
  const waiting = it.menunggu === 0 ? 'tidak ada kiriman yang menunggu' : `${it.menunggu} kiriman menunggu`;
  const late = it.lewat > 0 && `${it.lewat} kiriman sudah lewat batas waktu.`;
  const failed = it.gagal > 0 && `${it.gagal} kiriman sudah disetujui, tetapi belum bisa tayang.`;
  const since = dayWords(it.sejak);
  const decided = it.diputus.map(({ nomor, judul, putusan }) => `- ${nomor}, ${judul}: ${putusan}`);
  const more = it.lainnya > 0 && `- dan ${it.lainnya} kiriman lain`;
  const list =
    decided.length > 0 ? [`Diputus sejak ${since}:`, ...decided, more] : [`Sejak ${since} belum ada yang diputus.`];
  const paragraphs = [[`${capital(waiting)}.`, late, failed], list, [`Buka: ${room}`], [farewell(room)]];
  return {
    subject: `Ringkasan ${dayWords(it.hari)}: ${waiting}`,
    text: paragraphs.map((lines) => lines.filter(Boolean).join('\n')).join('\n\n'),
  };
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
