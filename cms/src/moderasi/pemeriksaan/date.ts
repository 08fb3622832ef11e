import { todayInWib } from '../day';
import type { Subject, Temuan } from './finding';

/** A report of something that has not happened yet. @param today `YYYY-MM-DD` in WIB */
export function findFutureDate({ entry }: Subject, today: string): Temuan[] {
  const { jenis, mulai } = entry;
  if (jenis !== 'laporan' || typeof mulai !== 'string') return [];
  if (todayInWib(Date.parse(mulai)) <= today) return [];
  const pesan =
    'Tanggal kegiatan ini belum tiba, padahal jenisnya laporan. Periksa tanggalnya, atau ubah menjadi agenda.';
  return [{ kode: 'tanggal_depan', tingkat: 'berat', jalur: 'mulai', pesan }];
}
