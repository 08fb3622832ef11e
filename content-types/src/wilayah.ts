import { defineContentType } from './content-type.ts';
import { choice, decimal, group, integer, list, optional, text } from './fields.ts';
import { titik } from './titik.ts';

const sudut = group('Sudut', 'wilayah.sudut', {
  lng: decimal('Bujur', { min: 110.7, max: 111 }),
  lat: decimal('Lintang', { min: -7.7, max: -7.4 }),
});

/** An area: kota, kecamatan, kelurahan, RW or RT. Staff write it directly. */
export const wilayah = defineContentType({
  nama: 'wilayah',
  label: 'Wilayah',
  plural: 'daftar-wilayah',
  dimoderasi: false,
  slugFrom: 'kode',
  fields: {
    /** Kemendagri (`33.72.04.1011`); RW and RT have no national code and get `…1011-RW037-RT003`. */
    kode: text('Kode wilayah', { max: 40 }),
    kode_bps: optional(text('Kode BPS', { max: 10 })),
    kode_pos: optional(text('Kode pos', { max: 5 })),
    jenis: choice('Jenis', { kota: 'Kota', kecamatan: 'Kecamatan', kelurahan: 'Kelurahan', rw: 'RW', rt: 'RT' }),
    nama: text('Nama', { max: 100 }),
    nomor: optional(integer('Nomor RW atau RT', { min: 1, max: 99 })),
    induk: optional(text('Kode wilayah di atasnya', { max: 40 })),
    titik: optional(titik),
    /** An indicative outline, closed: the last corner joins the first. */
    garis_batas: list('Garis batas', sudut, { max: 30 }),
    lisensi_batas: optional(text('Sumber dan lisensi garis batas', { max: 2000 })),
    keterangan: optional(text('Keterangan', { max: 500 })),
  },
  rules: [
    ({ jenis, nomor }) =>
      (jenis === 'rw' || jenis === 'rt') && nomor === null
        ? [{ jalur: 'nomor', pesan: 'RW dan RT harus bernomor.' }]
        : [],
  ],
});
