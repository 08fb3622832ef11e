import type { Example } from '../example.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { dugaan, peluncuran, sumber } from '../sources.ts';

const ppKecamatan = { nama: 'Peraturan Pemerintah tentang Kecamatan', nomor: '17', tahun: 2018 };

const profilScribd = sumber(
  'Profil Mojosongo di Scribd (tahun tidak jelas)',
  null,
  'https://id.scribd.com/document/585897158/Profil-Desa-Mojosongo-1',
);

const kelurahanJoglo = {
  judul: 'Solotrust, 2020, Kelurahan Joglo',
  url: 'https://solotrust.com/read/26054/Lurah-Joglo-Belanja-Masalah-Dengan-TURBA',
  tahun: 2020,
  cakupan: 'surakarta',
} as const;

/** Institutions of the residents, beside the lurah and not below. */
export const lembaga: Example<'struktur'>[] = [
  {
    slug: 'rukun-tetangga',
    jabatan: 'Rukun Tetangga (RT)',
    kelompok: 'lembaga',
    urut: 110,
    jumlah: 191,
    dasar_hukum: [ppKecamatan],
    catatan: 'Jumlah pada 2019. Pembagian RT menurut RW belum ditemukan sumbernya.',
    sumber: [peluncuran],
    ...pemeriksaan,
  },
  {
    slug: 'rukun-warga',
    jabatan: 'Rukun Warga (RW)',
    kelompok: 'lembaga',
    urut: 120,
    jumlah: 39,
    dasar_hukum: [ppKecamatan],
    catatan: 'Jumlah pada 2019.',
    sumber: [peluncuran],
    ...pemeriksaan,
  },
  {
    slug: 'lpmk',
    jabatan: 'Lembaga Pemberdayaan Masyarakat Kelurahan (LPMK)',
    kelompok: 'lembaga',
    urut: 130,
    sumber: [profilScribd],
    ...pemeriksaan,
  },
  {
    slug: 'pkk',
    jabatan: 'Pemberdayaan dan Kesejahteraan Keluarga (PKK)',
    kelompok: 'lembaga',
    urut: 140,
    catatan: 'Dugaan: sumbernya menyebut Kelurahan Joglo, Surakarta. Sumber khusus Mojosongo belum ditemukan.',
    sumber: [kelurahanJoglo],
    ...dugaan,
  },
  {
    slug: 'karang-taruna',
    jabatan: 'Karang Taruna',
    kelompok: 'lembaga',
    urut: 150,
    sumber: [
      sumber('Repositori publik Karang Taruna Mojosongo', null, 'https://github.com/delandapp/karangtaruna_mojosongo'),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'pokdarwis',
    jabatan: 'Kelompok Sadar Wisata (Pokdarwis)',
    kelompok: 'lembaga',
    urut: 160,
    sumber: [
      profilScribd,
      sumber(
        'Solopos, Juli 2013',
        2013,
        'https://soloraya.solopos.com/pagoda-mojosongo-solo-warga-akan-bangun-akses-masuk-lewat-jalan-kampung-422575/amp',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'linmas',
    jabatan: 'Perlindungan Masyarakat (Linmas)',
    kelompok: 'lembaga',
    urut: 170,
    sumber: [
      profilScribd,
      sumber(
        'RRI Surakarta, Juli 2020',
        2020,
        'https://rri.co.id/surakarta/ekonomi-pariwisata/868819/kasus-covid-19-melonjak-taman-jayawijaya-mojosongo-ditutup',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'fkpm',
    jabatan: 'Forum Kemitraan Polisi dan Masyarakat (FKPM)',
    kelompok: 'lembaga',
    urut: 180,
    catatan: 'Dugaan: sumbernya menyebut Kelurahan Joglo, Surakarta. Sumber khusus Mojosongo belum ditemukan.',
    sumber: [kelurahanJoglo],
    ...dugaan,
  },
];
