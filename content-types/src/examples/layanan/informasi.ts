import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';

const uuInformasi = { nama: 'Undang-Undang tentang Keterbukaan Informasi Publik', nomor: '14', tahun: 2008 };
const gratis = { rupiah: 0, dasar: 'Standar pelayanan PPID Kota Surakarta di SIPPN' };
const ppid = [{ nama: 'PPID Kota Surakarta', url: 'https://ppid.surakarta.go.id' }];
const aktaBadanHukum = { nama: 'Akta pendirian', bila: 'pemohonnya badan hukum' };

export const informasi: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'info-publik',
    nama: 'Permohonan informasi publik (PPID)',
    nama_lain: ['minta data', 'informasi publik', 'PPID', 'KIP', 'minta dokumen'],
    kelompok: 'informasi',
    ringkas: 'Anda boleh meminta informasi milik pemerintah. PPID adalah pejabat pengelolanya.',
    pengantar_rt_rw: 'tidak',
    layanan_terkait: ['keberatan-info'],
    layanan_daring: ppid,
    catatan:
      'Halaman SIPPN menulis 7 hari kerja, ditambah 10. Undang-undang menulis sebaliknya: 10 hari kerja, ditambah 7. Halaman ini mengikuti undang-undang.',
    persyaratan: [{ nama: 'Surat permohonan informasi' }, { nama: 'KTP', bentuk: 'fotokopi' }, aktaBadanHukum],
    prosedur: [
      {
        pelaku: 'pemohon',
        langkah: 'Sampaikan permohonan, datang sendiri atau lewat internet.',
        tempat: 'ppid.surakarta.go.id',
      },
      { pelaku: 'dinas', langkah: 'Petugas mencatatnya, lalu melihat PPID mana yang berwenang.' },
      { pelaku: 'dinas', langkah: 'Permohonan dikirim kepada PPID yang berwenang itu.' },
      { pelaku: 'dinas', langkah: 'PPID itu membuat dan menandatangani jawaban.' },
      { pelaku: 'dinas', langkah: 'Anda menerima jawaban dengan cara yang Anda pilih.' },
    ],
    waktu: {
      nilai: 10,
      satuan: 'hari_kerja',
      keterangan: 'Dapat ditambah 7 hari kerja dengan pemberitahuan tertulis (UU 14/2008 Pasal 22 ayat 7).',
    },
    biaya: gratis,
    produk: 'Informasi publik yang Anda minta.',
    pengaduan: saluranPengaduan,
    dasar_hukum: [
      { ...uuInformasi, pasal: '22 ayat (7)' },
      { nama: 'SK standar pelayanan informasi publik, menurut SIPPN', nomor: '013', tahun: 2023 },
    ],
    sumber: [
      {
        judul: 'SIPPN: pelayanan informasi publik Kota Surakarta',
        url: 'https://sippn.menpan.go.id/pelayanan-publik/8139742/pemerintah-kota-surakarta/pelayanan-informasi-publik',
        cakupan: 'surakarta',
        untuk: 'Syarat, langkah, dan biaya',
      },
      { judul: 'UU 14/2008 Pasal 22 ayat (7)', tahun: 2008, cakupan: 'nasional', untuk: 'Jangka waktu' },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'keberatan-info',
    nama: 'Keberatan atas informasi publik',
    nama_lain: ['keberatan PPID', 'informasi ditolak', 'banding informasi'],
    kelompok: 'informasi',
    ringkas: 'Untuk Anda yang permohonan informasinya ditolak atau tidak dijawab.',
    pengantar_rt_rw: 'tidak',
    layanan_terkait: ['info-publik'],
    layanan_daring: ppid,
    persyaratan: [{ nama: 'Surat keberatan' }, { nama: 'KTP', bentuk: 'fotokopi' }, aktaBadanHukum],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Kirim surat keberatan kepada PPID.', tempat: 'ppid.surakarta.go.id' },
      { pelaku: 'dinas', langkah: 'Surat Anda dicatat, lalu disampaikan kepada PPID.' },
      { pelaku: 'dinas', langkah: 'PPID membaca surat itu dan menentukan siapa yang menjawab.' },
      { pelaku: 'dinas', langkah: 'Jawaban yang sudah ditandatangani dikirim kepada Anda.' },
    ],
    waktu: {
      nilai: 30,
      satuan: 'hari_kerja',
      keterangan: 'SIPPN menulis 30 hari. UU 14/2008 menghitungnya dalam hari kerja.',
    },
    biaya: gratis,
    produk: 'Surat jawaban atas keberatan Anda.',
    pengaduan: saluranPengaduan,
    dasar_hukum: [
      uuInformasi,
      { nama: 'SK standar pelayanan fasilitasi keberatan, menurut SIPPN', nomor: '016', tahun: 2024 },
    ],
    sumber: [
      {
        judul: 'SIPPN: fasilitasi keberatan informasi publik Kota Surakarta',
        url: 'https://sippn.menpan.go.id/pelayanan-publik/8233812/pemerintah-kota-surakarta/fasilitasi-keberatan-informasi-publik',
        cakupan: 'surakarta',
        untuk: 'Syarat, langkah, waktu, dan biaya',
      },
    ],
  },
];
