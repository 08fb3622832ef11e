/** The notice in the place of a page that the office has withdrawn. */
export const ditarik = {
  judul: 'Halaman ini ditarik',
  keterangan: 'Kelurahan menarik halaman ini dari situs.',
  lead: 'Kelurahan menarik halaman ini dari situs. Isinya tidak ditampilkan lagi.',
  alasan: 'Alasan',
} as const;
