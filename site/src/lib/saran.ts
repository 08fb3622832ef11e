/** A page as the search suggests it: its name, its address, and other words by which residents know it. */
export type Saran = [judul: string, alamat: string, ...kata: string[]];

/** In the order in which equally good ones are suggested. */
export const jenisSaran = ['layanan', 'halaman', 'potensi', 'tanya', 'kegiatan', 'direktori'] as const;

export type JenisSaran = (typeof jenisSaran)[number];

/** `/cari/saran.json`: what the search page suggests from before the search itself is loaded. */
export type DaftarSaran = Record<JenisSaran, Saran[]>;

/**
 * Entries of a kind that may grow: a phone on a slow line loads the whole list before the first suggestion.
 *
 * @param withWords above so many entries only their names are kept
 * @param atMost above so many the rest is left to the full search
 */
export function limited(daftar: readonly Saran[], { withWords, atMost }: { withWords: number; atMost: number }) {
  if (daftar.length <= withWords) return [...daftar];
  return daftar.slice(0, atMost).map(([judul, alamat]): Saran => [judul, alamat]);
}
