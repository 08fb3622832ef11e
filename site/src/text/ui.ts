/** Words of the shared pieces: lists, marks, sources. */
export const ui = {
  beranda: 'Beranda',
  posisi: 'Posisi halaman',
  cari: 'Cari',
  halaman: 'Halaman',
  halamanKe: (page: number) => `Halaman ${page}`,
  berikutnya: 'Berikutnya',
  gambarIlustrasi: 'Gambar ilustrasi',
  berisiIlustrasi: 'Sebagian gambar di halaman ini ilustrasi, bukan foto kejadian.',
  artiKata: (arti: readonly { kata: string; biasa: string }[]) =>
    arti.map(({ kata, biasa }) => `${kata}: ${biasa}.`).join(' '),
  keliru: 'Ada yang keliru? Beri tahu petugas di loket.',
  bagikanWhatsApp: 'Bagikan lewat WhatsApp',
  sumber: 'Sumber',
  untuk: 'Dipakai untuk',
  rujukan: 'Rujukan dari daerah lain',
  mutu: {
    contoh: 'Contoh, belum diperiksa kelurahan',
    dugaan: 'Sebagian dugaan, belum diperiksa kelurahan',
  },
  mutuSingkat: { contoh: 'Contoh', dugaan: 'Dugaan' },
  terakhirDiperiksa: (oleh: string | null, tanggal: string) =>
    oleh ? `Terakhir diperiksa ${oleh}, ${tanggal}.` : `Terakhir diperiksa kelurahan, ${tanggal}.`,
  disusun: (tanggal: string) => `Disusun dari sumber umum, ${tanggal}.`,
  ditinjau: (tanggal: string) => `Ditinjau lagi paling lambat ${tanggal}.`,
  lewatTinjau: (tanggal: string) => `Isinya mestinya ditinjau sebelum ${tanggal}. Tanyakan dulu ke kelurahan.`,
} as const;
