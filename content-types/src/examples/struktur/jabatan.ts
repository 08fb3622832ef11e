import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { dugaan, peluncuran, sumber } from '../sources.ts';

const uuPemerintahanDaerah = { nama: 'Undang-Undang tentang Pemerintahan Daerah', nomor: '23', tahun: 2014 };
const ppKecamatan = { nama: 'Peraturan Pemerintah tentang Kecamatan', nomor: '17', tahun: 2018 };
const ppPerangkatDaerah = { nama: 'Peraturan Pemerintah tentang Perangkat Daerah', nomor: '18', tahun: 2016 };

const suaraJateng = sumber(
  'Suara Jateng, Juli 2020',
  2020,
  'https://jateng.suara.com/amp/read/2020/07/14/143318/ramai-manusia-wali-kota-solo-ancam-tutup-taman-jaya-wijaya-bukan-arogan',
);

/** Names hold only for the years in which a source gives them; who is in office now is not known. */
export const jabatan: Example<'struktur'>[] = [
  {
    slug: 'camat-jebres',
    jabatan: 'Camat Jebres',
    kelompok: 'kecamatan',
    urut: 10,
    dasar_hukum: [ppPerangkatDaerah, ppKecamatan],
    pejabat: [
      { nama: 'Agung Riyadi', keterangan: 'Disebut menjabat pada 2019.' },
      { nama: 'Sulistiarini', keterangan: 'Disebut menjabat pada 2020.' },
    ],
    catatan: 'Camat sekarang belum ditemukan sumbernya.',
    sumber: [
      { ...peluncuran, untuk: 'Camat 2019' },
      { ...suaraJateng, untuk: 'Camat 2020' },
    ],
    ...pemeriksaan,
  },
  {
    slug: 'lurah',
    jabatan: 'Lurah',
    kelompok: 'kelurahan',
    induk: 'camat-jebres',
    urut: 20,
    tugas: [
      'Membantu atau melaksanakan sebagian tugas camat di bidang pemerintahan, pelayanan publik, dan pemberdayaan masyarakat.',
      'Menyusun perencanaan, standar pelayanan, dan rencana kegiatan kelurahan.',
    ],
    tugas_rujukan: true,
    dasar_hukum: [uuPemerintahanDaerah, ppKecamatan],
    pejabat: [
      { nama: 'Agus Triyono', keterangan: 'Disebut menjabat pada 2013 dan 2017.' },
      {
        nama: 'Winarto',
        keterangan: 'Disebut menjabat pada 2019 dan 2020. Solopos, Agustus 2019, menulis "Winarno".',
      },
    ],
    catatan:
      'Lurah sekarang belum ditemukan sumbernya. Tugas di atas contoh dari Perwali Salatiga 118/2020; peraturan Kota Surakarta belum ditemukan. Seksi selain yang tercantum juga belum ditemukan sumbernya.',
    sumber: [
      { ...peluncuran, untuk: 'Lurah 2019' },
      { ...suaraJateng, untuk: 'Lurah 2020' },
      {
        ...sumber(
          'Solopos, Juli 2013',
          2013,
          'https://soloraya.solopos.com/pagoda-mojosongo-solo-warga-akan-bangun-akses-masuk-lewat-jalan-kampung-422575/amp',
        ),
        untuk: 'Lurah 2013',
      },
      { ...sumber('Pemerintah Kota Surakarta, 2017', 2017, 'https://surakarta.go.id/?p=7655'), untuk: 'Lurah 2017' },
      {
        judul: 'Kelurahan Dukuh, Kota Salatiga: struktur organisasi',
        url: 'https://dukuh.salatiga.go.id/struktur-organisasi/',
        cakupan: 'daerah_lain',
        untuk: 'Contoh tugas',
      },
    ],
    ...pemeriksaan,
  },
  {
    slug: 'sekretaris-kelurahan',
    jabatan: 'Sekretaris Kelurahan',
    kelompok: 'kelurahan',
    induk: 'lurah',
    urut: 30,
    tugas: ['Mengurus administrasi kepegawaian, keuangan, perlengkapan, dan rumah tangga.'],
    tugas_rujukan: true,
    catatan: 'Jabatan ini umum di kelurahan. Sumber khusus Mojosongo belum ditemukan.',
    sumber: [
      {
        judul: 'Kelurahan Nambangan Kidul, Kota Madiun: standar operasional pelayanan',
        url: 'https://kelurahan-nambangankidul.madiunkota.go.id/index.php/2018/04/24/standar-operasional-pelayanan/',
        tahun: 2018,
        cakupan: 'daerah_lain',
        untuk: 'Jabatan',
      },
      { judul: '123dok (dokumen 4zpnw82ry)', cakupan: 'umum', untuk: 'Contoh tugas' },
    ],
    ...dugaan,
  },
  {
    slug: 'kasi-pemerintahan-ketenteraman-dan-ketertiban',
    jabatan: 'Kepala Seksi Pemerintahan dan Ketenteraman Ketertiban',
    kelompok: 'kelurahan',
    induk: 'lurah',
    urut: 40,
    pejabat: [
      { nama: 'Siti Tatqiroh', keterangan: 'Disebut menjabat pada 2019.' },
      {
        nama: 'Waskito',
        keterangan: 'Disebut menjabat pada 2020, sebagai Kasi Ketenteraman dan Ketertiban.',
      },
    ],
    catatan: 'Kepala seksi sekarang belum ditemukan sumbernya.',
    sumber: [
      { ...peluncuran, untuk: 'Kepala seksi 2019' },
      {
        ...sumber(
          'RRI Surakarta, Juli 2020',
          2020,
          'https://rri.co.id/surakarta/ekonomi-pariwisata/868819/kasus-covid-19-melonjak-taman-jayawijaya-mojosongo-ditutup',
        ),
        untuk: 'Kepala seksi 2020',
      },
    ],
    ...pemeriksaan,
  },
  {
    slug: 'kasi-pemberdayaan-masyarakat',
    jabatan: 'Kepala Seksi Pemberdayaan Masyarakat',
    kelompok: 'kelurahan',
    induk: 'lurah',
    urut: 50,
    catatan: 'Dugaan: jabatan ini ada di Kelurahan Joglo, Surakarta (2020). Sumber khusus Mojosongo belum ditemukan.',
    sumber: [
      {
        judul: 'Solotrust, 2020, Kelurahan Joglo',
        url: 'https://solotrust.com/read/26054/Lurah-Joglo-Belanja-Masalah-Dengan-TURBA',
        tahun: 2020,
        cakupan: 'surakarta',
      },
    ],
    ...dugaan,
  },
];
