import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { sondakan } from '../sumber-kota.ts';
import { ktp, pengantar } from './berkas.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemberdayaan } from './seksi.ts';

export const ketenagakerjaan: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'ak1',
    nama: 'Pengantar kartu pencari kerja (AK1)',
    nama_lain: ['kartu kuning', 'AK1', 'cari kerja', 'kartu pencari kerja', 'surat kerja'],
    kelompok: 'ketenagakerjaan',
    ringkas: 'Kartu untuk Anda yang mencari kerja. Kelurahan memberi pengantar, dinas membuat kartunya.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Diminta menurut halaman Kelurahan Sondakan, Kota Surakarta.',
    seksi: seksiPemberdayaan,
    layanan_terkait: ['skck'],
    layanan_daring: [
      { nama: 'SIAPkerja dan Karirhub Kemnaker', url: 'https://karirhub.kemnaker.go.id' },
      { nama: 'Disnakerperin Kota Surakarta' },
    ],
    persyaratan: [
      pengantar,
      { nama: 'Surat pengantar dari kelurahan' },
      { ...ktp, bentuk: 'fotokopi' },
      { nama: 'Ijazah terakhir' },
      { nama: 'Akta kelahiran (syarat nasional)' },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Mintalah surat pengantar di kelurahan.', tempat: 'Loket kelurahan' },
      { pelaku: 'pemohon', langkah: 'Daftarkan diri Anda.', tempat: 'Disnakerperin atau Karirhub' },
      { pelaku: 'dinas', langkah: 'Dinas memberi Anda kartu AK1.', tempat: 'Disnakerperin' },
      { pelaku: 'pemohon', langkah: 'Sesudah itu lapor secara berkala, seperti yang diminta dinas.' },
    ],
    biaya: { rupiah: 0, dasar: 'Tribunnews, 9 Mei 2022' },
    produk: 'Surat pengantar dari kelurahan, lalu kartu AK1 dari dinas.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu'],
    sumber: [
      { ...sondakan, untuk: 'Syarat pengantar di Surakarta' },
      {
        judul: 'Tribunnews, 9 Mei 2022: cara membuat kartu kuning daring',
        url: 'https://m.tribunnews.com/nasional/2022/05/09/cara-membuat-kartu-kuning-ak1-secara-online-ini-yang-harus-disiapkan',
        tahun: 2022,
        cakupan: 'nasional',
        untuk: 'Syarat nasional dan biaya',
      },
    ],
  },
];
