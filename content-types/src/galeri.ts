import { defineContentType } from './content-type.ts';
import { day, list, optional, slug, text } from './fields.ts';
import { foto } from './foto.ts';

/** An album of photos with captions. */
export const galeri = defineContentType({
  nama: 'galeri',
  label: 'Galeri',
  plural: 'daftar-galeri',
  slugFrom: 'judul',
  fields: {
    judul: text('Judul album', { max: 100 }),
    tanggal: day('Tanggal'),
    keterangan: optional(text('Keterangan album', { max: 500 })),
    foto: list('Foto', foto, { min: 1, max: 60 }),
    kegiatan: optional(slug('Alamat kegiatan')),
  },
});
