import type { Example } from '../example.ts';
import { ilustrasi } from '../ilustrasi.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { sumber } from '../sources.ts';
import { tamanJayaWijaya } from './places.ts';

export const kegiatanSampai2018: Example<'kegiatan'>[] = [
  {
    slug: 'surat-keterangan-tidak-mampu-bpmks-2010',
    jenis: 'laporan',
    judul: 'Warga mengurus surat keterangan tidak mampu untuk BPMKS',
    mulai: '2010-04-12T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Kantor Kelurahan Mojosongo',
    penyelenggara: 'kelurahan',
    kategori: 'layanan',
    isi: `Ratusan warga datang ke kantor kelurahan sejak pagi. Mereka mengurus surat keterangan tidak mampu (SKTM) sebagai syarat BPMKS.

Saat itu warga harus membawa pengantar RT dan RW. Keterangan ini keadaan tahun 2010. Syarat sekarang bisa berbeda, jadi tanyakan dulu di loket.`,
    foto: [ilustrasi('loket', 'Gambar ilustrasi suasana loket, bukan foto kejadian.')],
    sumber: [
      sumber('Solopos, April 2010', 2010, 'https://www.solopos.com/warga-solo-ramai-ramai-berburu-kartu-miskin-18747'),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'kirab-budaya-mojosongo-2012',
    jenis: 'laporan',
    judul: 'Kirab budaya Mojosongo',
    mulai: '2012-09-23T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Lapangan Mojosongo',
    penyelenggara: 'kelurahan',
    kategori: 'budaya',
    isi: `Kirab budaya berlangsung pada Minggu, 23 September 2012. Tumpeng diarak dari lapangan kelurahan.

Jumlah peserta dan rute kirab belum ditemukan sumbernya.`,
    foto: [ilustrasi('kirab', 'Gambar ilustrasi kirab tumpeng, bukan foto kejadian.')],
    sumber: [sumber('Solopos, 2012', 2012, 'https://www.solopos.com/meriah-kirab-tumpeng-solo-331976')],
    ...pemeriksaan,
  },
  {
    slug: 'rencana-jalan-akses-pagoda-2013',
    jenis: 'agenda',
    judul: 'Rencana jalan akses ke pagoda ISI',
    mulai: '2013-07-04T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Kampus II ISI Surakarta',
    penyelenggara: 'pokdarwis',
    kategori: 'pariwisata',
    isi: `Direncanakan pembukaan jalan masuk ke pagoda di Kampus II ISI. Kelurahan ingin aksesnya lewat jalan kampung. Kelompok sadar wisata (Pokdarwis) mulai memasang paving.

Rencana ini diberitakan pada Juli 2013. Penyelesaiannya tidak bersumber.`,
    foto: [ilustrasi('pagoda', 'Gambar ilustrasi pagoda, bukan foto.')],
    sumber: [
      sumber(
        'Solopos, Juli 2013',
        2013,
        'https://soloraya.solopos.com/pagoda-mojosongo-solo-warga-akan-bangun-akses-masuk-lewat-jalan-kampung-422575/amp',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'kirab-merti-desa-larung-sukerto-2013',
    jenis: 'laporan',
    judul: 'Kirab Merti Desa dan Larung Sukerto',
    mulai: '2013-09-29T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Jl. Brigjen Katamso sampai Kali Anyar',
    penyelenggara: 'kelurahan',
    kategori: 'budaya',
    isi: `Lebih dari 1.300 peserta mengikuti Kirab Merti Desa 2013. Kirab dilepas wali kota. Rutenya dari Jl. Brigjen Katamso sampai Kali Anyar.

Peserta mengarak gunungan tahu dan tempe serta Tumpeng Mojoasri. Acara ditutup dengan larung di Kali Anyar sekitar pukul 15.30 WIB.`,
    foto: [
      ilustrasi('kirab', 'Gambar ilustrasi kirab Merti Desa, bukan foto kejadian.'),
      ilustrasi('larung', 'Gambar ilustrasi larung di Kali Anyar, bukan foto kejadian.'),
    ],
    sumber: [
      sumber(
        'Solo Daily, September 2013',
        2013,
        'https://solodaily.blogspot.com/2013/09/mojosongo-gelar-kirab-merti-desa-dan.html',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'kunjungan-kebun-gizi-ngemplak-sutan-2015',
    jenis: 'laporan',
    judul: 'Kunjungan ke Kebun Gizi Ngemplak Sutan',
    mulai: '2015-06-28T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Ngemplak Sutan',
    rw: [37],
    penyelenggara: 'lain',
    kategori: 'pemberdayaan',
    isi: `Kebun Gizi Ngemplak Sutan di RW 37 menerima kunjungan belajar pada Minggu, 28 Juni 2015. Tamu melihat kebun yang dirawat warga.

Asal dan jumlah tamu belum ditemukan sumbernya.`,
    foto: [ilustrasi('kampung-sayur', 'Gambar ilustrasi kebun warga, bukan foto kejadian.')],
    sumber: [sumber('mewalik-jaya.blogspot.com, Juni 2015', 2015, null)],
    ...pemeriksaan,
  },
  {
    slug: 'pameran-daur-ulang-bank-sampah-karunia-2017',
    jenis: 'laporan',
    judul: 'Pameran daur ulang Bank Sampah Karunia',
    mulai: '2017-07-21T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Monumen 45 Banjarsari',
    rw: [37],
    penyelenggara: 'lain',
    kategori: 'lingkungan',
    isi: `Bank Sampah Karunia dari RW 37 memamerkan kerajinan dari sampah. Pameran berlangsung di Monumen 45 Banjarsari pada Jumat, 21 Juli 2017.

Saat itu empat bank sampah aktif di Kelurahan Mojosongo.`,
    foto: [ilustrasi('bank-sampah', 'Gambar ilustrasi bank sampah, bukan foto kejadian.')],
    sumber: [
      sumber(
        'Joglosemar, Juli 2017',
        2017,
        'https://joglosemar.co/2017/07/begini-komitmen-nyata-kelurahan-mojosongo-lestarikan-lingkungan.html',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'merti-desa-mojosongo-2017',
    jenis: 'laporan',
    judul: 'Merti Desa Mojosongo 2017',
    mulai: '2017-09-25T00:00:00+07:00',
    selesai: '2017-10-01T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Kelurahan Mojosongo',
    penyelenggara: 'kelurahan',
    kategori: 'budaya',
    isi: `Merti Desa 2017 berlangsung selama tujuh hari, dari 25 September sampai 1 Oktober. Sedikitnya 30 kelompok seni ikut tampil.

Puncak acara adalah kirab pada Minggu, 1 Oktober 2017.`,
    foto: [ilustrasi('gunungan', 'Gambar ilustrasi gunungan Merti Desa, bukan foto kejadian.')],
    sumber: [sumber('Pemerintah Kota Surakarta, 2017', 2017, 'https://surakarta.go.id/?p=7655')],
    ...pemeriksaan,
  },
  {
    slug: 'peresmian-taman-jaya-wijaya-2017',
    jenis: 'laporan',
    judul: 'Peresmian Taman Jaya Wijaya',
    mulai: '2017-12-22T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'lain',
    kategori: 'sarana',
    isi: `Taman Jaya Wijaya diresmikan pada Jumat, 22 Desember 2017. Sejak itu taman dibuka untuk umum.

Penyelenggara peresmian belum ditemukan sumbernya.`,
    foto: [ilustrasi('taman', 'Gambar ilustrasi Taman Jaya Wijaya, bukan foto.')],
    sumber: [sumber('jalanbareng.com (taman Jayawijaya Surakarta)', null, null)],
    ...pemeriksaan,
  },
  {
    slug: 'sedekah-sampah-dan-ecobrick-2018',
    jenis: 'laporan',
    judul: 'Sedekah sampah dan pembuatan ecobrick',
    mulai: '2018-04-29T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'lain',
    kategori: 'lingkungan',
    isi: `Paguyuban peduli sampah dan sebuah lembaga zakat mengadakan sedekah sampah di Taman Jaya Wijaya. Acara berlangsung pada Minggu, 29 April 2018.

Warga juga membuat ecobrick, yaitu botol plastik yang diisi padat dengan sampah plastik.`,
    foto: [ilustrasi('bank-sampah', 'Gambar ilustrasi pengolahan sampah, bukan foto kejadian.')],
    sumber: [
      sumber('Solopos, April 2018', 2018, 'https://www.solopos.com/warga-mojosongo-solo-adakan-sedekah-sampah-915013'),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'merti-desa-ke-8-2018',
    jenis: 'laporan',
    judul: 'Merti Desa ke-8',
    mulai: '2018-09-23T00:00:00+07:00',
    selesai: '2018-09-30T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Kelurahan Mojosongo',
    penyelenggara: 'kelurahan',
    kategori: 'budaya',
    isi: `Merti Desa ke-8 berlangsung dari 23 sampai 30 September 2018 di Kelurahan Mojosongo.

Kirab pada hari terakhir, Minggu, 30 September 2018, melibatkan 39 RW.`,
    foto: [
      ilustrasi('gunungan', 'Gambar ilustrasi gunungan Merti Desa, bukan foto kejadian.'),
      ilustrasi('kirab', 'Gambar ilustrasi kirab, bukan foto kejadian.'),
    ],
    sumber: [sumber('fokusjateng.com, 28 September 2018', 2018, null)],
    ...pemeriksaan,
  },
];
