import { defineContentType } from './content-type.ts';
import { choice, integer, optional, slug, text } from './fields.ts';

/** A question and its answer, rewritten so that nobody can be recognised. */
export const tanya = defineContentType({
  nama: 'tanya',
  label: 'Tanya jawab',
  plural: 'daftar-tanya',
  slugFrom: 'pertanyaan',
  fields: {
    topik: choice('Topik', {
      layanan: 'Layanan',
      kependudukan: 'Kependudukan',
      bantuan: 'Bantuan sosial',
      usaha: 'Usaha',
      kegiatan: 'Kegiatan RT dan RW',
      pengaduan: 'Pengaduan',
      situs: 'Situs ini',
    }),
    pertanyaan: text('Pertanyaan', { max: 200 }),
    jawaban: text('Jawaban', { max: 1500 }),
    layanan: optional(slug('Alamat layanan terkait')),
    urut: integer('Urutan', { min: 1, max: 999 }),
  },
});
