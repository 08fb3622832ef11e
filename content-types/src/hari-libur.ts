import { defineContentType } from './content-type.ts';
import { choice, day, text } from './fields.ts';

/** A day on which the office is closed. Rows from the decree, never computed. Staff write it directly. */
export const hariLibur = defineContentType({
  nama: 'hari-libur',
  label: 'Hari libur',
  plural: 'daftar-hari-libur',
  dimoderasi: false,
  slugFrom: 'nama',
  fields: {
    tanggal: day('Tanggal'),
    nama: text('Nama hari libur', { max: 120 }),
    jenis: choice('Jenis', { nasional: 'Libur nasional', cuti_bersama: 'Cuti bersama', daerah: 'Libur daerah' }),
    dasar: text('Dasar', { max: 200 }),
  },
});
