/** Words of the office's hours. They go to the page that reads the clock, so there are few. */
export const jam = {
  hari: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  buka: (tutup: string) => `Buka sekarang, sampai ${tutup}\u00a0WIB.`,
  tutup: (kapan: string, buka: string) => `Sedang tutup. Buka lagi ${kapan} pukul ${buka}\u00a0WIB.`,
  hariIni: 'hari ini',
  besok: 'besok',
} as const;
