import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { alurDispendukcapil, alurLoket } from './alur.ts';
import { kk, ktp, pengantar } from './berkas.ts';
import { gratisDukcapil, loketDaring, sumberFormulir } from './dispendukcapil.ts';
import { adminduk, standarPelayanan } from './peraturan.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemerintahan } from './seksi.ts';
import { sumber, sumberAlurLoket } from './sumber.ts';

export const biodataDomisili: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'domisili',
    nama: 'Surat Keterangan Domisili',
    nama_lain: ['surat domisili', 'surat tempat tinggal', 'keterangan tinggal', 'surat kos', 'domisili usaha'],
    kelompok: 'kependudukan',
    ringkas: 'Surat yang menerangkan bahwa Anda tinggal di Mojosongo.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar:
      'Rujukan standar pelayanan Kota Madiun. Perpres 96/2018 tidak menghapus pengantar untuk surat domisili.',
    masa_berlaku: '6 bulan, menurut sumber umum',
    seksi: seksiPemerintahan,
    layanan_terkait: ['nonpermanen', 'pindah-datang'],
    persyaratan: [
      { ...pengantar, rujukan: true },
      { ...ktp, bentuk: 'fotokopi', jumlah: 2, rujukan: true },
      { ...kk, bentuk: 'fotokopi', jumlah: 2, rujukan: true },
    ],
    prosedur: alurLoket,
    alur_umum: true,
    waktu: { nilai: 10, satuan: 'menit', rujukan: true },
    biaya: {
      rupiah: 0,
      keterangan: 'Rujukan dari daerah lain. Pastikan di loket.',
      dasar: 'Standar pelayanan Kota Madiun',
    },
    produk: 'Surat Keterangan Domisili.',
    pengaduan: saluranPengaduan,
    dasar_hukum: standarPelayanan,
    sumber: [
      {
        judul: 'SIPPN: standar pelayanan nomor 8027565, Kota Madiun',
        url: 'https://sippn.menpan.go.id/pelayanan-publik/8027565/',
        cakupan: 'daerah_lain',
        untuk: 'Syarat, waktu, dan biaya',
      },
      {
        judul: 'detikJateng, artikel d-6153339: surat keterangan domisili',
        cakupan: 'daerah_lain',
        untuk: 'Masa berlaku 6 bulan',
      },
      ...sumberAlurLoket,
    ],
  },
  {
    ...pemeriksaan,
    slug: 'biodata',
    nama: 'Pencatatan biodata penduduk',
    nama_lain: ['belum punya NIK', 'biodata', 'daftar NIK', 'F-1.01', 'bikin NIK'],
    kelompok: 'kependudukan',
    ringkas: 'Untuk warga yang belum pernah tercatat dan belum punya NIK (nomor induk kependudukan).',
    pengantar_rt_rw: 'tertentu',
    pengantar_dasar:
      'Perpres 96/2018 Pasal 4: perlu untuk pencatatan pertama. Tidak perlu untuk bayi yang orang tuanya sudah terdaftar.',
    seksi: seksiPemerintahan,
    layanan_terkait: ['kelahiran', 'kk-baru'],
    layanan_daring: loketDaring,
    persyaratan: [
      { ...pengantar, bentuk: 'asli', bila: 'Anda belum pernah tercatat' },
      { nama: 'Bukti peristiwa kependudukan, misalnya akta kelahiran', bentuk: 'fotokopi' },
      { nama: 'Bukti pendidikan terakhir, misalnya ijazah', bentuk: 'fotokopi' },
      { nama: 'Formulir F-1.01' },
      { nama: 'Formulir F-1.04', bila: 'Anda tidak punya dokumen' },
    ],
    prosedur: alurDispendukcapil,
    alur_umum: true,
    biaya: gratisDukcapil,
    produk: 'Biodata penduduk, dasar untuk mendapat NIK.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu'],
    dasar_hukum: adminduk,
    sumber: [
      { ...sumber.dukcapilKubuRaya, untuk: 'Syarat menurut Perpres 96/2018 Pasal 4; biaya gratis' },
      sumberFormulir,
    ],
  },
  {
    ...pemeriksaan,
    slug: 'nonpermanen',
    nama: 'Pendataan penduduk nonpermanen (SINTEN)',
    nama_lain: ['SINTEN', 'e-SINTEN', 'anak kos', 'lapor kos', 'penduduk sementara', 'KTP luar kota'],
    kelompok: 'kependudukan',
    ringkas: 'Anda tinggal sementara di Mojosongo, tetapi KTP Anda tetap dari daerah lain.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Halaman SINTEN Dispendukcapil Surakarta menyebut pengantar RT/RW sebagai syarat.',
    seksi: seksiPemerintahan,
    layanan_terkait: ['domisili', 'pindah-datang'],
    layanan_daring: [{ nama: 'e-SINTEN Dispendukcapil Surakarta' }],
    catatan: 'Langkahnya belum diketahui. Dasar hukumnya mungkin sudah diganti. Tanyakan dahulu di loket.',
    persyaratan: [{ nama: 'KTP dari daerah asal' }, kk, pengantar, { nama: 'Formulir F-4.01 dan F-4.02' }],
    biaya: gratisDukcapil,
    produk: 'Tanda bahwa Anda terdata sebagai penduduk nonpermanen.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['prosedur', 'waktu'],
    dasar_hukum: [
      {
        nama: 'Peraturan Menteri Dalam Negeri tentang Pendataan Penduduk Nonpermanen',
        nomor: '14',
        tahun: 2015,
      },
    ],
    sumber: [
      {
        judul: 'Dispendukcapil Surakarta: halaman Pelayanan Kami, SINTEN dan e-SINTEN',
        url: 'http://dispendukcapil.surakarta.go.id',
        cakupan: 'surakarta',
        untuk: 'Syarat dan dasar hukum',
      },
    ],
  },
];
