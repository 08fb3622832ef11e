import type { Example } from './example.ts';
import { pemeriksaan } from './pemeriksaan.ts';

/** Only about the site itself: nothing is announced in the kelurahan's name. */
export const pengumuman: Example<'pengumuman'>[] = [
  {
    ...pemeriksaan,
    slug: 'isi-situs-ini-masih-contoh',
    judul: 'Isi situs ini masih contoh',
    isi: 'Isi situs ini disusun dari sumber umum dan belum diperiksa kelurahan. Tanyakan di loket sebelum Anda mengurus surat. Sumber setiap keterangan tertulis di halamannya.',
    tingkat: 'penting',
    mulai: '2026-11-20',
    selesai: '2027-05-20',
  },
  {
    ...pemeriksaan,
    slug: 'alamat-telepon-dan-jam-belum-ditetapkan',
    judul: 'Alamat, telepon, dan jam buka belum tercantum',
    isi: 'Alamat, telepon, dan jam loket kelurahan belum dipastikan. Karena itu kami tidak menuliskannya. Keterangan itu muncul sesudah diisi petugas.',
    tingkat: 'biasa',
    mulai: '2026-11-20',
    selesai: '2027-05-20',
  },
];
