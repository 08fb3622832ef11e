import { defineContentType } from './content-type.ts';
import { choice, day, optional, text, webAddress } from './fields.ts';

/** A digital service of the city or the nation. Staff write it directly. */
export const direktori = defineContentType({
  nama: 'direktori',
  label: 'Direktori',
  plural: 'daftar-direktori',
  dimoderasi: false,
  slugFrom: 'nama',
  fields: {
    nama: text('Nama', { max: 120 }),
    jenis: choice('Jenis', {
      kelurahan: 'Kelurahan',
      kota: 'Kota',
      aplikasi_kota: 'Aplikasi kota',
      dinas: 'Dinas kota',
      layanan_terpadu: 'Layanan terpadu',
      adminduk: 'Kependudukan',
      pengaduan: 'Pengaduan',
      informasi: 'Informasi publik',
      usaha: 'Usaha',
      ketenagakerjaan: 'Ketenagakerjaan',
      pendidikan: 'Pendidikan',
      kesehatan: 'Kesehatan',
      keagamaan: 'Keagamaan',
      kepolisian: 'Kepolisian',
      kendaraan: 'Kendaraan',
      pajak: 'Pajak',
      imigrasi: 'Imigrasi',
    }),
    pengelola: text('Pengelola', { max: 120 }),
    url: optional(webAddress('Alamat web')),
    /** What a resident uses it for. */
    keterangan: optional(text('Untuk apa', { max: 300 })),
    diperiksa_pada: optional(day('Tautan diperiksa pada')),
  },
});
