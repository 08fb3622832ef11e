/** Words of the office's hours. They go to the page that reads the clock, so there are few. */
export const jam = {
  hari: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  buka: (tutup: string) => `Buka sekarang sampai ${tutup}`,
  tutup: (kapan: string, buka: string) => `Tutup, buka lagi ${kapan} ${buka}`,
  hariIni: 'hari ini',
  besok: 'besok',
} as const;
