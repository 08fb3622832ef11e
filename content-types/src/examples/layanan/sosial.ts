import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { festival2019, setdaBpmks, sondakan } from '../sumber-kota.ts';
import { alurLoket } from './alur.ts';
import { kk, ktp, pengantar } from './berkas.ts';
import { standarPelayanan } from './peraturan.ts';
import { saluranPengaduan } from './saluran-pengaduan.ts';
import { seksiPemberdayaan } from './seksi.ts';
import { sumberAlurLoket } from './sumber.ts';

export const sosial: Example<'layanan'>[] = [
  {
    ...pemeriksaan,
    slug: 'sktm',
    nama: 'Surat Keterangan Tidak Mampu (SKTM)',
    nama_lain: ['SKTM', 'surat miskin', 'surat tidak mampu', 'surat keterangan miskin', 'surat keringanan biaya'],
    kelompok: 'sosial',
    ringkas:
      'Surat dari lurah bahwa keluarga Anda kurang mampu. Biasanya dipakai untuk meminta keringanan atau bantuan.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Diminta menurut halaman Kelurahan Sondakan dan berita Solopos tentang SKTM di Solo.',
    seksi: seksiPemberdayaan,
    layanan_terkait: ['bpmks', 'penghasilan'],
    catatan:
      'Dari sumber Surakarta hanya diketahui dua syarat: pengantar RT/RW dan KK. Tanyakan di loket sebelum menyiapkan yang lain.',
    persyaratan: [
      pengantar,
      kk,
      { ...ktp, bentuk: 'fotokopi', rujukan: true },
      { nama: 'Foto rumah', rujukan: true },
      { nama: 'Surat pernyataan tidak mampu', rujukan: true },
    ],
    prosedur: alurLoket,
    alur_umum: true,
    waktu: {
      nilai: 1,
      satuan: 'hari_kerja',
      keterangan: 'Paling lama 1 hari kerja. Di daerah lain ada yang selesai dalam 60 menit.',
      rujukan: true,
    },
    biaya: { rupiah: 0, dasar: 'Berita inews.id: SKTM tidak dipungut biaya' },
    produk: 'Surat Keterangan Tidak Mampu yang ditandatangani lurah.',
    pengaduan: saluranPengaduan,
    dasar_hukum: standarPelayanan,
    sumber: [
      { ...sondakan, untuk: 'Syarat pokok di kelurahan Surakarta' },
      {
        judul: 'Kelurahan Sukoharjo, Kota Malang: SKTM',
        url: 'https://kelsukoharjo.malangkota.go.id/layanan-publik/adminkel/sktm/',
        cakupan: 'daerah_lain',
        untuk: 'Syarat tambahan dan dasar hukum',
      },
      {
        judul: 'SIPPN: standar pelayanan SKTM nomor 8119225',
        url: 'https://sippn.menpan.go.id/pelayanan-publik/8119225/',
        cakupan: 'daerah_lain',
        untuk: 'Waktu 60 menit',
      },
      {
        judul: 'inews.id: SKTM selesai paling lama satu hari kerja',
        cakupan: 'nasional',
        untuk: 'Biaya dan batas waktu',
      },
      { judul: 'Solopos, artikel nomor 844975: SKTM di Solo', cakupan: 'surakarta', untuk: 'Pengantar RT/RW di Solo' },
      ...sumberAlurLoket,
    ],
  },
  {
    ...pemeriksaan,
    slug: 'penghasilan',
    nama: 'Surat keterangan penghasilan orang tua',
    nama_lain: ['surat penghasilan', 'surat gaji', 'keterangan gaji orang tua', 'slip gaji'],
    kelompok: 'sosial',
    ringkas: 'Surat yang menerangkan penghasilan orang tua. Biasanya diminta sekolah atau kampus.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar: 'Rujukan Kelurahan Mariana, Kota Pontianak. Aturan Surakarta belum ditemukan; tanyakan di loket.',
    seksi: seksiPemberdayaan,
    layanan_terkait: ['sktm', 'bpmks'],
    persyaratan: [
      { ...pengantar, rujukan: true },
      { ...ktp, bentuk: 'fotokopi', rujukan: true },
      { ...kk, bentuk: 'fotokopi', rujukan: true },
      { nama: 'Slip gaji', bila: 'Anda punya slip gaji', rujukan: true },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Bawa berkas Anda ke kelurahan.', tempat: 'Loket kelurahan' },
      { pelaku: 'petugas', langkah: 'Petugas menyiapkan surat pernyataan penghasilan Anda.' },
      { pelaku: 'pemohon', langkah: 'Ambil surat yang sudah jadi.', tempat: 'Loket kelurahan' },
    ],
    waktu: { nilai: 60, satuan: 'menit', rujukan: true },
    biaya: {
      rupiah: 0,
      keterangan: 'Rujukan dari daerah lain. Pastikan di loket.',
      dasar: 'Kelurahan Mariana, Kota Pontianak',
    },
    produk: 'Surat pernyataan atau keterangan penghasilan.',
    pengaduan: saluranPengaduan,
    dasar_hukum: standarPelayanan,
    sumber: [
      {
        judul: 'Kelurahan Mariana, Kota Pontianak: surat keterangan penghasilan',
        url: 'https://kelmariana.pontianak.go.id/layanan/surat_keterangan_penghasilan',
        cakupan: 'daerah_lain',
        untuk: 'Seluruh isi halaman ini',
      },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'bpmks',
    nama: 'Pengantar Bantuan Pendidikan Masyarakat Kota Surakarta (BPMKS)',
    nama_lain: ['BPMKS', 'bantuan sekolah', 'bantuan pendidikan', 'kartu BPMKS', 'beasiswa Solo', 'kartu miskin'],
    kelompok: 'sosial',
    ringkas: 'Bantuan biaya sekolah dari Kota Surakarta. Syarat di halaman ini adalah keadaan tahun 2010.',
    pengantar_rt_rw: 'ya',
    pengantar_dasar:
      'Keadaan tahun 2010 menurut Solopos. Aturan sekarang belum diketahui; tanyakan lebih dahulu di loket.',
    seksi: seksiPemberdayaan,
    layanan_terkait: ['sktm', 'penghasilan'],
    layanan_daring: [{ nama: 'Dinas Pendidikan Kota Surakarta' }],
    catatan:
      'Syarat dan langkah ini berlaku tahun 2010. Sejak 2018 penerima dipilih dari data Dinas Sosial dan Dinas Pendidikan. Besaran per tahun pada 2018: SD Rp450.000, SMP Rp600.000, SMA, SMK, dan SLB Rp1.250.000. Bantuan cair tiap enam bulan. Sejak 2020 bantuan dikirim nontunai.',
    persyaratan: [
      { nama: 'Surat Keterangan Tidak Mampu dari lurah' },
      { nama: 'Surat keterangan masih bersekolah, dari sekolah' },
      kk,
      { nama: 'KTP Kota Surakarta' },
      { nama: 'Pas foto 2×3' },
    ],
    prosedur: [
      { pelaku: 'pemohon', langkah: 'Mintalah surat pengantar kepada ketua RT dan ketua RW.' },
      { pelaku: 'pemohon', langkah: 'Buatlah Surat Keterangan Tidak Mampu di kelurahan.', tempat: 'Loket kelurahan' },
      {
        pelaku: 'pemohon',
        langkah: 'Bawa berkas ke kantor penerbit kartu BPMKS.',
        tempat: 'Tahun 2010: KPPT di balai kota',
      },
    ],
    produk: 'Surat keterangan untuk mengajukan BPMKS.',
    pengaduan: saluranPengaduan,
    belum_ditetapkan: ['waktu', 'biaya'],
    dasar_hukum: [{ nama: 'Peraturan Wali Kota Surakarta tentang BPMKS', nomor: '6-B', tahun: 2011 }],
    sumber: [
      {
        judul: 'Solopos: warga Solo berburu kartu miskin',
        url: 'https://www.solopos.com/warga-solo-ramai-ramai-berburu-kartu-miskin-18747',
        tahun: 2010,
        cakupan: 'surakarta',
        untuk: 'Syarat dan langkah tahun 2010, juga di Mojosongo',
      },
      {
        judul: 'Perwali Surakarta 6-B/2011 di 123dok',
        url: 'https://text-id.123dok.com/document/zx9w7joz-peraturan-walikota-surakarta-nomor-6-b-tahun-2011-tentang-bantuan-pendidikan-masyarakat-kota-surakarta-bpmks-walikota-surakarta.html',
        tahun: 2011,
        cakupan: 'surakarta',
        untuk: 'Dasar hukum',
      },
      {
        judul: 'posjateng.id: penyaluran kartu BPMKS',
        url: 'https://posjateng.id/warta/disdik-surakarta-kembali-salurkan-kartu-bpmks-b1UBy9uC',
        tahun: 2018,
        cakupan: 'surakarta',
        untuk: 'Besaran 2018 dan pemilihan penerima',
      },
      { ...setdaBpmks, untuk: 'Penyaluran nontunai sejak 2020' },
      { ...festival2019, untuk: 'Dinas Pendidikan mengelola BPMKS' },
    ],
  },
];
