import { defineContentType } from './content-type.ts';
import { choice, day, text } from './fields.ts';

/** A dated notice at the top of the site. Staff write it directly. */
export const pengumuman = defineContentType({
  nama: 'pengumuman',
  label: 'Pengumuman',
  plural: 'daftar-pengumuman',
  dimoderasi: false,
  slugFrom: 'judul',
  fields: {
    judul: text('Judul', { max: 100 }),
    isi: text('Isi', { max: 1000 }),
    tingkat: choice('Tingkat', { biasa: 'Biasa', penting: 'Penting', darurat: 'Darurat' }),
    mulai: day('Tampil mulai'),
    /** The last day on which it is shown. */
    selesai: day('Tampil sampai'),
  },
  rules: [
    ({ mulai, selesai }) =>
      selesai < mulai ? [{ jalur: 'selesai', pesan: 'Tanggal selesai tidak boleh sebelum tanggal mulai.' }] : [],
  ],
});
