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

/** A year older than the one before the newest is searched only when asked for. */
const yearsAtOnce = 2;

/** @throws Error when it does not load */
export async function loadIndeks(base: string): Promise<Indeks> {
  const response = await fetch(`${base}indeks.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${base}indeks.json`);
  return (await response.json()) as Indeks;
}

/** The shards that are always searched, and the years of the archive, newest first. */
export function shelves({ rak }: Indeks): { near: string[]; archive: string[] } {
  const years = Object.keys(rak)
    .filter((shard) => /^\d+$/.test(shard))
    .sort((a, b) => Number(b) - Number(a));
  const oldest = Number(years[0]) - yearsAtOnce + 1;
  const archive = years.filter((year) => Number(year) < oldest);
  return { near: Object.keys(rak).filter((shard) => !archive.includes(shard)), archive };
}
