import type { Example } from '../example.ts';
import { ilustrasi } from '../ilustrasi.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { dugaan, peluncuran, sumber } from '../sources.ts';
import { tamanJayaWijaya } from './places.ts';

export const kegiatan2019: Example<'kegiatan'>[] = [
  {
    slug: 'kerja-bakti-tmmd-sengkuyung-i-2019',
    jenis: 'laporan',
    judul: 'Kerja bakti TMMD Sengkuyung I 2019',
    mulai: '2019-02-27T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Jatirejo',
    penyelenggara: 'lain',
    kategori: 'pembangunan',
    isi: `Warga bekerja bakti di Jatirejo dalam TMMD (TNI Manunggal Membangun Desa) Sengkuyung I 2019. Jalan yang akan dibeton diuruk sepanjang 682 meter. Lebarnya rata-rata 2,5 meter.

Saluran air juga digali, dan musala berukuran 5 x 5 meter dibangun.`,
    foto: [ilustrasi('kerja-bakti', 'Gambar ilustrasi kerja bakti, bukan foto kejadian.')],
    sumber: [
      sumber(
        'tribunus.co.id, Februari 2019',
        2019,
        'https://www.tribunus.co.id/2019/02/warga-mojosongo-guyub-rukun-kerja-bakti.html',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'penutupan-tmmd-sengkuyung-i-2019',
    jenis: 'laporan',
    judul: 'Penutupan TMMD Sengkuyung I 2019',
    mulai: '2019-03-27T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'SDN Kendalrejo, Jl. Ring Road',
    rw: [39],
    penyelenggara: 'lain',
    kategori: 'pembangunan',
    isi: `TMMD (TNI Manunggal Membangun Desa) Sengkuyung I 2019 ditutup di SDN Kendalrejo, RW 39. Hasilnya jalan beton, saluran air, musala, dan menara air.

Tanggal 27 Maret 2019 belum dapat dicocokkan lagi, karena alamat lengkap beritanya tidak tersimpan.`,
    foto: [ilustrasi('kerja-bakti', 'Gambar ilustrasi pembangunan jalan dan saluran, bukan foto kejadian.')],
    sumber: [sumber('tribunus.co.id, Maret 2019', 2019, null)],
    ...dugaan,
  },
  {
    slug: 'peluncuran-situs-si-moncer-2019',
    jenis: 'laporan',
    judul: 'Peluncuran situs Si Moncer',
    mulai: '2019-06-18T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Pendopo Kelurahan Mojosongo',
    penyelenggara: 'kelurahan',
    kategori: 'layanan',
    isi: `Situs kelurahan bernama Si Moncer diluncurkan di Pendopo Kelurahan Mojosongo pada Selasa, 18 Juni 2019. Camat menandainya dengan membunyikan sirine.

Lembaga dan tokoh masyarakat hadir dalam acara itu.`,
    lembaga_hadir: 'Lembaga dan tokoh masyarakat',
    foto: [ilustrasi('pendopo', 'Gambar ilustrasi pendopo, bukan foto kejadian.')],
    sumber: [peluncuran],
    ...pemeriksaan,
  },
  {
    slug: 'teguran-pemakaian-wahana-anak-2019',
    jenis: 'laporan',
    judul: 'Teguran pemakaian wahana anak',
    mulai: '2019-08-04T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'lain',
    kategori: 'ketertiban',
    isi: `Satpol PP menegur orang dewasa yang memakai ayunan anak di Taman Jaya Wijaya. Ayunan itu disediakan untuk anak-anak.`,
    foto: [ilustrasi('taman', 'Gambar ilustrasi taman, bukan foto kejadian.')],
    sumber: [
      sumber(
        'Solopos, Agustus 2019',
        2019,
        'https://www.solopos.com/ayunan-taman-jaya-wijaya-mojosongo-solo-bukan-untuk-orang-dewasa-1010196',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'paparan-rencana-pemekaran-kelurahan-2019',
    jenis: 'agenda',
    judul: 'Paparan rencana pemekaran kelurahan',
    mulai: '2019-08-23T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Kelurahan Mojosongo',
    penyelenggara: 'lain',
    kategori: 'pemerintahan',
    isi: `Direncanakan Mojosongo menjadi tiga kelurahan pada 2021. Patokan pembagiannya adalah simpang empat Taman Jaya Wijaya.

Tanggal di atas adalah tanggal berita. Pelaksanaannya tidak bersumber: daftar kode wilayah masih mencatat satu Mojosongo.`,
    foto: [ilustrasi('rapat', 'Gambar ilustrasi rapat, bukan foto kejadian.')],
    sumber: [
      sumber(
        'Solopos, Agustus 2019',
        2019,
        'https://www.solopos.com/mojosongo-solo-akan-dipecah-jadi-3-kelurahan-begini-pembagian-wilayahnya-1014103',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'hari-lingkungan-hidup-bibit-cabai-2019',
    jenis: 'laporan',
    judul: 'Peringatan Hari Lingkungan Hidup dan pembagian bibit cabai',
    mulai: '2019-08-23T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'lain',
    kategori: 'lingkungan',
    isi: `Hari Lingkungan Hidup diperingati di Taman Jaya Wijaya pada Jumat, 23 Agustus 2019. Warga menerima 100 bibit cabai dari Bank Indonesia.

Wali kota menanam pohon dalam acara itu.`,
    foto: [ilustrasi('tanam-pohon', 'Gambar ilustrasi penanaman pohon, bukan foto kejadian.')],
    sumber: [
      sumber(
        'Republika, Agustus 2019',
        2019,
        'https://news.republika.co.id/berita/pwqbsv368/monumen-kota-layak-anak-di-solo-dipasang-10-november',
      ),
      sumber(
        'Antara Jateng, Agustus 2019',
        2019,
        'https://jateng.antaranews.com/amp/berita/258556/surakarta-bakal-dirikan-monumen-kota-layak-anak',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'senam-bersama-wali-kota-2019',
    jenis: 'laporan',
    judul: 'Senam bersama wali kota',
    mulai: '2019-09-01T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'lain',
    kategori: 'kesehatan',
    isi: `Warga senam bersama wali kota di Taman Jaya Wijaya pada Minggu, 1 September 2019. Acara ini sekaligus berkaitan dengan rencana peringatan Konvensi Hak Anak.`,
    foto: [ilustrasi('senam', 'Gambar ilustrasi senam bersama, bukan foto kejadian.')],
    sumber: [sumber('Solotrust, September 2019', 2019, 'https://www.solotrust.com/read/21634')],
    ...pemeriksaan,
  },
  {
    slug: 'rencana-merti-desa-ke-9-2019',
    jenis: 'agenda',
    judul: 'Rencana Merti Desa ke-9',
    mulai: '2019-09-22T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Kelurahan Mojosongo',
    penyelenggara: 'kelurahan',
    kategori: 'budaya',
    isi: `Direncanakan Merti Desa ke-9 dengan atraksi budaya pada Minggu, 22 September 2019. Rencana ini diberitakan pada Juni 2019; pelaksanaannya tidak bersumber.`,
    foto: [ilustrasi('gunungan', 'Gambar ilustrasi gunungan Merti Desa, bukan foto.')],
    sumber: [peluncuran],
    ...pemeriksaan,
  },
  {
    slug: 'monumen-30-tahun-konvensi-hak-anak-2019',
    jenis: 'laporan',
    judul: 'Peresmian Monumen 30 Tahun Konvensi Hak Anak',
    mulai: '2019-11-20T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'lain',
    kategori: 'anak',
    isi: `Monumen 30 Tahun Konvensi Hak Anak diresmikan di Taman Jaya Wijaya pada Rabu, 20 November 2019. Forum Anak Surakarta merancang monumen itu.

Menteri Pemberdayaan Perempuan dan Perlindungan Anak (PPPA) meresmikannya bersama gubernur, wali kota, dan UNICEF.`,
    foto: [ilustrasi('anak-taman', 'Gambar ilustrasi anak-anak di taman. Bentuk monumennya tidak digambar.')],
    sumber: [
      sumber('PPID Surakarta, Surakarta sayang anak', null, 'https://ppid.surakarta.go.id/surakarta-sayang-anak'),
      sumber(
        'Surakarta Daily, November 2019',
        2019,
        'https://surakartadaily.com/2019/11/pemkot-surakarta-resmikan-monumen-konvensi-hak-anak/',
      ),
    ],
    ...pemeriksaan,
  },
];
