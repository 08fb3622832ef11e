/** The notice in the place of a page that the office has withdrawn. */
export const ditarik = {
  judul: 'Halaman ini ditarik',
  keterangan: 'Kelurahan menarik halaman ini dari situs.',
  lead: 'Kelurahan menarik halaman ini dari situs. Isinya tidak ditampilkan lagi.',
  alasan: 'Alasan',
  lanjut: 'Ke mana sekarang?',
  lanjutIsi: {
    layanan: 'Masih perlu layanan ini? Tanyakan di loket kelurahan sebelum menyiapkan berkas.',
    lain: 'Halaman lain tetap dapat dibaca.',
  },
} as const;

/** Where to go on from a withdrawn page, by the first part of its address. */
export const ditarikPilihan: Readonly<Record<string, readonly { href: string; label: string }[]>> = {
  layanan: [
    { href: '/layanan/', label: 'Daftar layanan' },
    { href: '/tanya/', label: 'Tanya jawab' },
    { href: '/direktori/', label: 'Layanan digital' },
  ],
  kegiatan: [{ href: '/kegiatan/', label: 'Kegiatan warga' }],
  potensi: [{ href: '/potensi/', label: 'Potensi' }],
  galeri: [{ href: '/galeri/', label: 'Galeri foto' }],
};
