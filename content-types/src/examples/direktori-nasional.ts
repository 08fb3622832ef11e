import { festival2019, sippnInformasi, sondakan } from './sumber-kota.ts';
import type { Example } from './example.ts';
import { pemeriksaan } from './pemeriksaan.ts';

/** National services, and their offices in or near Surakarta. */
export const direktoriNasional: Example<'direktori'>[] = [
  {
    ...pemeriksaan,
    slug: 'lapor',
    nama: 'SP4N-LAPOR!',
    jenis: 'pengaduan',
    pengelola: 'Pemerintah pusat',
    url: 'https://www.lapor.go.id',
    keterangan: 'Saluran aduan nasional. Untuk Surakarta, buka surakarta.lapor.go.id.',
    sumber: [sippnInformasi],
  },
  {
    ...pemeriksaan,
    slug: 'oss',
    nama: 'OSS (perizinan berusaha)',
    jenis: 'usaha',
    pengelola: 'Kementerian Investasi',
    url: 'https://oss.go.id',
    keterangan: 'Untuk membuat NIB dan mengurus izin usaha.',
    sumber: [
      {
        judul: 'pusakaindonesia.id: tutorial NIB',
        url: 'https://pusakaindonesia.id/kewirausahaan-sosial/tutorial-mendaftar-nomor-induk-berusaha-nib-perseorangan-online-bagi-usaha-mikro-kecil/',
        cakupan: 'nasional',
      },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'skck',
    nama: 'SKCK daring',
    jenis: 'kepolisian',
    pengelola: 'Polri',
    url: 'https://skck.polri.go.id',
    keterangan:
      'Untuk mendaftar SKCK (surat keterangan catatan kepolisian). Situs Kelurahan Sondakan menunjuk ke sini.',
    sumber: [sondakan],
  },
  {
    ...pemeriksaan,
    slug: 'karirhub',
    nama: 'SIAPkerja dan Karirhub',
    jenis: 'ketenagakerjaan',
    pengelola: 'Kementerian Ketenagakerjaan',
    url: 'https://karirhub.kemnaker.go.id',
    keterangan: 'Untuk mendaftar kartu pencari kerja (AK1). Alamat ini belum pernah kami buka.',
    sumber: [
      {
        judul: 'Tribunnews, 9 Mei 2022: cara membuat kartu kuning daring',
        url: 'https://m.tribunnews.com/nasional/2022/05/09/cara-membuat-kartu-kuning-ak1-secara-online-ini-yang-harus-disiapkan',
        tahun: 2022,
        cakupan: 'nasional',
      },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'imigrasi',
    nama: 'Kantor Imigrasi Kelas I TPI Surakarta (paspor)',
    jenis: 'imigrasi',
    pengelola: 'Direktorat Jenderal Imigrasi',
    url: 'https://surakarta.imigrasi.go.id',
    keterangan: 'Untuk membuat paspor. Kantornya di Jl. Adisucipto 8, Colomadu, menurut tulisan warga.',
    sumber: [
      {
        judul: 'Kantor Imigrasi Surakarta: info paspor',
        url: 'https://surakarta.imigrasi.go.id/pelayanan-publik/wni/info-paspor/',
        cakupan: 'surakarta',
      },
      festival2019,
    ],
  },
  {
    ...pemeriksaan,
    slug: 'simkah',
    nama: 'SIMKAH',
    jenis: 'keagamaan',
    pengelola: 'Kementerian Agama',
    keterangan: 'Untuk mendaftar nikah lewat internet. Alamat webnya belum dipastikan.',
    sumber: [{ judul: 'Kanwil Kementerian Agama Sulawesi Tengah: PMA 30/2024', tahun: 2024, cakupan: 'nasional' }],
  },
  {
    ...pemeriksaan,
    slug: 'sippn',
    nama: 'SIPPN',
    jenis: 'informasi',
    pengelola: 'Kementerian PANRB',
    url: 'https://sippn.menpan.go.id',
    keterangan: 'Kumpulan standar pelayanan dari seluruh Indonesia.',
    sumber: [sippnInformasi],
  },
  {
    ...pemeriksaan,
    slug: 'samsat',
    nama: 'Samsat Surakarta dan New Sakpole (pajak kendaraan)',
    jenis: 'kendaraan',
    pengelola: 'Samsat Jawa Tengah',
    keterangan: 'Untuk membayar pajak kendaraan di Jawa Tengah. Alamat webnya belum kami temukan.',
    sumber: [festival2019, { judul: 'Kompas.com, 16 Januari 2025', tahun: 2025, cakupan: 'nasional' }],
  },
  {
    ...pemeriksaan,
    slug: 'bpjs',
    nama: 'BPJS Kesehatan Cabang Surakarta',
    jenis: 'kesehatan',
    pengelola: 'BPJS Kesehatan',
    keterangan: 'Jaminan kesehatan nasional. Alamat webnya belum kami temukan.',
    sumber: [festival2019],
  },
  {
    ...pemeriksaan,
    slug: 'djp',
    nama: 'Kanwil DJP Jawa Tengah II',
    jenis: 'pajak',
    pengelola: 'Direktorat Jenderal Pajak',
    keterangan: 'Kantor wilayah pajak. Alamat webnya belum kami temukan.',
    sumber: [festival2019],
  },
];
