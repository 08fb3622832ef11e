/** Words for reading without a connection. */
export const luring = {
  judul: 'Tidak ada sambungan',
  keterangan: 'Halaman yang tersimpan di HP ini.',
  lead: 'Halaman ini belum tersimpan di HP Anda. Yang pernah dibuka dan semua layanan tetap bisa dibaca.',
  pilihan: [
    { label: 'Semua layanan', href: '/layanan/' },
    { label: 'Cari layanan', href: '/cari/' },
    { label: 'Beranda', href: '/' },
  ],
  lanjut: 'Yang bisa dibuka sekarang',
} as const;

/** Words that the service worker puts above a page that it kept. `%` is replaced. */
export const luringSpanduk = {
  judul: 'Tidak ada sambungan.',
  isi: 'Ini simpanan %. Isinya mungkin sudah berubah.',
  baru: 'baru saja',
  menit: '% menit lalu',
  jam: '% jam lalu',
  hari: '% hari lalu',
} as const;
