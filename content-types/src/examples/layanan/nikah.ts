import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { alurLoket } from './alur.ts';
import { kk, ktp, pengantar } from './berkas.ts';
import { uuAdminduk2013 } from './peraturan.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemerintahan } from './seksi.ts';
import { sumberAlurLoket } from './sumber.ts';

export const nikah: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'nikah',
    nama: 'Surat pengantar nikah (N1)',
    nama_lain: ['N1', 'surat nikah', 'surat numpang nikah', 'mau menikah', 'pengantar KUA', 'kawin'],
    kelompok: 'kependudukan',
    ringkas: 'Surat dari kelurahan untuk mendaftar nikah di Kantor Urusan Agama (KUA).',
    pengantar_rt_rw: 'ya',
    pengantar_dasar:
      'Rujukan Kelurahan Tunggulwulung, Kota Malang. Aturan Surakarta belum ditemukan; tanyakan di loket.',
    seksi: seksiPemerintahan,
    layanan_terkait: ['belum-menikah', 'kk-baru'],
    layanan_daring: [{ nama: 'SIMKAH Kementerian Agama' }],
    catatan: 'Biaya nikah di KUA diatur tersendiri. Daftarlah paling lambat 10 hari kerja sebelum hari nikah.',
    persyaratan: [
      { ...pengantar, rujukan: true },
      { nama: 'KTP-el, KK, dan akta kelahiran kedua calon pengantin', rujukan: true },
      { nama: 'KK orang tua', rujukan: true },
      {
        nama: 'Surat pernyataan belum menikah, bermeterai',
        bila: 'Anda berusia di atas 30 tahun atau nonmuslim',
        rujukan: true,
      },
      { nama: 'Akta cerai, atau akta kematian suami atau istri', bila: 'Anda janda atau duda', rujukan: true },
      { nama: 'Pas foto', rujukan: true },
      { nama: 'Surat keterangan sehat kedua calon pengantin', rujukan: true },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Mintalah pengantar kepada ketua RT dan ketua RW.' },
      {
        pelaku: 'pemohon',
        langkah: 'Bawa berkas ke kelurahan untuk surat pengantar nikah.',
        tempat: 'Loket kelurahan',
      },
      { pelaku: 'pemohon', langkah: 'Daftarkan rencana nikah Anda.', tempat: 'KUA atau SIMKAH' },
      { pelaku: 'kecamatan', langkah: 'Camat memberi dispensasi bila hari nikah kurang dari 10 hari kerja lagi.' },
    ],
    produk: 'Surat pengantar nikah.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu', 'biaya'],
    dasar_hukum: [{ nama: 'Peraturan Menteri Agama tentang Pencatatan Pernikahan', nomor: '30', tahun: 2024 }],
    sumber: [
      {
        judul: 'Kelurahan Tunggulwulung, Kota Malang: nikah',
        url: 'https://keltunggulwulung.malangkota.go.id/layanan-publik/adminkel/nikah/',
        cakupan: 'daerah_lain',
        untuk: 'Syarat',
      },
      {
        judul: 'Kanwil Kementerian Agama Sulawesi Tengah: PMA 30/2024',
        tahun: 2024,
        cakupan: 'nasional',
        untuk: 'Batas 10 hari kerja, SIMKAH, dispensasi camat',
      },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'belum-menikah',
    nama: 'Surat keterangan belum menikah',
    nama_lain: ['surat lajang', 'surat single', 'surat belum kawin', 'surat bujang'],
    kelompok: 'kependudukan',
    ringkas: 'Surat yang menerangkan bahwa Anda belum pernah menikah.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar:
      'Disebut di situs umum, bukan situs pemerintah. Aturan Surakarta belum ditemukan; tanyakan di loket.',
    seksi: seksiPemerintahan,
    layanan_terkait: ['nikah'],
    catatan: 'Meterai Rp10.000 Anda beli sendiri. Syarat ini dari situs umum; tanyakan dahulu di loket.',
    persyaratan: [
      { ...pengantar, rujukan: true },
      { ...ktp, rujukan: true },
      { ...kk, rujukan: true },
      { nama: 'Surat pernyataan belum menikah, bermeterai Rp10.000', rujukan: true },
    ],
    prosedur: alurLoket,
    alur_umum: true,
    produk: 'Surat keterangan belum menikah.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu', 'biaya'],
    dasar_hukum: [
      { nama: 'Undang-Undang tentang Administrasi Kependudukan', nomor: '23', tahun: 2006 },
      uuAdminduk2013,
    ],
    sumber: [
      {
        judul: 'wiki.ambisius.com: surat keterangan belum menikah (bukan situs pemerintah)',
        cakupan: 'umum',
        untuk: 'Syarat',
      },
      {
        judul: 'detikJabar, artikel d-8141425: surat keterangan belum menikah',
        cakupan: 'nasional',
        untuk: 'Dasar hukum',
      },
      ...sumberAlurLoket,
    ],
  },
];
