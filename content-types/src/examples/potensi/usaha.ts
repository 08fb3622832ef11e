import type { Example } from '../example.ts';
import { ilustrasi } from '../ilustrasi.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { peluncuran, sumber } from '../sources.ts';

export const potensiUsaha: Example<'potensi'>[] = [
  {
    slug: 'sangkar-burung-paralon',
    nama: 'Kerajinan sangkar burung pipa paralon',
    jenis: 'umkm',
    ringkas: 'Sangkar burung dari pipa paralon buatan perajin Debegan, dijual sampai ke luar negeri.',
    fakta: [
      'Bahannya pipa paralon, yang disebut tahan patah dan tahan rayap.',
      'Usaha perajin di Debegan dimulai pada 2012.',
      'Dipasarkan sampai Malaysia, Singapura, dan Taiwan atau Brunei.',
      'Harga pada 2018 sekitar Rp250.000 sampai Rp2.500.000.',
    ],
    lokasi: 'Kampung Debegan',
    foto: [ilustrasi('sangkar-paralon', 'Gambar ilustrasi sangkar paralon, bukan foto produk.')],
    catatan: 'Letak bengkel belum ditemukan sumbernya.',
    sumber: [
      peluncuran,
      sumber(
        'Tribun Solo, 10 Januari 2018',
        2018,
        'https://solo.tribunnews.com/2018/01/10/kerajinan-sangkar-burung-berbahan-peralon-di-solo-ini-mampu-tembus-pasar-ekspor',
      ),
      sumber(
        'Tribun Solo, 11 Januari 2018',
        2018,
        'https://solo.tribunnews.com/2018/01/11/berawal-iseng-daur-ulang-kini-industri-sangkar-burung-berbahan-paralon-di-solo-tembus-pasar-asia',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'sentra-sangkar-burung-bambu',
    nama: 'Sentra sangkar burung bambu',
    jenis: 'umkm',
    ringkas: 'Perajin sangkar burung bambu di Ngampon, tergabung dalam paguyuban Karya Manunggal.',
    fakta: [
      'Paguyuban perajinnya bernama Karya Manunggal.',
      'Bahan bakunya bambu apus.',
      'Klaster dibina sejak 2002 oleh pemerintah dan UNS, lalu diakui sebagai sentra pada 2006.',
      'Pada 2013 ada empat klaster, masing-masing sekitar 20 perajin.',
      'Pada 2013 omzetnya sekitar Rp1 miliar per bulan, dengan pasar utama Sumatra.',
    ],
    lokasi: 'Ngampon, RW 4',
    rw: [4],
    foto: [ilustrasi('sangkar-bambu', 'Gambar ilustrasi sangkar bambu, bukan foto produk.')],
    catatan: 'Angka usaha berasal dari media tahun 2013.',
    sumber: [
      sumber(
        'Timlo.net',
        null,
        'https://timlo.net/baca/37/kerajinan-sangkar-burung-mojosongo-bak-permata-yang-belum-digosok/',
      ),
      sumber('kesolo.com', null, 'http://kesolo.com/industri-sangkar-burung-mojosongo-solo/amp/'),
      sumber('Profil Mojosongo di Scribd', null, 'https://id.scribd.com/document/585897158/Profil-Desa-Mojosongo-1'),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'sentra-tahu-dan-tempe-krajan',
    nama: 'Sentra tahu dan tempe Krajan',
    jenis: 'umkm',
    ringkas: 'Kampung pembuat tahu, tempe, dan gembus yang memasok pasar-pasar di Solo.',
    fakta: [
      'Ada sekitar 50 pabrik dan lebih dari 100 pembuat tahu atau tempe.',
      'Lebih dari 90% warga Krajan membuat tahu, tempe, atau gembus.',
      'Hasilnya dijual ke Pasar Legi, Ledoksari, Sangkrah, dan Nusukan.',
    ],
    lokasi: 'Kampung Krajan, RT 3 RW 3',
    rw: [3],
    foto: [ilustrasi('tahu-tempe', 'Gambar ilustrasi tahu dan tempe, bukan foto produk.')],
    sumber: [
      peluncuran,
      sumber('Kompasiana', null, 'https://www.kompasiana.com/windafajar0371/6662fadf34777c0eb51f4fe2'),
      sumber('Solotrust', null, 'https://www.solotrust.com/read/57125'),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'pabrik-tahu-sari-murni',
    nama: 'Pabrik Tahu Sari Murni',
    jenis: 'umkm',
    ringkas: 'Pabrik tahu di Krajan yang berdiri sejak 1983.',
    fakta: [
      'Berdiri pada 1983.',
      'Karyawannya 14 orang.',
      'Setiap hari mengolah sekitar 4 kuintal kedelai menjadi sekitar 67 loyang tahu.',
      'Jam produksi 08.00–16.00.',
    ],
    lokasi: 'Kampung Krajan',
    foto: [ilustrasi('tahu-tempe', 'Gambar ilustrasi tahu dan tempe, bukan foto pabrik.')],
    sumber: [sumber('Solotrust', null, 'https://www.solotrust.com/read/57125')],
    ...pemeriksaan,
  },
  {
    slug: 'rumah-produksi-beras-kencur',
    nama: 'Rumah produksi beras kencur',
    jenis: 'umkm',
    ringkas: 'Usaha jamu beras kencur milik warga, disebut saat peluncuran Si Moncer 2019.',
    fakta: ['Pada 2019 disebut sebagai salah satu unit usaha warga Mojosongo.'],
    foto: [ilustrasi('beras-kencur', 'Gambar ilustrasi jamu beras kencur, bukan foto produk.')],
    catatan: 'Nama usaha, lokasi, dan pemiliknya belum ditemukan sumbernya.',
    sumber: [peluncuran],
    ...pemeriksaan,
  },
  {
    slug: 'bank-sampah-karunia-rw-37',
    nama: 'Bank Sampah Karunia RW 37',
    jenis: 'umkm',
    ringkas: 'Bank sampah warga RW 37 yang membuat kerajinan dari barang bekas.',
    fakta: [
      'Harga kerajinan pada 2017: bunga mulai Rp1.000, bros Rp3.000, taplak Rp50.000.',
      'Pada 2017 termasuk empat bank sampah yang aktif di kelurahan.',
    ],
    lokasi: 'RW 37',
    rw: [37],
    foto: [ilustrasi('bank-sampah', 'Gambar ilustrasi bank sampah, bukan foto.')],
    sumber: [
      sumber(
        'Joglosemar, Juli 2017',
        2017,
        'https://joglosemar.co/2017/07/begini-komitmen-nyata-kelurahan-mojosongo-lestarikan-lingkungan.html',
      ),
    ],
    ...pemeriksaan,
  },
];
