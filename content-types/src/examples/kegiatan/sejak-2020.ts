import type { Example } from '../example.ts';
import { ilustrasi } from '../ilustrasi.ts';
import { pemeriksaan } from '../pemeriksaan.ts';
import { sumber } from '../sources.ts';
import { tamanJayaWijaya } from './places.ts';

export const kegiatanSejak2020: Example<'kegiatan'>[] = [
  {
    slug: 'permohonan-penertiban-taman-jaya-wijaya-2020',
    jenis: 'laporan',
    judul: 'Permohonan penertiban Taman Jaya Wijaya',
    mulai: '2020-07-13T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'kelurahan',
    kategori: 'kesehatan',
    isi: `Lurah mengirim nota dinas kepada wali kota pada Senin, 13 Juli 2020. Isinya permohonan penertiban Taman Jaya Wijaya karena ramai pengunjung.`,
    foto: [ilustrasi('taman', 'Gambar ilustrasi taman, bukan foto kejadian.')],
    sumber: [
      sumber(
        'Suara Jateng, Juli 2020',
        2020,
        'https://jateng.suara.com/amp/read/2020/07/14/143318/ramai-manusia-wali-kota-solo-ancam-tutup-taman-jaya-wijaya-bukan-arogan',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'penutupan-sementara-taman-jaya-wijaya-2020',
    jenis: 'laporan',
    judul: 'Penutupan sementara Taman Jaya Wijaya',
    mulai: '2020-07-16T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'lain',
    kategori: 'kesehatan',
    isi: `Taman Jaya Wijaya ditutup sementara mulai Kamis, 16 Juli 2020 karena Covid-19. Wahana anak disegel.

Tanggal taman dibuka kembali belum ditemukan sumbernya.`,
    foto: [ilustrasi('taman-tutup', 'Gambar ilustrasi taman yang ditutup, bukan foto kejadian.')],
    sumber: [
      sumber(
        'RRI Surakarta, Juli 2020',
        2020,
        'https://rri.co.id/surakarta/ekonomi-pariwisata/868819/kasus-covid-19-melonjak-taman-jayawijaya-mojosongo-ditutup',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'pembuatan-jalan-swadaya-ngemplak-2020',
    jenis: 'laporan',
    judul: 'Pembuatan jalan swadaya di Ngemplak',
    mulai: '2020-07-25T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'Ngemplak, RT 2 RW 29',
    rw: [29],
    rt: 2,
    penyelenggara: 'lain',
    kategori: 'pembangunan',
    isi: `Warga RT 2 RW 29 di Ngemplak membuat jalan secara swadaya bersama babinsa. Jalan itu panjangnya 50 meter dan lebarnya 3 meter, untuk sembilan keluarga.`,
    foto: [ilustrasi('kerja-bakti', 'Gambar ilustrasi kerja bakti, bukan foto kejadian.')],
    sumber: [
      sumber(
        'Kodim Solo, Juli 2020',
        2020,
        'https://kodimsolo.blogspot.com/2020/07/babinsa-membantu-pembuatan-jalan.html',
      ),
      sumber('lintasjatimnews.com', 2020, 'https://lintasjatimnews.com/?p=692'),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'penjagaan-taman-saat-ppkm-2021',
    jenis: 'laporan',
    judul: 'Penjagaan taman saat PPKM',
    mulai: '2021-09-12T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'linmas',
    kategori: 'kesehatan',
    isi: `Satpol PP dan linmas membuka pos jaga di Taman Jaya Wijaya selama PPKM (Pemberlakuan Pembatasan Kegiatan Masyarakat). Keadaan ini diberitakan pada Minggu, 12 September 2021.`,
    foto: [ilustrasi('taman-tutup', 'Gambar ilustrasi taman yang dijaga, bukan foto kejadian.')],
    sumber: [
      sumber(
        'Solopos, September 2021',
        2021,
        'https://www.solopos.com/ditutup-warga-nekat-terobos-masuk-area-taman-jayawijaya-mojosongo-solo-1153721',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'tmmd-sengkuyung-i-2022',
    jenis: 'laporan',
    judul: 'TMMD Sengkuyung I 2022',
    mulai: '2022-05-11T00:00:00+07:00',
    selesai: '2022-06-09T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'RT 1 dan RT 3, di RW 35 dan RW 38',
    rw: [35, 38],
    penyelenggara: 'lain',
    kategori: 'pembangunan',
    isi: `TMMD (TNI Manunggal Membangun Desa) Sengkuyung I 2022 berlangsung dari 11 Mei sampai 9 Juni 2022.

RW 38 mendapat saluran 98,4 meter, talut 137,62 meter, dan pengerasan jalan 101,8 x 3 meter. RW 35 mendapat talut 7 meter dan drainase 8 meter.`,
    foto: [ilustrasi('kerja-bakti', 'Gambar ilustrasi pembangunan saluran dan jalan, bukan foto kejadian.')],
    sumber: [sumber('Pemerintah Provinsi Jawa Tengah, 2022', 2022, 'https://jatengprov.go.id/?p=116486')],
    ...pemeriksaan,
  },
  {
    slug: 'peresmian-operasi-pltsa-putri-cempo-2023',
    jenis: 'laporan',
    judul: 'Peresmian operasi PLTSa Putri Cempo',
    mulai: '2023-10-30T00:00:00+07:00',
    tanpa_jam: true,
    tempat: 'TPA Putri Cempo',
    penyelenggara: 'lain',
    kategori: 'sarana',
    isi: `Pembangkit Listrik Tenaga Sampah (PLTSa) Putri Cempo resmi beroperasi pada Senin, 30 Oktober 2023. Letaknya di Tempat Pembuangan Akhir (TPA) Putri Cempo.

Pembangkit ini dapat mengolah 545 ton sampah per hari. Listriknya sekitar 8 megawatt.`,
    foto: [ilustrasi('pltsa', 'Gambar ilustrasi pembangkit, bukan foto.')],
    sumber: [
      sumber('seketika.com, 2023', 2023, 'https://seketika.com/?p=3671'),
      sumber(
        'Metta News, 2023',
        2023,
        'https://mettanews.id/pltsa-putri-cempo-resmi-beroperasi-siap-penuhi-5-megawatt-kebutuhan-listrik-solo-dan-sekitarnya/',
      ),
    ],
    ...pemeriksaan,
  },
  {
    slug: 'pasar-takjil-taman-jaya-wijaya-2024',
    jenis: 'laporan',
    judul: 'Pasar takjil Taman Jaya Wijaya',
    mulai: '2024-03-18T00:00:00+07:00',
    tanpa_jam: true,
    ...tamanJayaWijaya,
    penyelenggara: 'lain',
    kategori: 'ekonomi',
    isi: `Pasar takjil berlangsung di Taman Jaya Wijaya pada Senin, 18 Maret 2024. Ada sekitar 100 lapak. Sekitar 1.000 warga datang untuk ngabuburit.`,
    foto: [ilustrasi('pasar-takjil', 'Gambar ilustrasi pasar takjil, bukan foto kejadian.')],
    sumber: [
      sumber(
        'Solopos, Maret 2024',
        2024,
        'https://soloraya.solopos.com/taman-jayawijaya-tempat-nyaman-warga-mojosongo-untuk-ngabuburit-ramadan-1885358/amp',
      ),
    ],
    ...pemeriksaan,
  },
];
