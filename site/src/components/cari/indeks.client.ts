/** A page that is newer than its shard. */
export interface Baru {
  alamat: string;
  judul: string;
  jenis: string;
  teks: string;
}

/** `/pagefind/indeks.json`: what can be searched at this moment. */
export interface Indeks {
  /** Folder of Pagefind's scripts; nothing before the first shard was built. */
  mesin: string | null;
  /** Folder by shard: `inti`, and a year each for the kegiatan. */
  rak: Record<string, string>;
  baru: Baru[];
  /** Pages that are gone, though their shard still holds them. */
  dicabut: string[];
}

/** In place of a year of the archive. */
export const allYears = 'semua';

/** @throws Error when it does not load */
export async function loadIndeks(base: string): Promise<Indeks> {
  const response = await fetch(`${base}indeks.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${base}indeks.json`);
  return (await response.json()) as Indeks;
}

/**
 * The shards that are always searched, and the years of the archive, newest first. Of the reports only those of
 * the newest year are always searched: every year costs a further load.
 */
export function shelves({ rak }: Indeks): { near: string[]; archive: string[] } {
  const years = Object.keys(rak)
    .filter((shard) => /^\d+$/.test(shard))
    .sort((a, b) => Number(b) - Number(a));
  const archive = years.slice(1);
  return { near: Object.keys(rak).filter((shard) => !archive.includes(shard)), archive };
}
