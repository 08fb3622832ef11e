import type { Saran } from '../lib/saran.ts';

/** Words of the search page; `cariSkrip` and `kataPengantar` reach the browser. */
export const cari = {
  judul: 'Pencarian',
  keterangan: (kelurahan: string) => `Cari layanan, kegiatan, dan tempat di ${kelurahan}.`,
  label: 'Cari layanan, kegiatan, atau tempat',
  petunjuk: 'Tulis satu atau dua kata, misalnya “pindah”, “KTP”, atau “taman”.',
  tanpaSkrip: 'Pencarian perlu JavaScript',
  tanpaSkripIsi: 'Di peramban ini JavaScript mati. Semua isi situs tetap dapat dibaca lewat daftar di bawah.',
  memuat: 'Pencarian sedang dimuat …',
  belumTermuat: 'Belum termuat. Muat ulang halaman ini.',
  saran: 'Mungkin yang Anda cari',
  daftar: 'Atau buka daftarnya',
  daftarIsi: 'Daftar isi situs',
  pilihan: [
    { href: '/layanan/', label: 'Daftar layanan' },
    { href: '/tanya/', label: 'Tanya jawab' },
    { href: '/kegiatan/', label: 'Kegiatan warga' },
    { href: '/potensi/', label: 'Potensi' },
    { href: '/direktori/', label: 'Layanan digital' },
    { href: '/rw/', label: 'Daftar RW' },
    { href: '/monografi/', label: 'Monografi (angka)' },
    { href: '/galeri/', label: 'Galeri foto' },
  ],
} as const;

/** Pages with the words by which residents ask for them, beside those of their names. */
export const halaman: Saran[] = [
  [
    'Kantor kelurahan: jam buka dan alamat',
    '/profil/',
    ...['jam kerja', 'jam layanan', 'buka jam berapa', 'telepon', 'kontak', 'nomor WA', 'lokasi kantor'],
  ],
  ['Daftar layanan', '/layanan/', 'surat', 'syarat', 'urus surat', 'semua layanan'],
  ['Tanya jawab', '/tanya/', 'pertanyaan', 'bantuan', 'FAQ'],
  ['Kegiatan warga', '/kegiatan/', 'berita', 'kabar', 'agenda', 'acara', 'jadwal'],
  ['Pengumuman', '/pengumuman/', 'info terbaru', 'pemberitahuan'],
  ['Potensi', '/potensi/', 'usaha warga', 'oleh-oleh', 'tempat wisata', 'jalan-jalan'],
  ['Peta wilayah', '/peta/', 'batas wilayah', 'denah', 'map'],
  ['Daftar RW', '/rw/', 'RT', 'RW', 'ketua RT', 'ketua RW', 'pengurus'],
  ['Struktur organisasi', '/struktur/', 'lurah', 'pegawai', 'pejabat', 'LPMK', 'perangkat'],
  ['Profil kelurahan', '/profil/', 'sejarah', 'visi misi', 'luas wilayah', 'kode pos'],
  ['Monografi', '/monografi/', 'jumlah penduduk', 'data', 'statistik', 'angka'],
  ['Galeri foto', '/galeri/', 'gambar', 'album'],
  ['Layanan digital', '/direktori/', 'online', 'daring', 'aplikasi', 'situs kota'],
  ['Maklumat pelayanan', '/maklumat/', 'janji layanan', 'standar pelayanan'],
  ['Kirim kegiatan', '/kirim/', 'kirim laporan', 'lapor kegiatan', 'masuk relawan'],
  ['Cetak stiker dan leaflet', '/cetak/', 'QR', 'poster', 'brosur'],
];

/** Words around what is meant, as in "cara bikin surat miskin". */
export const kataPengantar = [
  ...['cara', 'syarat', 'biaya', 'urus', 'mengurus', 'bikin', 'buat', 'membuat', 'minta', 'mau', 'ingin', 'untuk'],
  ...['apa', 'bagaimana', 'gimana', 'mana', 'kapan', 'berapa', 'saya', 'yang', 'dan', 'di', 'ke'],
];

export const cariSkrip = {
  jenisSaran: {
    layanan: 'Layanan',
    halaman: 'Halaman',
    potensi: 'Potensi',
    tanya: 'Tanya jawab',
    kegiatan: 'Kegiatan',
    direktori: 'Layanan digital',
  },
  judulHalaman: (kata: string, situs: string) => `Hasil pencarian “${kata}” – ${situs}`,
  saring: 'Saring hasil',
  mencari: 'Sedang mencari …',
  jumlahSaran: (jumlah: number) => `${jumlah} saran. Tekan panah bawah untuk memilih.`,
  arsip: 'Cari juga di kegiatan tahun lain',
  semuaTahun: 'Semua tahun',
  hasil: (jumlah: number, kata: string) => `${jumlah} hasil untuk “${kata}”`,
  semua: (jumlah: number) => `Semua (${jumlah})`,
  jenis: (jenis: string, jumlah: number) => `${jenis} (${jumlah})`,
  kosong: (kata: string) => `Tidak ditemukan: “${kata}”`,
  kosongLanjut: 'Coba kata yang lebih pendek atau lebih umum, misalnya “pindah” atau “nikah”. Periksa juga ejaannya.',
  kosongDaftar: 'Bila tetap tidak ada, buka daftar di bawah atau tanyakan di loket kelurahan.',
  kosongBersaran: (kata: string) => `Tidak ada isi halaman dengan “${kata}”`,
  kosongLihatSaran: 'Lihat dulu yang tertulis di atas: namanya mirip dengan kata Anda.',
  mirip: 'Yang mirip dengan kata itu',
  tampilLagi: (jumlah: number) => `Tampilkan ${jumlah} hasil lagi`,
  luring: 'Tidak ada sambungan',
  luringLanjut: 'Isi halaman dicari lagi begitu sambungan kembali.',
  gagal: 'Pencarian belum dapat dijalankan',
  gagalLanjut: 'Isi pencarian tidak termuat. Periksa sinyal, lalu coba lagi. Daftar di bawah tetap dapat dibuka.',
  gagalSaran: 'Yang tertulis di atas ditemukan dari judulnya saja.',
  gagalKosong: (kata: string) => `Tidak ada judul halaman dengan “${kata}”.`,
} as const;
