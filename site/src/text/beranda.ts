/** Words of the home page. */
export const beranda = {
  judul: 'Layanan dan kabar warga',
  keterangan: (kelurahan: string) =>
    `Syarat, langkah, dan biaya layanan ${kelurahan}. Jelas sebelum Anda berangkat, tanpa perantara.`,
  sapa: 'Sugeng rawuh',
  tanya: 'Mau mengurus apa hari ini?',
  lead: 'Syarat, langkah, dan biaya layanan kelurahan. Jelas sebelum Anda berangkat, tanpa perantara.',
  cari: 'Cari layanan, kegiatan, atau tempat',
  seringDicari: 'Sering dicari',
  kantor: 'Kantor kelurahan',
  jam: 'Jam layanan',
  tempat: 'Tempat',
  biaya: 'Biaya',
  biayaIsi: 'Tertulis di tiap layanan',
  belum: 'Belum ditetapkan di situs ini',
  pintasan: 'Pintasan',
  pintasanTautan: [
    { href: '/layanan/', label: 'Daftar layanan', icon: 'daftar' },
    { href: '/tanya/', label: 'Tanya jawab', icon: 'tanya' },
    { href: '/pengumuman/', label: 'Pengumuman', icon: 'aduan' },
  ],
  semuaPengumuman: 'Pengumuman lain',
  seringDiurus: 'Sering diurus warga',
  semuaLayanan: 'Lihat semua layanan',
  perantara: 'Anda tidak perlu perantara',
  perantaraIsi: 'Semua syarat ada di sini. Bila bingung, baca dulu',
  perantaraTautan: 'tanya jawab warga',
  kabar: 'Kabar dari RT dan RW',
  semuaKegiatan: 'Semua kegiatan',
  penjuru: (nama: string) => `Empat penjuru ${nama}`,
  buatan: (nama: string) => `Buatan warga ${nama}`,
  semuaPotensi: 'Semua potensi',
  angka: (nama: string) => `${nama} dalam angka`,
  semuaAngka: 'Lihat monografi',
  sumber: 'Sumber',
} as const;

/** The services that residents ask for most, by address; the office may reorder them here. */
export const seringDiurus: readonly string[] = ['sktm', 'pindah-keluar', 'ktp-baru', 'nikah', 'usaha', 'kelahiran'];

/** The four chips under the search box. */
export const seringDicari: readonly { slug: string; label: string }[] = [
  { slug: 'sktm', label: 'SKTM' },
  { slug: 'pindah-keluar', label: 'Pindah' },
  { slug: 'ktp-baru', label: 'KTP' },
  { slug: 'nikah', label: 'Nikah' },
];

/** The four sights that the kelurahan itself names; together their pictures form one flower. */
export const empatPenjuru: readonly { slug: string; label: string }[] = [
  { slug: 'kampung-sayur-organik-ngemplak-sutan', label: 'Kampung Sayur' },
  { slug: 'pagoda-kampus-ii-isi-surakarta', label: 'Pagoda' },
  { slug: 'taman-jaya-wijaya', label: 'Taman Jaya Wijaya' },
  { slug: 'gua-maria-mojosongo', label: 'Gua Maria' },
];

/** Things that residents make, shown beside the flower. */
export const buatanWarga: readonly string[] = [
  'sangkar-burung-paralon',
  'sentra-tahu-dan-tempe-krajan',
  'rumah-produksi-beras-kencur',
];

/** The figures on the home page, by address of the monografi entry. */
export const angkaPokok: readonly string[] = ['penduduk-2019-peluncuran', 'luas-2019', 'rw-2019', 'rt-2019'];
