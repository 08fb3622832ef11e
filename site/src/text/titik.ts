/** Interface strings of the small map in the form at /kirim. */
export const teksTitik = {
  judul: 'Tandai di peta (boleh dilewati)',
  peta: 'Peta kelurahan',
  petunjuk: 'Ketuk letaknya. Dengan papan ketik: panah untuk menggeser. Titik dibulatkan sampai 100 meter.',
  diSini: 'Pakai lokasi saya',
  hapus: 'Hapus titik',
  ditandai: 'Letaknya sudah ditandai.',
  dihapus: 'Titik dihapus.',
  mencari: 'Mencari lokasi Anda.',
  diLuar: 'Titik itu di luar kelurahan.',
  gagal: 'Lokasi Anda belum ditemukan. Ketuk saja di peta.',
  letak: 'Di peta',
  sudah: 'Sudah ditandai',
} as const;
