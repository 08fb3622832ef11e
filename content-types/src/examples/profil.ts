import type { Example } from './example.ts';
import { pemeriksaan } from './pemeriksaan.ts';

const peluncuran = 'solotrust.com, 19 Juni 2019: peluncuran Si Moncer';
const wikipedia = 'https://id.wikipedia.org/wiki/Mojosongo,_Jebres,_Surakarta';
const skripsi = 'https://text-id.123dok.com/document/dy4kk36kq-kondisi-geografis-selayang-pandang-mojosongo.html';
const profilDesa = 'https://id.scribd.com/document/585897158/Profil-Desa-Mojosongo-1';

export const profil: Example<'profil'>[] = [
  {
    ...pemeriksaan,
    slug: 'profil',
    nama: 'Mojosongo',
    kecamatan: 'Jebres',
    kota: 'Kota Surakarta',
    provinsi: 'Jawa Tengah',
    kode: '33.72.04.1011',
    kode_bps: '3372040011',
    kode_pos: '57127',
    luas: [
      {
        nilai: 532.927,
        tahun: 2019,
        sumber: peluncuran,
        catatan: 'Berita itu menulis "532.927 Hektar". Titiknya kami baca sebagai koma desimal.',
      },
      { nilai: 532.88, tahun: 2011, sumber: `BPS Kecamatan Jebres Dalam Angka, dikutip skripsi: ${skripsi}` },
      {
        nilai: 558.04,
        sumber: 'Hitungan dari garis batas cahyadsn/wilayah_boundaries',
        catatan: 'Bukan luas resmi. Garis batas di peta hanya perkiraan.',
      },
    ],
    batas: [
      { arah: 'utara', nama: 'Plesungan, Kecamatan Gondangrejo, Kabupaten Karanganyar' },
      { arah: 'timur', nama: 'Plesungan, Kecamatan Gondangrejo, Kabupaten Karanganyar' },
      { arah: 'selatan', nama: 'Kelurahan Jebres dan Tegalharjo' },
      { arah: 'barat', nama: 'Kelurahan Nusukan dan Kadipiro' },
    ],
    batas_catatan:
      'Batas ini menurut profil dan skripsi. Kadipiro kini sudah dimekarkan menjadi Banjarsari dan Joglo. Pada garis batas di peta, Mojosongo menyentuh Jebres, Nusukan, Banjarsari, Joglo, dan Plesungan. Tegalharjo tidak tersentuh. Gilingan dan Wonorejo tersentuh di satu titik saja.',
    letak: [
      {
        label: 'Bentang alam',
        isi: 'Mojosongo berbukit. Letaknya paling utara dan paling tinggi di kota.',
        sumber: wikipedia,
      },
      { label: 'Ketinggian', isi: 'Antara 80 dan 130 meter di atas permukaan laut.', sumber: profilDesa },
      {
        label: 'Ketinggian rata-rata',
        isi: '92 meter di atas permukaan laut. Angka yang sama dipakai untuk seluruh kota.',
        sumber: 'https://penelitianpariwisata.id/profil-kampung-sayur-mojosongo-kota-surakarta/',
      },
      { label: 'Suhu', isi: 'Paling rendah 21,9 °C dan paling tinggi 32,5 °C.', sumber: skripsi },
    ],
    sejarah: [
      {
        judul: 'Tanah Mangkunegaran',
        isi: 'Seorang sejarawan menuturkan bahwa wilayah ini dahulu milik Pura Mangkunegaran. Tanahnya tinggi dan tandus. Warga Tionghoa dimakamkan di sini.',
        sumber: 'https://soloraya.solopos.com/pagoda-mojosongo-solo-bukti-eksistensi-komunitas-tionghoa-di-solo-417360',
      },
      {
        judul: 'Penataan kawasan',
        isi: 'Kawasan mulai ditata pada tahun anggaran 1997/1998. Pelaksananya kelompok Mojosongo Berseri I dan II.',
        sumber: 'https://123dok.com/article/sedangkan-pertimbangan-khusus-dalam-pengembangan-kawasan-adalah.dzxjlndy',
      },
      {
        judul: 'Si Moncer',
        isi: 'Kelurahan meluncurkan situs Si Moncer pada 18 Juni 2019. Acaranya di Pendopo Kelurahan Mojosongo.',
        sumber: peluncuran,
      },
      {
        judul: 'Rencana pemekaran',
        isi: 'Pada 2019 ada rencana membagi Mojosongo menjadi tiga kelurahan. Patokannya simpang empat Taman Jaya Wijaya: barat, timur, dan utara. Rencana rinci disiapkan untuk 2020, targetnya 2021. Daftar kode wilayah 2025/2026 masih mencatat satu Mojosongo.',
        sumber:
          'https://www.solopos.com/mojosongo-solo-akan-dipecah-jadi-3-kelurahan-begini-pembagian-wilayahnya-1014103',
      },
      {
        judul: 'Asal nama',
        isi: 'Asal-usul nama Mojosongo belum kami temukan sumbernya.',
        sumber: 'Tidak ditemukan pada sumber yang dipakai situs ini',
      },
    ],
    kampung: [
      'Balong Baru',
      'Bonoroto',
      'Bonsai',
      'Busukan',
      'Debegan',
      'Dempo',
      'Dukuhan Kendal',
      'Genengan',
      'Jatirejo',
      'Kedung Tungkul',
      'Kendalrejo',
      'Kepuhsari',
      'Kismorejo',
      'Krajan',
      'Lompobatang',
      'Malabar',
      'Mipitan',
      'Mojosongo',
      'Ngemplak',
      'Pelangi',
      'Perumnas',
      'Randusari',
      'Rinjani',
      'Sabrang Kulon',
      'Sabrang Lor',
      'Serut',
      'Sibela',
      'Tawangsari',
      'Tegalarum',
      'Tegalmulya',
      'Wonowoso',
    ],
    kampung_sumber: `Wikipedia bahasa Indonesia, CC BY-SA: ${wikipedia}`,
    alamat_catatan:
      'Alamat persis kantor belum diketahui. Karang Taruna kelurahan memakai alamat Jl. Brigjend Katamso, Mojosongo 57127.',
    jam_catatan:
      'Jam loket kelurahan belum dipastikan. Jam kerja kota menurut Perwali Surakarta 7/2016: Senin–Kamis 07.15–16.00 WIB, Jumat 07.00–11.30 WIB. Begitu dikutip suara.com, 20 Juli 2023. Pada bulan Ramadan jamnya lain.',
    belum_ditetapkan: ['visi', 'misi', 'moto', 'maklumat', 'alamat', 'telepon', 'titik', 'jam'],
    sumber: [
      {
        judul: 'Wikipedia: Mojosongo, Jebres, Surakarta',
        url: wikipedia,
        cakupan: 'mojosongo',
        untuk: 'Identitas, kampung',
      },
      {
        judul: 'cahyadsn/wilayah_boundaries, commit 3c5a7960f4d2, lisensi MIT',
        url: 'https://github.com/cahyadsn/wilayah_boundaries',
        tahun: 2024,
        cakupan: 'nasional',
        untuk: 'Kode wilayah dan garis batas',
      },
      { judul: peluncuran, tahun: 2019, cakupan: 'mojosongo', untuk: 'Luas, pendopo, peluncuran situs' },
      {
        judul: 'Skripsi tentang Mojosongo di 123dok',
        url: skripsi,
        cakupan: 'mojosongo',
        untuk: 'Luas 2011, batas, suhu',
      },
      {
        judul: 'Profil Desa Mojosongo di Scribd',
        url: profilDesa,
        cakupan: 'mojosongo',
        untuk: 'Batas dan ketinggian',
      },
      {
        judul: 'delandapp/karangtaruna_mojosongo',
        url: 'https://github.com/delandapp/karangtaruna_mojosongo',
        cakupan: 'mojosongo',
        untuk: 'Alamat Karang Taruna',
      },
      {
        judul: 'suara.com, 20 Juli 2023',
        tahun: 2023,
        cakupan: 'surakarta',
        untuk: 'Jam kerja menurut Perwali 7/2016',
      },
    ],
  },
];
