/** Addresses of pages on this site. They start and end with a slash. */

/** A choice of a field as part of an address: `karang_taruna` becomes `karang-taruna`. */
export const choicePart = (choice: string) => choice.replaceAll('_', '-');

/** Reports on one page of a month; the next ones go to `/<n>/`, so that old pages never change. */
export const kegiatanPerPage = 40;

export const layananPath = (slug: string) => `/layanan/${slug}/`;
export const kegiatanPath = (slug: string) => `/kegiatan/${slug}/`;
/** The appointment of a coming activity, for calendars. */
export const icsPath = (slug: string) => `/kegiatan/${slug}.ics`;
export const potensiPath = (slug: string) => `/potensi/${slug}/`;
/** The potensi of one kind. No slug can hold the slash. */
export const potensiJenisPath = (jenis: string) => `/potensi/jenis/${choicePart(jenis)}/`;
export const galeriPath = (slug: string) => `/galeri/${slug}/`;
/** @param nomor of the photo in its album, from 1 */
export const fotoPath = (slug: string, nomor: number) => `${galeriPath(slug)}${nomor}/`;
export const rwPath = (nomor: number) => `/rw/${String(nomor).padStart(2, '0')}/`;
export const yearPath = (tahun: string) => `/kegiatan/${tahun}/`;

/** `/kegiatan/2026/11/`, from page 2 on `/kegiatan/2026/11/2/`. */
export function monthPath(tahun: string, bulan: string, page = 1): string {
  return withPage(`/kegiatan/${tahun}/${bulan}/`, page);
}

/** `/rw/04/2026/`, from page 2 on `/rw/04/2026/2/`. */
export function rwYearPath(nomor: number, tahun: string, page = 1): string {
  return withPage(`${rwPath(nomor)}${tahun}/`, page);
}

/** The activities of one kind of organiser: `/kegiatan/oleh/karang-taruna/`. */
export const organiserPath = (penyelenggara: string) => `/kegiatan/oleh/${choicePart(penyelenggara)}/`;

/** `/kegiatan/oleh/pkk/2026/`, from page 2 on `/kegiatan/oleh/pkk/2026/2/`. */
export function organiserYearPath(penyelenggara: string, tahun: string, page = 1): string {
  return withPage(`${organiserPath(penyelenggara)}${tahun}/`, page);
}

/** The picture of a kind of page for link previews. */
export const cardPath = (kind: string) => `/kartu/${kind}.png`;
export const layananCardPath = (slug: string) => `/kartu/layanan/${slug}.png`;

/** The archive of the base map, where the operator has given one: sent by the gateway, asked for by the interactive map. */
export const baseMapPath = '/peta.pmtiles';

/** The sheets to print that lead to a page of a service or an RW: `/cetak/stiker/layanan/sktm/`. */
export const stikerPath = (path: string) => `/cetak/stiker${path}`;
export const leafletPath = (path: string) => `/cetak/leaflet${path}`;

/** The number of a page of a list from its address, where the first has none; nothing when it is no such number. */
export function pageNumber(halaman: string | undefined): number | undefined {
  if (halaman === undefined) return 1;
  return /^([2-9]|[1-9]\d+)$/.test(halaman) ? Number(halaman) : undefined;
}

/** The last part of the address of a page of a list; the first has none. */
export function pageParam(page: number): string | undefined {
  return page === 1 ? undefined : String(page);
}

function withPage(path: string, page: number): string {
  return page === 1 ? path : `${path}${page}/`;
}

/** Opens WhatsApp with a ready message; the resident chooses to whom it goes. */
export function whatsAppLink(message: string, address: string): string {
  return `https://wa.me/?text=${encodeURIComponent(`${message}\n${address}`)}`;
}
