import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { alurDispendukcapil } from './alur.ts';
import { ktp } from './berkas.ts';
import { gratisDukcapil, loketDaring, sumberFormulir, sumberGratis, tanpaPengantar } from './dispendukcapil.ts';
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
  biaya: gratisDukcapil,
  pengaduan: saluranPengaduan,
  belum_ditetapkan: ['waktu'] as 'waktu'[],
  dasar_hukum: adminduk,
} as const;

export const kartuKeluarga: Example<'layanan'>[] = [
  {
    ...samaUntukSemua,
    slug: 'kk-baru',
    nama: 'Kartu Keluarga baru',
    nama_lain: ['KK', 'KK baru', 'bikin KK', 'pisah KK', 'pecah KK', 'KK pengantin baru'],
    ringkas: 'KK untuk keluarga baru, misalnya sesudah menikah, bercerai, atau pindah datang.',
    layanan_terkait: ['kk-perubahan', 'ktp-baru', 'pindah-datang'],
    persyaratan: [
      { nama: 'Buku nikah, akta perkawinan, atau akta perceraian' },
      { nama: 'Surat keterangan pindah', bila: 'Anda pendatang dari daerah lain' },
      { nama: 'Formulir F-1.01 dan F-1.02' },
    ],
    produk: 'Kartu Keluarga (KK).',
    sumber: [
      { ...sumber.tempoKk, untuk: 'Syarat menurut Pasal 11, tanpa pengantar RT/RW' },
      {
        judul: 'arekpedal.com: administrasi (situs RT)',
        url: 'https://www.arekpedal.com/kesekretariatan/administrasi',
        cakupan: 'umum',
        untuk: 'Formulir F-1.01 dan F-1.02',
      },
      { ...sumberFormulir, untuk: 'Formulir' },
      sumberGratis,
    ],
  },
  {
    ...samaUntukSemua,
    slug: 'kk-perubahan',
    nama: 'Perubahan data Kartu Keluarga',
    nama_lain: ['ubah KK', 'ganti KK', 'tambah anak di KK', 'KK salah nama', 'perbarui KK'],
    ringkas: 'Isi KK Anda berubah, misalnya ada kelahiran, kematian, atau perkawinan.',
    layanan_terkait: ['kk-baru', 'kelahiran', 'kematian'],
    persyaratan: [
      { nama: 'Kartu Keluarga (KK) lama' },
      { nama: 'Bukti perubahannya, misalnya akta kelahiran atau akta kematian' },
    ],
    produk: 'KK dengan data baru.',
    sumber: [
      { ...sumber.tempoKk, untuk: 'Syarat menurut Pasal 12' },
      {
        judul: 'Disdukcapil Kabupaten Wonogiri',
        url: 'https://disdukcapil.wonogirikab.go.id',
        cakupan: 'daerah_lain',
        untuk: 'Daftar syarat',
      },
      sumberGratis,
      sumberFormulir,
    ],
  },
  {
    ...samaUntukSemua,
    slug: 'kk-hilang',
    nama: 'Kartu Keluarga hilang atau rusak',
    nama_lain: ['KK hilang', 'KK rusak', 'KK sobek', 'cetak ulang KK'],
    ringkas: 'KK pengganti bila KK Anda hilang, sobek, atau tidak terbaca.',
    layanan_terkait: ['kehilangan', 'kk-perubahan'],
    persyaratan: [
      { nama: 'Surat kehilangan dari kepolisian', bila: 'KK hilang' },
      { nama: 'KK yang rusak', bila: 'KK rusak' },
      ktp,
    ],
    produk: 'KK pengganti.',
    sumber: [{ ...sumber.tempoKk, untuk: 'Syarat KK hilang atau rusak' }, sumberGratis, sumberFormulir],
  },
];
