import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { sondakan } from '../sumber-kota.ts';
import { kk } from './berkas.ts';
import { gratisDukcapil, loketDaring, sumberGratis, tanpaPengantar } from './dispendukcapil.ts';
import { adminduk } from './peraturan.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemerintahan } from './seksi.ts';
import { sumber } from './sumber.ts';

const samaUntukSemua = {
  ...pemeriksaan,
  ...tanpaPengantar,
  kelompok: 'kependudukan',
  seksi: seksiPemerintahan,
  layanan_daring: loketDaring,
  biaya: gratisDukcapil,
  pengaduan: saluranPengaduan,
  belum_ditetapkan: ['waktu'] as 'waktu'[],
  dasar_hukum: adminduk,
} as const;

const f103 = { nama: 'Formulir F-1.03 (pendaftaran pindah)' };
/** Sondakan's page still lists the papers from before Perpres 96/2018. */
const bilaDiminta = 'petugas memintanya (daftar lama Kelurahan Sondakan)';
const dispendukcapilTujuan = 'Dispendukcapil Kota Surakarta';

export const pindah: Example<'layanan'>[] = [
  {
    ...samaUntukSemua,
    slug: 'pindah-satu-kelurahan',
    nama: 'Pindah dalam satu kelurahan',
    nama_lain: ['pindah rumah', 'pindah RT', 'pindah RW', 'pindah alamat', 'ganti alamat'],
    ringkas: 'Anda pindah rumah tetapi masih di Mojosongo. KK dan KTP-el Anda mendapat alamat baru.',
    layanan_terkait: ['pindah-satu-kecamatan', 'kk-perubahan'],
    catatan:
      'Aturan sekarang hanya meminta formulir F-1.03 dan fotokopi KK. Halaman Kelurahan Sondakan masih meminta pengantar RT/RW dan formulir lama F-1.23 dan F-1.24. Langkah di bawah juga dari aturan lama. Tanyakan di loket, supaya Anda tidak membawa berkas yang tidak perlu.',
    persyaratan: [
      f103,
      { ...kk, bentuk: 'fotokopi' },
      { nama: 'KK dan KTP-el', bentuk: 'asli', bila: bilaDiminta },
      { nama: 'Surat kehilangan dari kepolisian', bila: 'KK atau KTP-el Anda hilang' },
      { nama: 'Ijazah terakhir', bila: bilaDiminta },
      { nama: 'Akta nikah, akta cerai, atau akta kematian pasangan', bila: bilaDiminta },
      { nama: 'Akta kelahiran semua anggota keluarga', bila: bilaDiminta },
      { nama: 'Surat pernyataan orang tua', bila: 'hanya anak yang pindah' },
      { nama: 'Surat izin suami atau istri', bila: 'hanya salah satu yang pindah' },
      { nama: 'Surat pernyataan status tempat tinggal', bila: bilaDiminta },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Datang ke kelurahan dan sampaikan bahwa Anda pindah.', tempat: 'Loket kelurahan' },
      { pelaku: 'pemohon', langkah: 'Isi formulir pindah, lalu tanda tangani.' },
      { pelaku: 'petugas', langkah: 'Petugas mencatat kepindahan Anda di buku kelurahan.' },
      { pelaku: 'petugas', langkah: 'Data Anda diperiksa dan dicocokkan.' },
      { pelaku: 'lurah', langkah: 'Surat pindah ditandatangani dan diberikan kepada Anda.' },
    ],
    produk: 'Surat pindah, serta KK dan KTP-el dengan alamat baru.',
    sumber: [
      { ...sondakan, untuk: 'Daftar syarat lama di kelurahan Surakarta' },
      {
        judul: 'javalaw-bmg.blogspot.com: syarat dan alur pelayanan (aturan lama)',
        url: 'https://javalaw-bmg.blogspot.com/2015/06/persyaratan-dan-mekanisme-pelayanan.html',
        tahun: 2015,
        cakupan: 'surakarta',
        untuk: 'Langkah menurut aturan sebelum Perpres 96/2018',
      },
      { ...sumber.dukcapilBatam, untuk: 'F-1.03 dan fotokopi KK menurut aturan sekarang' },
      sumberGratis,
    ],
  },
  {
    ...samaUntukSemua,
    slug: 'pindah-satu-kecamatan',
    nama: 'Pindah ke kelurahan lain dalam satu kecamatan',
    nama_lain: ['pindah rumah', 'pindah kelurahan', 'pindah ke Jebres', 'pindah alamat', 'ganti alamat'],
    ringkas: 'Anda pindah ke kelurahan lain yang masih di Kecamatan Jebres, atau dari sana ke Mojosongo.',
    layanan_terkait: ['pindah-satu-kelurahan', 'pindah-keluar'],
    catatan:
      'Aturan sekarang hanya meminta formulir F-1.03 dan fotokopi KK. Kelurahan Sondakan masih menyebut pengantar RT/RW dan formulir lama F-1.25 sampai F-1.28. Tanyakan dahulu di loket.',
    persyaratan: [
      f103,
      { ...kk, bentuk: 'fotokopi' },
      { nama: 'KK dan KTP-el', bentuk: 'asli', bila: bilaDiminta },
      { nama: 'Formulir F-1.25 dan F-1.26 dari kelurahan asal', bila: bilaDiminta },
      { nama: 'Formulir F-1.27 dan F-1.28 dari kelurahan tujuan', bila: bilaDiminta },
      { nama: 'Akta nikah, akta cerai, atau akta kelahiran anggota keluarga', bila: bilaDiminta },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Sampaikan kepindahan Anda kepada kelurahan asal.', tempat: 'Kelurahan asal' },
      { pelaku: 'pemohon', langkah: 'Lanjutkan ke kelurahan tujuan dengan berkas Anda.', tempat: 'Kelurahan tujuan' },
      { pelaku: 'dinas', langkah: 'Dispendukcapil mengganti alamat pada KK dan KTP-el Anda.' },
    ],
    produk: 'KK dan KTP-el dengan alamat baru.',
    sumber: [
      { ...sondakan, untuk: 'Daftar syarat lama di kelurahan Surakarta' },
      { ...sumber.dukcapilBatam, untuk: 'F-1.03 dan fotokopi KK menurut aturan sekarang' },
      sumberGratis,
    ],
  },
  {
    ...samaUntukSemua,
    slug: 'pindah-keluar',
    nama: 'Pindah keluar kota (SKPWNI)',
    nama_lain: ['pindah rumah', 'pindah kota', 'surat pindah', 'SKPWNI', 'pindah keluar Solo'],
    ringkas: 'Anda pindah dari Surakarta ke kota atau kabupaten lain. Surat pindahnya bernama SKPWNI.',
    layanan_terkait: ['pindah-datang', 'pindah-satu-kecamatan'],
    catatan: 'Bila anak di bawah 17 tahun ditinggal, tunjuk kepala keluarga pengganti atau wali lebih dahulu.',
    persyaratan: [
      f103,
      { ...kk, bentuk: 'fotokopi' },
      { nama: 'KTP-el asli, untuk dicocokkan', bentuk: 'ditunjukkan' },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Isi formulir F-1.03 sampai lengkap.' },
      { pelaku: 'pemohon', langkah: 'Bawa formulir dan fotokopi KK.', tempat: 'Dispendukcapil atau layanan daringnya' },
      { pelaku: 'dinas', langkah: 'Dispendukcapil memberi Anda SKPWNI (Surat Keterangan Pindah WNI).' },
      {
        pelaku: 'pemohon',
        langkah: 'Bawa SKPWNI ke Dukcapil kota tujuan. KTP-el dan KIA lama ditukar di sana.',
        tempat: 'Dukcapil kota tujuan',
      },
    ],
    produk: 'Surat Keterangan Pindah Warga Negara Indonesia (SKPWNI).',
    sumber: [
      { ...sumber.dukcapilBatam, untuk: 'Syarat dan langkah, Perpres 96/2018 Pasal 25' },
      {
        judul: 'wartasaburai.com, 17 Juli 2025: aturan pindah',
        url: 'https://wartasaburai.com/2025/07/17/pemberitahuan-bagi-yang-bekerja-di-luar-kota-peraturan-baru-ini-wajib-diperhatikan-dan-dipatuhi',
        tahun: 2025,
        cakupan: 'nasional',
        untuk: 'KTP-el asli untuk dicocokkan, tanpa pengantar RT/RW',
      },
      sumberGratis,
    ],
  },
  {
    ...samaUntukSemua,
    slug: 'pindah-datang',
    nama: 'Pindah datang dari luar kota',
    nama_lain: ['pindah rumah', 'pindah masuk', 'pendatang', 'pindah ke Solo', 'warga baru'],
    ringkas: 'Anda pindah dari kota lain ke Mojosongo dan sudah membawa SKPWNI dari daerah asal.',
    layanan_terkait: ['ktp-pindah', 'kk-baru', 'nonpermanen'],
    persyaratan: [
      { nama: 'SKPWNI (surat pindah) dari daerah asal' },
      { nama: 'KTP-el lama, juga KIA (kartu identitas anak) lama bila ada, untuk ditukar', bentuk: 'asli' },
      {
        nama: 'Surat pernyataan tidak keberatan dari pemilik rumah',
        bila: 'Anda menumpang, menyewa, atau indekos',
      },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Bawa SKPWNI dan KTP-el lama Anda.', tempat: dispendukcapilTujuan },
      { pelaku: 'dinas', langkah: 'Petugas memperbarui data Anda.', tempat: dispendukcapilTujuan },
      { pelaku: 'dinas', langkah: 'Anda mendapat KK, KTP-el, dan KIA baru.', tempat: dispendukcapilTujuan },
    ],
    produk: 'KK, KTP-el, dan KIA dengan alamat Surakarta.',
    sumber: [{ ...sumber.dukcapilBatam, untuk: 'Syarat dan langkah' }, sumberGratis],
  },
];
