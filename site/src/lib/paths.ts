/** Addresses of pages on this site. They start and end with a slash. */

/** Reports on one page of a month; the next ones go to `/<n>/`, so that old pages never change. */
export const kegiatanPerPage = 40;

export const layananPath = (slug: string) => `/layanan/${slug}/`;
export const kegiatanPath = (slug: string) => `/kegiatan/${slug}/`;
export const potensiPath = (slug: string) => `/potensi/${slug}/`;
/** The potensi of one kind; `_` of the kind becomes `-`. No slug can hold the slash. */
export const potensiJenisPath = (jenis: string) => `/potensi/jenis/${jenis.replaceAll('_', '-')}/`;
export const galeriPath = (slug: string) => `/galeri/${slug}/`;
export const rwPath = (nomor: number) => `/rw/${String(nomor).padStart(2, '0')}/`;
export const rwYearPath = (nomor: number, tahun: string) => `${rwPath(nomor)}${tahun}/`;
export const yearPath = (tahun: string) => `/kegiatan/${tahun}/`;

/** `/kegiatan/2026/11/`, from page 2 on `/kegiatan/2026/11/2/`. */
export function monthPath(tahun: string, bulan: string, page = 1): string {
  return page === 1 ? `/kegiatan/${tahun}/${bulan}/` : `/kegiatan/${tahun}/${bulan}/${page}/`;
}

/** Opens WhatsApp with a ready message; the resident chooses to whom it goes. */
export function whatsAppLink(message: string, address: string): string {
  return `https://wa.me/?text=${encodeURIComponent(`${message}\n${address}`)}`;
}
