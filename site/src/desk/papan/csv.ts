import { csvFile } from '../../lib/csv.ts';
import { teksPapan } from '../../text/papan.ts';
import { dayInWib } from '../shared/time.ts';
import { unitWords } from '../shared/unit.ts';
import type { Papan } from './answer.ts';

type Line = [part: string, what: string, value: string | number | null, unit: string];

/** The board as a table of one figure a row, for a spreadsheet. Only numbers, days and words of our own are in it. */
export function boardCsv(papan: Papan): string {
  const { csv } = teksPapan;
  const { antrean, sunyi, ruang } = papan;
  const lines: Line[] = [
    [teksPapan.judul, csv.keadaan, papan.waktu, csv.waktu],
    [csv.antrean, teksPapan.menunggu, antrean.jumlah, csv.kiriman],
    [csv.antrean, teksPapan.lewat, antrean.lewat, csv.kiriman],
    [csv.antrean, teksPapan.gagal, papan.gagal_terbit.jumlah, csv.halaman],
    [csv.antrean, csv.sendirian, papan.sendirian.jumlah, csv.kiriman],
    ...papan.jam_tayang.map(({ bulan, jam }): Line => [csv.lama, bulan, jam && Number(jam.toFixed(2)), csv.jam]),
    ...papan.tayang_per_bulan.map(({ bulan, jumlah }): Line => [csv.perBulan, bulan, jumlah, csv.kabar]),
    ...papan.per_rw.flatMap(({ rw, terkirim, tayang }): Line[] => [
      [csv.perRw, `${teksPapan.rw} ${rw}, ${teksPapan.kolomTerkirim.toLowerCase()}`, terkirim, csv.kabar],
      [csv.perRw, `${teksPapan.rw} ${rw}, ${teksPapan.kolomTayang.toLowerCase()}`, tayang, csv.kabar],
    ]),
    ...[...sunyi.rw.map((unit) => ({ ...unit, rt: null })), ...sunyi.rt].map(({ rw, rt, terakhir }): Line => [
      csv.sunyi,
      unitWords({ rw, rt }).replaceAll('\u00a0', ' '),
      terakhir && dayInWib(terakhir),
      csv.pada,
    ]),
    ...papan.perlu_ditinjau.map(({ label, jumlah }): Line => [csv.tinjau, label, jumlah, csv.isi]),
    ...papan.dibaca.daftar.map(({ nama, jumlah }): Line => [csv.dibaca, nama, jumlah, csv.kali]),
    [csv.ruang, 'bebas', ruang.bebas, csv.byte],
    [csv.ruang, 'semua', ruang.semua, csv.byte],
    [csv.ruang, 'basis data', ruang.basis_data, csv.byte],
  ];
  return csvFile([csv.kepala, ...lines]);
}
