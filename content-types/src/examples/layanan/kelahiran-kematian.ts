import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { alurDispendukcapil } from './alur.ts';
import { pengantar } from './berkas.ts';
import {
  gratisDukcapil,
  loketDaring,
  sumberDaring,
  sumberFormulir,
  sumberGratis,
  tanpaPengantar,
} from './dispendukcapil.ts';
import { adminduk, permendagri108, perpres96, uuAdminduk2013 } from './peraturan.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemerintahan } from './seksi.ts';
import { sumber } from './sumber.ts';

export const kelahiranKematian: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    ...tanpaPengantar,
    slug: 'kelahiran',
    nama: 'Pencatatan kelahiran (akta kelahiran)',
    nama_lain: ['akte', 'akte lahir', 'akta lahir', 'akte kelahiran', 'surat lahir', 'bayi baru lahir'],
    kelompok: 'kependudukan',
    ringkas: 'Akta untuk bayi atau anak Anda. Laporkan paling lambat 60 hari sejak lahir.',
    seksi: seksiPemerintahan,
    layanan_terkait: ['kia', 'kk-perubahan'],
    layanan_daring: loketDaring,
    catatan:
      'Batas 60 hari berasal dari berita daerah lain. Akta kelahiran diterbitkan Dispendukcapil, bukan kelurahan.',
    persyaratan: [
      { nama: 'Surat kelahiran dari rumah sakit, dokter, bidan, atau penolong kelahiran' },
      { nama: 'Surat pernyataan (SPTJM) kebenaran data kelahiran', bila: 'surat kelahiran tidak ada' },
      { nama: 'Formulir F-2.01 yang ditandatangani pelapor dan dua saksi' },
      { nama: 'KTP-el dan KK orang tua atau pelapor', bentuk: 'fotokopi' },
      { nama: 'KTP-el dua saksi', bentuk: 'fotokopi', rujukan: true },
      { nama: 'Buku nikah atau akta perkawinan orang tua', bentuk: 'fotokopi' },
      {
        nama: 'SPTJM perkawinan, atau pernyataan anak seorang ibu',
        bila: 'buku nikah atau akta perkawinan tidak ada',
      },
    ],
    prosedur: alurDispendukcapil,
    alur_umum: true,
    biaya: gratisDukcapil,
    produk: 'Kutipan akta kelahiran dari Dispendukcapil.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu'],
    dasar_hukum: adminduk,
    sumber: [
      {
        judul: 'Kelurahan Sukoharjo, Kota Malang: kelahiran',
        url: 'https://kelsukoharjo.malangkota.go.id/layanan-publik/admindukcapil/kelahiran/',
        cakupan: 'daerah_lain',
        untuk: 'Daftar syarat dan formulir F-2.01',
      },
      {
        judul: 'Dispendukcapil Kota Kediri: syarat akta kelahiran',
        url: 'https://dispendukcapil.kedirikota.go.id/read/21/2/',
        cakupan: 'daerah_lain',
        untuk: 'Syarat pokok dan SPTJM',
      },
      {
        judul: 'joglojateng.com: syarat akta kelahiran di Kudus',
        cakupan: 'daerah_lain',
        untuk: 'Batas lapor 60 hari',
      },
      sumberDaring,
      sumberGratis,
      sumberFormulir,
    ],
  },
  {
    ...pemeriksaan,
    slug: 'kematian',
    nama: 'Pencatatan kematian (akta kematian)',
    nama_lain: ['akte kematian', 'akte mati', 'surat kematian', 'surat mati', 'lapor orang meninggal', 'Besuk Kiamat'],
    kelompok: 'kependudukan',
    ringkas: 'Akta untuk keluarga yang meninggal. KK baru dan KTP-el pasangan terbit sekaligus.',
    pengantar_rt_rw: 'tertentu',
    pengantar_dasar:
      'Akta kematian tidak perlu pengantar (Perpres 96/2018). Surat kematian dari kelurahan hanya untuk yang meninggal di rumah.',
    seksi: seksiPemerintahan,
    layanan_terkait: ['kematian-tanpa-dokumen', 'kk-perubahan', 'ahli-waris'],
    layanan_daring: loketDaring,
    persyaratan: [
      { nama: 'Surat kematian dari rumah sakit', bila: 'meninggal di rumah sakit' },
      { nama: 'Surat kematian dari kelurahan', bila: 'meninggal di rumah' },
      { nama: 'KK dan KTP-el orang yang meninggal' },
      { nama: 'KTP-el pelapor' },
      { nama: 'KTP-el dua saksi' },
      { nama: 'Formulir pelaporan kematian' },
      { nama: 'Surat nikah', bila: 'suami atau istrinya masih ada', rujukan: true },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Kabari ketua RT bahwa ada warga yang meninggal.' },
      { pelaku: 'pemohon', langkah: 'Bawa berkas ke kelurahan.', tempat: 'Loket kelurahan' },
      { pelaku: 'petugas', langkah: 'Petugas kelurahan mengirim berkas Anda ke Dispendukcapil.' },
      { pelaku: 'dinas', langkah: 'Dispendukcapil menerbitkan akta kematian.' },
      { pelaku: 'dinas', langkah: 'KK baru dan KTP-el suami atau istri terbit bersamanya.' },
    ],
    waktu: {
      nilai: 1,
      satuan: 'jam',
      keterangan: 'Kurang dari 1 jam lewat Besuk Kiamat, menurut berita Pemkot Surakarta.',
    },
    biaya: gratisDukcapil,
    produk: 'Akta kematian, KK baru, dan KTP-el suami atau istri dengan status cerai mati.',
    pengaduan: saluranPengaduan,
    dasar_hukum: adminduk,
    sumber: [
      {
        judul: 'Sekretariat Daerah Kota Surakarta: berita inovasi Besuk Kiamat',
        cakupan: 'surakarta',
        untuk: 'Syarat, langkah, dan waktu di Surakarta',
      },
      {
        judul: 'Kelurahan Walantaka, Kota Serang: pengantar akta kematian',
        tahun: 2025,
        cakupan: 'daerah_lain',
        untuk: 'Dua saksi',
      },
      {
        judul: 'SIPPN: standar pelayanan nomor 8023508, Kota Malang',
        url: 'https://sippn.menpan.go.id/pelayanan-publik/8023508/',
        cakupan: 'daerah_lain',
        untuk: 'Surat nikah dan dua saksi',
      },
      sumberGratis,
    ],
  },
  {
    ...pemeriksaan,
    slug: 'kematian-tanpa-dokumen',
    nama: 'Surat kematian untuk warga tanpa dokumen kependudukan terakhir',
    nama_lain: ['surat kematian lama', 'surat mati tanpa KTP', 'kematian tanpa KK', 'surat kematian kakek nenek'],
    kelompok: 'kependudukan',
    ringkas: 'Surat kematian untuk orang yang KTP atau KK terakhirnya tidak ada lagi.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Rujukan Kelurahan Banjarejo, Kota Madiun. Surat ini dari kelurahan, bukan akta Dispendukcapil.',
    seksi: seksiPemerintahan,
    layanan_terkait: ['kematian', 'ahli-waris'],
    layanan_daring: loketDaring,
    persyaratan: [
      { ...pengantar, rujukan: true },
      { nama: 'KK dan KTP pemohon', bentuk: 'fotokopi', rujukan: true },
      { nama: 'Surat pernyataan pemohon bersaksi, bermeterai Rp10.000', rujukan: true },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Bawa berkas Anda ke kelurahan.', tempat: 'Loket kelurahan' },
      { pelaku: 'petugas', langkah: 'Petugas memeriksa isi berkas.' },
      { pelaku: 'petugas', langkah: 'Berkas lengkap langsung dikerjakan. Yang kurang dikembalikan kepada Anda.' },
      { pelaku: 'pemohon', langkah: 'Ambil surat kematian di loket.', tempat: 'Loket kelurahan' },
    ],
    waktu: { nilai: 30, satuan: 'menit', rujukan: true },
    biaya: {
      rupiah: 0,
      keterangan: 'Meterai Rp10.000 Anda beli sendiri. Rujukan dari daerah lain; pastikan di loket.',
      dasar: 'Kelurahan Banjarejo, Kota Madiun',
    },
    produk: 'Surat keterangan kematian dari kelurahan.',
    pengaduan: saluranPengaduan,
    dasar_hukum: [
      uuAdminduk2013,
      perpres96,
      {
        nama: 'Peraturan Menteri Dalam Negeri tentang Peningkatan Kualitas Layanan Administrasi Kependudukan',
        nomor: '19',
        tahun: 2018,
      },
      {
        nama: 'Peraturan Menteri Dalam Negeri tentang Pelayanan Administrasi Kependudukan Secara Daring',
        nomor: '7',
        tahun: 2019,
      },
      permendagri108,
    ],
    sumber: [{ ...sumber.banjarejo, untuk: 'Seluruh isi halaman ini' }],
  },
];
