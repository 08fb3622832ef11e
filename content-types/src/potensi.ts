import { defineContentType } from './content-type.ts';
import { choice, integer, list, optional, text } from './fields.ts';
import { foto } from './foto.ts';
import { titik } from './titik.ts';

/** What the kelurahan has to offer: small businesses, sights, culture, public facilities. */
export const potensi = defineContentType({
  nama: 'potensi',
  label: 'Potensi',
  plural: 'daftar-potensi',
  slugFrom: 'nama',
  fields: {
    nama: text('Nama', { max: 100 }),
    jenis: choice('Jenis', {
      umkm: 'UMKM',
      kuliner: 'Kuliner',
      wisata: 'Wisata',
      wisata_religi: 'Wisata religi',
      budaya: 'Budaya',
      fasilitas: 'Fasilitas',
      fasilitas_kota: 'Fasilitas kota',
    }),
    ringkas: text('Ringkasan', { max: 200 }),
    fakta: list('Fakta', text('Fakta', { max: 300 }), { max: 15, component: 'potensi.fakta' }),
    lokasi: optional(text('Lokasi', { max: 200 })),
    rw: list('RW', integer('Nomor RW', { min: 1, max: 39 }), { max: 39, component: 'wilayah.rw' }),
    titik: optional(titik),
    jam_buka: optional(text('Jam buka', { max: 200 })),
    /** Only with the owner's written consent; otherwise residents ask at the office. */
    kontak_usaha: optional(text('Kontak usaha', { max: 100 })),
    foto: list('Foto', foto, { max: 8 }),
    catatan: optional(text('Catatan', { max: 300 })),
  },
});
