import type { Example } from './example.ts';
import { sumber } from './layanan/sumber.ts';
import { pemeriksaan } from './pemeriksaan.ts';
import { repositoriPublik } from './sources.ts';
import { sondakan } from './sumber-kota.ts';

/** Answers say only what the services and the profile say. */
export const tanya: Example<'tanya'>[] = [
  {
    ...pemeriksaan,
    slug: 'apa-yang-dibawa-untuk-sktm',
    urut: 1,
    topik: 'bantuan',
    pertanyaan: 'Apa yang harus saya bawa untuk membuat SKTM (surat tidak mampu)?',
    jawaban:
      'Bawa surat pengantar RT/RW dan Kartu Keluarga (KK). Hanya dua syarat itu yang diketahui dari sumber Surakarta. Di daerah lain petugas juga meminta fotokopi KTP-el, foto rumah, dan surat pernyataan. Tanyakan di loket sebelum menyiapkan yang lain. Suratnya gratis.',
    layanan: 'sktm',
    sumber: [{ ...sondakan, untuk: 'Syarat pokok' }],
  },
  {
    ...pemeriksaan,
    slug: 'masih-perlu-pengantar-rt-rw',
    urut: 2,
    topik: 'layanan',
    pertanyaan: 'Apakah saya masih perlu surat pengantar RT/RW?',
    jawaban:
      'Untuk KTP-el, KK, surat pindah, akta kelahiran, dan akta kematian: tidak. Perpres 96/2018 menghapusnya. Pengantar masih dipakai untuk warga yang belum punya NIK dan untuk surat domisili. Surat lain dapat berbeda. Lihat baris pengantar di halaman layanan Anda.',
    sumber: [
      { ...sumber.dukcapilKubuRaya, untuk: 'Ringkasan Perpres 96/2018' },
      { ...sumber.tempoKk, untuk: 'KK tanpa pengantar' },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'berapa-biaya-ktp-kk-dan-akta',
    urut: 3,
    topik: 'kependudukan',
    pertanyaan: 'Berapa biaya mengurus KTP, KK, dan akta?',
    jawaban:
      'Gratis. Semua dokumen kependudukan tidak dipungut biaya. Anda juga tidak perlu calo. Bila ada yang meminta uang, laporkan lewat ULAS di ulas.surakarta.go.id.',
    layanan: 'ktp-baru',
    sumber: [{ ...sumber.dukcapilKubuRaya, untuk: 'Biaya dokumen kependudukan' }],
  },
  {
    ...pemeriksaan,
    slug: 'pindah-rumah-di-mojosongo',
    urut: 4,
    topik: 'kependudukan',
    pertanyaan: 'Saya pindah rumah, tetapi masih di Mojosongo. Apa yang saya bawa?',
    jawaban:
      'Menurut aturan sekarang, cukup formulir F-1.03 dan fotokopi KK. Halaman kelurahan lain di Surakarta masih menyebut syarat lama yang lebih panjang. Karena itu tanyakan dahulu di loket. KK dan KTP-el beralamat baru tidak dipungut biaya.',
    layanan: 'pindah-satu-kelurahan',
    sumber: [
      { ...sumber.dukcapilBatam, untuk: 'Syarat sekarang' },
      { ...sondakan, untuk: 'Syarat lama' },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'anak-baru-lahir',
    urut: 5,
    topik: 'kependudukan',
    pertanyaan: 'Anak saya baru lahir. Bagaimana membuat akte lahir?',
    jawaban:
      'Laporkan paling lambat 60 hari sejak lahir. Siapkan surat kelahiran, KK, KTP-el orang tua, dan buku nikah. Isi juga formulir F-2.01 bersama dua saksi. Anda dapat mengurusnya di pelayanan.dispendukcapil.surakarta.go.id. Pengantar RT/RW tidak perlu.',
    layanan: 'kelahiran',
    sumber: [{ ...sumber.layananDaringDukcapil, untuk: 'Layanan daring' }],
  },
  {
    ...pemeriksaan,
    slug: 'keluarga-meninggal',
    urut: 6,
    topik: 'kependudukan',
    pertanyaan: 'Keluarga saya meninggal. Apa yang harus saya lakukan?',
    jawaban:
      'Kabari ketua RT, lalu bawa berkas ke kelurahan. Kelurahan meneruskannya ke Dispendukcapil. Akta kematian terbit bersama KK baru dan KTP-el suami atau istri. Menurut berita kota, semuanya selesai kurang dari 1 jam. Layanan ini gratis.',
    layanan: 'kematian',
    sumber: [{ judul: 'Sekretariat Daerah Kota Surakarta: berita inovasi Besuk Kiamat', cakupan: 'surakarta' }],
  },
  {
    ...pemeriksaan,
    slug: 'ktp-atau-kk-hilang',
    urut: 7,
    topik: 'kependudukan',
    pertanyaan: 'KTP atau KK saya hilang. Ke mana saya harus pergi?',
    jawaban:
      'Mintalah pengantar di kelurahan, lalu lapor ke polsek. Di kantor polisi biasanya selesai dalam 5 sampai 10 menit dan gratis. Bawa surat itu ketika Anda mengurus KK pengganti di Dispendukcapil.',
    layanan: 'kehilangan',
    sumber: [{ judul: 'tirto.id dan fortuneidn.com: surat kehilangan dari kepolisian', cakupan: 'nasional' }],
  },
  {
    ...pemeriksaan,
    slug: 'syarat-bpmks',
    urut: 8,
    topik: 'bantuan',
    pertanyaan: 'Apa syarat BPMKS (bantuan sekolah) sekarang?',
    jawaban:
      'Kami belum tahu. Syarat yang kami temukan berasal dari tahun 2010. Sejak 2018 penerima dipilih dari data Dinas Sosial dan Dinas Pendidikan. Tanyakan kepada sekolah anak Anda atau Dinas Pendidikan Kota Surakarta.',
    layanan: 'bpmks',
    sumber: [
      {
        judul: 'posjateng.id: penyaluran kartu BPMKS',
        url: 'https://posjateng.id/warta/disdik-surakarta-kembali-salurkan-kartu-bpmks-b1UBy9uC',
        tahun: 2018,
        cakupan: 'surakarta',
      },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'beda-sku-dan-nib',
    urut: 9,
    topik: 'usaha',
    pertanyaan: 'Saya punya warung. Pilih surat keterangan usaha atau NIB?',
    jawaban:
      'Untuk izin usaha, jalur resminya NIB. Anda membuatnya sendiri di oss.go.id dan gratis. Usaha mikro yang risikonya rendah dapat selesai dalam 30 menit. Surat keterangan usaha dari kelurahan hanya menerangkan bahwa usaha Anda ada.',
    layanan: 'nib',
    sumber: [{ judul: 'Kompas.com, 14 Juli 2022: membuat NIB lewat OSS', tahun: 2022, cakupan: 'nasional' }],
  },
  {
    ...pemeriksaan,
    slug: 'skck-lewat-kelurahan',
    urut: 10,
    topik: 'layanan',
    pertanyaan: 'Apakah SKCK harus lewat kelurahan?',
    jawaban:
      'Tidak. Anda boleh langsung ke polsek atau mendaftar di skck.polri.go.id. Biayanya Rp30.000 di Polri. Pengantar kelurahan hanya perlu bila diminta.',
    layanan: 'skck',
    sumber: [{ ...sondakan, untuk: 'SKCK langsung ke polsek' }],
  },
  {
    ...pemeriksaan,
    slug: 'lapor-jalan-rusak',
    urut: 11,
    topik: 'pengaduan',
    pertanyaan: 'Ke mana saya melaporkan jalan rusak atau sampah?',
    jawaban:
      'Laporkan lewat ULAS di ulas.surakarta.go.id. Admin menjawab paling lambat 1×24 jam. Tindak lanjutnya paling lambat 2×24 jam. Anda juga dapat memakai surakarta.lapor.go.id.',
    layanan: 'ulas',
    sumber: [
      {
        judul: 'Diskominfo SP Surakarta: kecepatan tanggapan aduan',
        url: 'https://diskominfosp.surakarta.go.id/diskominfo-surakarta-tegaskan-kecepatan-tanggapan-aduan-jadi-prioritas-layanan-publik',
        cakupan: 'surakarta',
      },
    ],
  },
  {
    ...pemeriksaan,
    slug: 'berapa-lama-informasi-publik',
    urut: 12,
    topik: 'layanan',
    pertanyaan: 'Berapa lama permohonan informasi publik dijawab?',
    jawaban:
      'Paling lambat 10 hari kerja. Waktunya dapat ditambah 7 hari kerja, tetapi PPID harus memberi tahu Anda secara tertulis. Aturannya UU 14/2008 Pasal 22 ayat 7.',
    layanan: 'info-publik',
    sumber: [{ judul: 'UU 14/2008 Pasal 22 ayat (7)', tahun: 2008, cakupan: 'nasional' }],
  },
  {
    ...pemeriksaan,
    slug: 'kirim-laporan-kegiatan',
    urut: 13,
    topik: 'kegiatan',
    pertanyaan: 'Bagaimana pengurus RT/RW mengirim laporan kegiatan?',
    jawaban:
      'Pengurus masuk di halaman Kirim dengan akun dari kelurahan. Tulis ceritanya, tambahkan foto, lalu kirim. Petugas memeriksa setiap laporan sebelum tayang. Bila ada yang kurang, Anda membaca alasannya dan dapat mengirim ulang.',
  },
  {
    ...pemeriksaan,
    slug: 'jadwal-posyandu',
    urut: 14,
    topik: 'kegiatan',
    pertanyaan: 'Kapan dan di mana posyandu di RW saya?',
    jawaban:
      'Jadwal posyandu belum ditulis di situs ini. Tanyakan kepada kader posyandu atau ketua RT Anda. Puskesmas yang melayani warga Mojosongo ialah Puskesmas Sibela, Jl. Sibela Timur 4 No. 1.',
    sumber: [{ ...repositoriPublik, untuk: 'Letak puskesmas' }],
  },
  {
    ...pemeriksaan,
    slug: 'alamat-dan-jam-buka-kantor',
    urut: 15,
    topik: 'situs',
    pertanyaan: 'Di mana kantor kelurahan dan jam berapa buka?',
    jawaban:
      'Alamat persis, telepon, dan jam loket belum ditetapkan untuk situs ini. Kami tidak mau menebaknya. Jam kerja kota menurut Perwali Surakarta 7/2016: Senin–Kamis 07.15–16.00 WIB dan Jumat 07.00–11.30 WIB. Jam loket kelurahan dapat berbeda.',
    sumber: [{ judul: 'suara.com, 20 Juli 2023', tahun: 2023, cakupan: 'surakarta', untuk: 'Perwali 7/2016' }],
  },
  {
    ...pemeriksaan,
    slug: 'apakah-isi-situs-ini-resmi',
    urut: 16,
    topik: 'situs',
    pertanyaan: 'Apakah isi situs ini sudah resmi?',
    jawaban:
      'Belum. Isinya contoh dari sumber umum dan belum diperiksa kelurahan. Setiap halaman menulis sumbernya. Yang belum diputuskan kelurahan kami tulis "belum ditetapkan".',
  },
];
