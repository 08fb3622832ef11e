import type { Example } from './example.ts';
import { pemeriksaan } from './pemeriksaan.ts';
import { peluncuran } from './sources.ts';
import { duaSisiUlas, evaluasiAduan2024, festival2019, sippnInformasi } from './sumber-kota.ts';

/** Where the city of Surakarta hears complaints and gives information. */
export const direktoriAduanInformasi: Example<'direktori'>[] = [
  {
    ...pemeriksaan,
    slug: 'ulas',
    nama: 'ULAS (Unit Layanan Aduan Surakarta)',
    jenis: 'pengaduan',
    pengelola: 'Diskominfo SP Surakarta',
    url: 'https://ulas.surakarta.go.id',
    keterangan:
      'Untuk melaporkan masalah kepada kota. Tindak lanjutnya paling lambat 2×24 jam. Ada 8.898 aduan pada 2024.',
    sumber: [duaSisiUlas, evaluasiAduan2024, sippnInformasi],
  },
  {
    ...pemeriksaan,
    slug: 'mas-wali',
    nama: 'WhatsApp Lapor Mas Wali',
    jenis: 'pengaduan',
    pengelola: 'Diskominfo SP Surakarta',
    keterangan: 'Aduan kepada kota lewat WhatsApp. Nomornya belum kami temukan di sumber resmi.',
    sumber: [evaluasiAduan2024],
  },
  {
    ...pemeriksaan,
    slug: 'ppid',
    nama: 'PPID Kota Surakarta',
    jenis: 'informasi',
    pengelola: 'Diskominfo SP Surakarta',
    url: 'https://ppid.surakarta.go.id',
    keterangan: 'Untuk meminta informasi publik milik pemerintah kota.',
    sumber: [duaSisiUlas, festival2019],
  },
  {
    ...pemeriksaan,
    slug: 'diskominfo',
    nama: 'Diskominfo SP Surakarta',
    jenis: 'dinas',
    pengelola: 'Pemerintah Kota Surakarta',
    url: 'https://diskominfosp.surakarta.go.id',
    keterangan: 'Dinas yang mengelola ULAS dan PPID. Surel: diskominfosp@surakarta.go.id.',
    sumber: [sippnInformasi],
  },
  {
    ...pemeriksaan,
    slug: 'solo-destination',
    nama: 'Solo Destination',
    jenis: 'aplikasi_kota',
    pengelola: 'Pemerintah Kota Surakarta',
    keterangan: 'Aplikasi kota dengan 14 layanan. Pada 2024, 15,56 persen aduan ULAS masuk lewat aplikasi ini.',
    sumber: [
      {
        judul: 'Penelitian UGM tentang Solo Destination',
        url: 'https://etd.repository.ugm.ac.id/penelitian/detail/240816',
        cakupan: 'surakarta',
      },
      {
        judul: 'Pemerintah Kota Surakarta: Solo Destination',
        url: 'https://surakarta.go.id/?p=12226',
        cakupan: 'surakarta',
      },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'inab',
    nama: 'INAB (anggaran kota daring)',
    jenis: 'informasi',
    pengelola: 'Pemerintah Kota Surakarta',
    keterangan: 'Anggaran kota (APBD) di internet. Dibuka pada hari jadi kota ke-72, menurut judul berita.',
    sumber: [peluncuran],
  },
];
