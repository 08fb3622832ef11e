import { defineContentType } from './content-type.ts';
import { list, optional, slug, text } from './fields.ts';
import { foto } from './foto.ts';

/** What somebody of an RT or RW would mend in a layanan. The office reads and answers it; it is never public. */
export const usulan = defineContentType({
  nama: 'usulan',
  label: 'Usulan perbaikan',
  plural: 'daftar-usulan',
  publik: false,
  slugFrom: 'judul',
  fields: {
    layanan: slug('Layanan'),
    /** The name of that layanan, as the server knows it. */
    judul: text('Nama layanan', { max: 120 }),
    isi: text('Yang perlu diperbaiki', { min: 10, max: 1000 }),
    rujukan: optional(text('Dari mana Anda tahu', { max: 300 })),
    foto: list('Foto', foto, { max: 3 }),
  },
});
