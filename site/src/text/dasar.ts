/** Head, masthead, footer: what stands on every page. */
export const dasar = {
  situs: 'Moncer',
  kantor: (kelurahan: string) => `Kantor ${kelurahan}`,
  lewati: 'Langsung ke isi',
  utama: 'Utama',
  cari: 'Cari',
  menu: 'Menu',
  menuLengkap: 'Menu lengkap',
  umpan: 'Kabar kegiatan terbaru',
  ruangPengurus: 'Ruang RT dan RW',
  mejaPetugas: 'Meja petugas',
  keSitus: 'Situs',
  bantuan: 'Butuh bantuan? Datang ke kantor kelurahan pada jam kerja.',
  asalData: 'Setiap angka dan fakta di situs ini menyebut sumbernya. Yang masih contoh atau dugaan diberi tanda.',
  alamatBelumAda: 'Alamat lengkap kantor belum ditetapkan di situs ini.',
} as const;

/** The masthead's links, in order. `section` is the first part of the address. */
export const navigasi = [
  { section: 'layanan', label: 'Layanan' },
  { section: 'kegiatan', label: 'Kegiatan' },
  { section: 'potensi', label: 'Potensi' },
  { section: 'peta', label: 'Peta' },
  { section: 'profil', label: 'Profil' },
  { section: 'tanya', label: 'Tanya' },
  { section: 'cari', label: 'Cari' },
] as const;

export type Section = (typeof navigasi)[number]['section'];

/** The full menu in the footer. */
export const menuLengkap = [
  {
    judul: 'Layanan',
    tautan: [
      { ke: '/layanan/', label: 'Daftar layanan' },
      { ke: '/tanya/', label: 'Tanya jawab' },
      { ke: '/direktori/', label: 'Layanan digital' },
      { ke: '/maklumat/', label: 'Janji layanan (maklumat)' },
    ],
  },
  {
    judul: 'Wilayah',
    tautan: [
      { ke: '/kegiatan/', label: 'Kegiatan warga' },
      { ke: '/potensi/', label: 'Potensi' },
      { ke: '/galeri/', label: 'Galeri foto' },
      { ke: '/peta/', label: 'Peta' },
    ],
  },
  {
    judul: 'Kelurahan',
    tautan: [
      { ke: '/profil/', label: 'Profil' },
      { ke: '/struktur/', label: 'Struktur organisasi' },
      { ke: '/monografi/', label: 'Monografi (angka)' },
      { ke: '/pengumuman/', label: 'Pengumuman' },
    ],
  },
  {
    judul: 'RT dan RW',
    tautan: [
      { ke: '/rw/', label: 'Pilih RW Anda' },
      { ke: '/kirim/', label: 'Kirim kegiatan' },
      { ke: '/cetak/stiker/', label: 'Cetak stiker' },
      { ke: '/cetak/leaflet/', label: 'Cetak leaflet' },
    ],
  },
] as const;
