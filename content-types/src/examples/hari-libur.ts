import type { Example } from './example.ts';
import { pemeriksaan } from './pemeriksaan.ts';

const dasar = 'SKB Tiga Menteri Nomor 1497, 2, dan 5 Tahun 2025';

/** Days off of 2026 from the joint decree; still to be compared with its text. */
const nasional: [tanggal: string, nama: string][] = [
  ['2026-01-01', 'Tahun Baru 2026 Masehi'],
  ['2026-01-16', 'Isra Mikraj Nabi Muhammad'],
  ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'],
  ['2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'],
  ['2026-03-21', 'Idulfitri 1447 Hijriah, hari pertama'],
  ['2026-03-22', 'Idulfitri 1447 Hijriah, hari kedua'],
  ['2026-04-03', 'Wafat Yesus Kristus'],
  ['2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2026-05-01', 'Hari Buruh Internasional'],
  ['2026-05-14', 'Kenaikan Yesus Kristus'],
  ['2026-05-27', 'Iduladha 1447 Hijriah'],
  ['2026-05-31', 'Hari Raya Waisak 2570 BE'],
  ['2026-06-01', 'Hari Lahir Pancasila'],
  ['2026-06-16', 'Tahun Baru Islam 1448 Hijriah'],
  ['2026-08-17', 'Hari Kemerdekaan Republik Indonesia'],
  ['2026-08-25', 'Maulid Nabi Muhammad'],
  ['2026-12-25', 'Kelahiran Yesus Kristus (Natal)'],
];

const cutiBersama: [tanggal: string, nama: string][] = [
  ['2026-02-16', 'Cuti bersama Tahun Baru Imlek'],
  ['2026-03-18', 'Cuti bersama Hari Suci Nyepi'],
  ['2026-03-20', 'Cuti bersama Idulfitri'],
  ['2026-03-23', 'Cuti bersama Idulfitri'],
  ['2026-03-24', 'Cuti bersama Idulfitri'],
  ['2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'],
  ['2026-05-28', 'Cuti bersama Iduladha'],
  ['2026-12-24', 'Cuti bersama Natal'],
];

export const hariLibur: Example<'hari-libur'>[] = [
  ...nasional.map(([tanggal, nama]) => entry(tanggal, nama, 'nasional')),
  ...cutiBersama.map(([tanggal, nama]) => entry(tanggal, nama, 'cuti_bersama')),
];

function entry(tanggal: string, nama: string, jenis: 'nasional' | 'cuti_bersama'): Example<'hari-libur'> {
  return {
    ...pemeriksaan,
    slug: `libur-${tanggal}`,
    tanggal,
    nama,
    jenis,
    dasar,
    sumber: [{ judul: `${dasar} tentang hari libur dan cuti bersama 2026`, tahun: 2025, cakupan: 'nasional' }],
  };
}
