import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { alurDispendukcapil } from './alur.ts';
import { kk } from './berkas.ts';
import {
  gratisDukcapil,
  loketDaring,
  sumberDaring,
  sumberFormulir,
  sumberGratis,
  tanpaPengantar,
} from './dispendukcapil.ts';
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
  prosedur: alurDispendukcapil,
  alur_umum: true,
  pengaduan: saluranPengaduan,
  belum_ditetapkan: ['waktu'] as 'waktu'[],
} as const;

export const ktpKia: Example<'layanan'>[] = [
  {
    ...samaUntukSemua,
    slug: 'ktp-baru',
    nama: 'KTP-el baru',
    nama_lain: ['KTP', 'KTP pertama', 'bikin KTP', 'e-KTP', 'kartu tanda penduduk', 'rekam KTP'],
    ringkas: 'KTP elektronik pertama Anda, sesudah berusia 17 tahun atau sudah kawin.',
    layanan_terkait: ['kk-perubahan', 'ktp-pindah'],
    persyaratan: [{ nama: 'Berusia 17 tahun, atau sudah atau pernah kawin' }, kk],
    biaya: gratisDukcapil,
    produk: 'KTP elektronik (KTP-el).',
    dasar_hukum: adminduk,
    sumber: [
      { ...sumber.daraKtp, untuk: 'Syarat menurut Perpres 96/2018 Pasal 15' },
      sumberDaring,
      sumberGratis,
      sumberFormulir,
    ],
  },
  {
    ...samaUntukSemua,
    slug: 'ktp-pindah',
    nama: 'KTP-el karena pindah datang',
    nama_lain: ['KTP pindah', 'ganti KTP', 'ganti alamat KTP', 'KTP alamat baru'],
    ringkas: 'KTP-el dengan alamat baru, sesudah Anda pindah ke Mojosongo.',
    layanan_terkait: ['pindah-datang', 'kk-baru'],
    catatan: 'KTP-el yang lama ditarik di tempat tujuan. Bawa juga kartu itu.',
    persyaratan: [{ nama: 'Surat keterangan pindah dari daerah asal' }, kk],
    biaya: gratisDukcapil,
    produk: 'KTP-el dengan alamat baru.',
    dasar_hukum: adminduk,
    sumber: [
      { ...sumber.daraKtp, untuk: 'Syarat menurut Perpres 96/2018' },
      { ...sumber.dukcapilBatam, untuk: 'KTP-el lama ditarik di tujuan' },
      sumberGratis,
      sumberFormulir,
    ],
  },
  {
    ...samaUntukSemua,
    slug: 'kia',
    pengantar_dasar: 'Sumber syarat KIA tidak menyebut surat pengantar.',
    nama: 'Kartu Identitas Anak (KIA)',
    nama_lain: ['KIA', 'KTP anak', 'kartu anak', 'identitas anak'],
    ringkas: 'Kartu pengenal untuk anak Anda yang belum punya KTP-el.',
    layanan_terkait: ['kelahiran', 'kk-perubahan'],
    persyaratan: [
      { nama: 'Kutipan akta kelahiran anak', bentuk: 'asli_dan_fotokopi' },
      { nama: 'KK orang tua atau wali' },
      { nama: 'KTP-el orang tua atau wali' },
      { nama: 'Pas foto anak 2×3', jumlah: 2, bila: 'anak berusia 5 tahun atau lebih' },
    ],
    biaya: { rupiah: 0, dasar: 'detikEdu, artikel d-7435513: KIA gratis' },
    produk: 'Kartu Identitas Anak (KIA).',
    dasar_hukum: [{ nama: 'Peraturan Menteri Dalam Negeri tentang Kartu Identitas Anak', nomor: '2', tahun: 2016 }],
    sumber: [
      { judul: 'detikEdu, artikel d-7435513: syarat KIA', cakupan: 'nasional', untuk: 'Syarat dan biaya' },
      sumberDaring,
      sumberFormulir,
    ],
  },
];
