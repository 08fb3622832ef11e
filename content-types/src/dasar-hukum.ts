import { group, integer, optional, text } from './fields.ts';

/** A law or regulation that something rests on. */
export const dasarHukum = group('Dasar hukum', 'umum.dasar-hukum', {
  nama: text('Nama peraturan', { max: 200 }),
  nomor: optional(text('Nomor', { max: 60 })),
  tahun: optional(integer('Tahun', { min: 1900, max: 2100 })),
  pasal: optional(text('Pasal', { max: 60 })),
});
