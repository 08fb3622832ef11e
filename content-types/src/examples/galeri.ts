import type { Example } from './example.ts';
import { ilustrasi } from './ilustrasi.ts';
import { pemeriksaan } from './pemeriksaan.ts';

/** Albums of drawings that stand in for photos until residents send some. */
export const galeri: Example<'galeri'>[] = [
  {
    slug: 'merti-desa',
    judul: 'Merti Desa',
    tanggal: '2018-09-30',
    keterangan: 'Gambar ilustrasi pesta budaya tahunan Mojosongo. Foto warga akan ditambahkan setelah ada izin.',
    foto: [
      ilustrasi('gunungan', 'Gunungan tahu, tempe, dan hasil bumi.'),
      ilustrasi('kirab', 'Kirab menyusuri jalan kampung.'),
      ilustrasi('larung', 'Larung di Kali Anyar, penutup Merti Desa 2013.'),
    ],
    kegiatan: 'merti-desa-ke-8-2018',
    ...pemeriksaan,
  },
  {
    slug: 'taman-jaya-wijaya',
    judul: 'Taman Jaya Wijaya',
    tanggal: '2024-03-18',
    keterangan: 'Gambar ilustrasi taman kota dan kegiatan warga di sana sejak 2017.',
    foto: [
      ilustrasi('pasar-takjil', 'Pasar takjil menjelang buka puasa, 2024.'),
      ilustrasi('taman', 'Taman dengan wahana anak, dibuka untuk umum pada 2017.'),
      ilustrasi('anak-taman', 'Taman ini menjadi tempat Monumen 30 Tahun Konvensi Hak Anak.'),
      ilustrasi('senam', 'Senam bersama wali kota, September 2019.'),
      ilustrasi('taman-tutup', 'Taman ditutup sementara karena Covid-19, Juli 2020.'),
    ],
    kegiatan: 'pasar-takjil-taman-jaya-wijaya-2024',
    ...pemeriksaan,
  },
  {
    slug: 'kampung-sayur-dan-lingkungan',
    judul: 'Kampung sayur dan lingkungan',
    tanggal: '2015-06-28',
    keterangan: 'Gambar ilustrasi kebun gizi, bank sampah, dan penghijauan.',
    foto: [
      ilustrasi('kampung-sayur', 'Kebun gizi warga Ngemplak Sutan, RW 37.'),
      ilustrasi('bank-sampah', 'Kerajinan dari sampah, seperti buatan Bank Sampah Karunia.'),
      ilustrasi('tanam-pohon', 'Penanaman pohon pada peringatan Hari Lingkungan Hidup 2019.'),
      ilustrasi('bonsai', 'Bonsai di pekarangan warga RW 8.'),
    ],
    kegiatan: 'kunjungan-kebun-gizi-ngemplak-sutan-2015',
    ...pemeriksaan,
  },
  {
    slug: 'gotong-royong-dan-sarana',
    judul: 'Gotong royong dan sarana',
    tanggal: '2022-06-09',
    keterangan: 'Gambar ilustrasi pembangunan jalan, saluran, dan sarana kota.',
    foto: [
      ilustrasi('kerja-bakti', 'Kerja bakti membuat jalan dan saluran.'),
      ilustrasi('rapat', 'Warga bermusyawarah.'),
      ilustrasi('pltsa', 'PLTSa Putri Cempo, beroperasi sejak 2023.'),
    ],
    kegiatan: 'tmmd-sengkuyung-i-2022',
    ...pemeriksaan,
  },
  {
    slug: 'usaha-warga',
    judul: 'Usaha warga',
    tanggal: '2019-06-18',
    keterangan: 'Gambar ilustrasi usaha yang disebut saat peluncuran Si Moncer pada 2019.',
    foto: [
      ilustrasi('sangkar-paralon', 'Sangkar burung dari pipa paralon, Debegan.'),
      ilustrasi('tahu-tempe', 'Tahu dan tempe Krajan.'),
      ilustrasi('beras-kencur', 'Jamu beras kencur.'),
      ilustrasi('pendopo', 'Pendopo kelurahan, tempat peluncuran.'),
    ],
    kegiatan: 'peluncuran-situs-si-moncer-2019',
    ...pemeriksaan,
  },
];
