import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { sondakan } from '../sumber-kota.ts';
import { alurLoket } from './alur.ts';
import { kk, ktp, pengantar } from './berkas.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemerintahan } from './seksi.ts';
import { sumberAlurLoket } from './sumber.ts';

const samaUntukSemua = {
  ...pemeriksaan,
  kelompok: 'hukum',
  seksi: seksiPemerintahan,
  pengaduan: saluranPengaduan,
} as const;

const loket = 'Loket kelurahan';

export const hukum: Example<'layanan'>[] = [
  {
    ...samaUntukSemua,
    slug: 'ahli-waris',
    nama: 'Pencatatan surat keterangan ahli waris',
    nama_lain: ['surat waris', 'ahli waris', 'surat warisan', 'keterangan waris', 'SKW'],
    ringkas: 'Surat ahli waris yang Anda buat sendiri, lalu dicatat kelurahan dan kecamatan.',
    pengantar_rt_rw: 'tidak',
    layanan_terkait: ['kematian', 'legalisasi-waris-pbb'],
    catatan: 'Meterai Rp10.000 Anda beli sendiri. Biaya di kelurahan belum diketahui sumbernya.',
    persyaratan: [
      { nama: 'Surat pernyataan ahli waris, bermeterai Rp10.000', rujukan: true },
      { nama: 'Surat atau akta kematian pewaris' },
      { nama: 'KTP-el dan KK semua ahli waris' },
      { nama: 'KTP-el dua saksi' },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Tulis surat pernyataan ahli waris bersama keluarga.' },
      { pelaku: 'pemohon', langkah: 'Semua ahli waris dan para saksi membubuhkan tanda tangan.' },
      { pelaku: 'lurah', langkah: 'Surat Anda dicatat kelurahan dan diketahui lurah.', tempat: loket },
      { pelaku: 'kecamatan', langkah: 'Sesudah itu surat dicatat kecamatan dan diketahui camat.' },
    ],
    produk: 'Surat keterangan ahli waris yang tercatat pada lurah dan camat.',
    belum_ditetapkan: ['waktu', 'biaya'],
    dasar_hukum: [{ nama: 'Peraturan Menteri ATR/Kepala BPN', nomor: '16', tahun: 2021 }],
    sumber: [
      {
        judul: 'Kelurahan Tunggulwulung, Kota Malang: waris',
        url: 'https://keltunggulwulung.malangkota.go.id/layanan-publik/adminkel/waris',
        cakupan: 'daerah_lain',
        untuk: 'Langkah, meterai, dan dasar hukum',
      },
      { ...sondakan, untuk: 'Berkas pada legalisasi waris untuk PBB' },
    ],
  },
  {
    ...samaUntukSemua,
    slug: 'legalisasi-waris-pbb',
    nama: 'Legalisasi waris untuk wajib pajak PBB',
    nama_lain: ['waris PBB', 'ganti nama PBB', 'balik nama PBB', 'pajak bumi dan bangunan'],
    ringkas: 'Pengesahan waris untuk mengganti nama pembayar Pajak Bumi dan Bangunan (PBB).',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Diminta menurut halaman Kelurahan Sondakan, Kota Surakarta.',
    layanan_terkait: ['ahli-waris', 'harga-tanah'],
    persyaratan: [
      pengantar,
      { nama: 'Surat kematian pewaris', bentuk: 'asli_dan_fotokopi' },
      { nama: 'Surat kematian ahli waris', bila: 'ada ahli waris yang sudah meninggal' },
      { nama: 'KK dan KTP ahli waris', bentuk: 'fotokopi' },
      { nama: 'KTP dua saksi', bentuk: 'fotokopi' },
    ],
    prosedur: alurLoket,
    alur_umum: true,
    produk: 'Legalisasi waris, untuk mengganti nama wajib pajak PBB.',
    belum_ditetapkan: ['waktu', 'biaya'],
    sumber: [{ ...sondakan, untuk: 'Syarat' }, ...sumberAlurLoket],
  },
  {
    ...samaUntukSemua,
    slug: 'cerai',
    nama: 'Surat pengantar untuk mengajukan cerai',
    nama_lain: ['surat cerai', 'pengantar cerai', 'gugat cerai', 'pisah'],
    ringkas: 'Surat dari kelurahan yang Anda bawa ketika mengajukan cerai.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Diminta menurut halaman Kelurahan Sondakan, Kota Surakarta.',
    layanan_terkait: ['kk-baru'],
    persyaratan: [
      pengantar,
      { nama: 'Buku nikah atau akta perkawinan', bentuk: 'asli_dan_fotokopi' },
      { ...kk, bentuk: 'asli_dan_fotokopi' },
    ],
    prosedur: alurLoket,
    alur_umum: true,
    produk: 'Surat pengantar dari kelurahan.',
    belum_ditetapkan: ['waktu', 'biaya'],
    sumber: [{ ...sondakan, untuk: 'Syarat' }, ...sumberAlurLoket],
  },
  {
    ...samaUntukSemua,
    slug: 'skck',
    nama: 'Pengantar SKCK atau surat kelakuan baik',
    nama_lain: ['SKCK', 'surat kelakuan baik', 'SKKB', 'catatan kepolisian', 'surat polisi untuk kerja'],
    ringkas: 'Untuk SKCK, Anda boleh langsung ke polsek. Pengantar kelurahan hanya bila diminta.',
    pengantar_rt_rw: 'tertentu',
    pengantar_dasar:
      'Hanya untuk surat dari kelurahan, menurut Kelurahan Panggungrejo. SKCK di polsek tidak memakainya.',
    layanan_terkait: ['kehilangan', 'ak1'],
    layanan_daring: [{ nama: 'SKCK daring Polri', url: 'https://skck.polri.go.id' }],
    catatan: 'SKCK di Polri berbiaya Rp30.000. Biaya surat dari kelurahan belum diketahui sumbernya.',
    persyaratan: [
      { ...pengantar, bila: 'Anda meminta surat dari kelurahan', rujukan: true },
      { ...ktp, rujukan: true },
      { ...kk, rujukan: true },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Untuk SKCK, datang ke polsek atau daftar di skck.polri.go.id.', tempat: 'Polsek' },
      { pelaku: 'pemohon', langkah: 'Bila diminta surat kelurahan, bawa berkas Anda.', tempat: loket },
      { pelaku: 'petugas', langkah: 'Kepala seksi memeriksa berkas itu.' },
      { pelaku: 'lurah', langkah: 'Lurah menandatangani surat Anda.' },
    ],
    produk: 'Surat pengantar atau surat kelakuan baik dari kelurahan.',
    belum_ditetapkan: ['waktu', 'biaya'],
    sumber: [
      { ...sondakan, untuk: 'SKCK langsung ke polsek' },
      {
        judul: 'SIPPN: standar pelayanan nomor 8285300, Kelurahan Panggungrejo',
        url: 'https://sippn.menpan.go.id/pelayanan-publik/8285300/',
        cakupan: 'daerah_lain',
        untuk: 'Syarat surat kelakuan baik',
      },
      { judul: 'SKCK daring Polri', url: 'https://skck.polri.go.id', cakupan: 'nasional', untuk: 'Pendaftaran daring' },
      { judul: 'SPKT Polres OKU: tarif SKCK', cakupan: 'nasional', untuk: 'Tarif Rp30.000' },
    ],
  },
  {
    ...samaUntukSemua,
    slug: 'kehilangan',
    nama: 'Pengantar surat kehilangan',
    nama_lain: ['surat kehilangan', 'KTP hilang', 'dompet hilang', 'lapor hilang', 'SKTLK', 'STNK hilang'],
    ringkas: 'Surat pengantar untuk lapor kehilangan ke polisi. Perlu bila KTP-el atau KK yang hilang.',
    pengantar_rt_rw: 'tertentu',
    pengantar_dasar: 'Hanya bila KTP-el atau KK yang hilang, menurut Tirto dan Fortune Indonesia.',
    layanan_terkait: ['kk-hilang', 'skck'],
    catatan: 'Surat kehilangannya sendiri dibuat polisi. Judul peraturannya belum dicocokkan dengan naskah.',
    persyaratan: [
      { ...pengantar, bila: 'KTP-el atau KK yang hilang' },
      { nama: 'KTP-el atau fotokopinya' },
      { nama: 'Keterangan tentang barang atau surat yang hilang' },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Bila KTP-el atau KK hilang, mintalah pengantar kelurahan.', tempat: loket },
      { pelaku: 'pemohon', langkah: 'Laporkan kehilangan Anda kepada polisi.', tempat: 'Polsek atau polres' },
      { pelaku: 'pemohon', langkah: 'Polisi memberi Anda surat tanda lapor kehilangan.', tempat: 'Polsek atau polres' },
    ],
    waktu: { nilai: 5, nilai_sampai: 10, satuan: 'menit', keterangan: 'Di kantor polisi.' },
    biaya: { rupiah: 0, dasar: 'Tirto dan Fortune Indonesia' },
    produk: 'Surat pengantar. Surat tanda lapor kehilangan (SKTLK) dari polisi.',
    dasar_hukum: [{ nama: 'Peraturan Kepala Kepolisian', nomor: '23', tahun: 2010 }],
    sumber: [
      {
        judul: 'tirto.id dan fortuneidn.com: surat kehilangan dari kepolisian',
        cakupan: 'nasional',
        untuk: 'Langkah, waktu, dan biaya',
      },
    ],
  },
];
