import { findBaru } from './baru.client.ts';
import { Engines, isCurrent } from './engine.client.ts';
import type { Engine } from './engine.client.ts';
import { isClose } from './hit.client.ts';
import { loadIndeks, shelves } from './indeks.client.ts';
import type { Indeks } from './indeks.client.ts';
import type { PagefindHit, PagefindPage, PagefindResults, PagefindScript } from './pagefind.ts';

const pagesAtOnce = 10;
const attempts = 3;

interface Question {
  kata: string;
  jenis?: string | null;
  /** Whether the years of the archive are searched too. */
  arsip?: boolean;
}

export interface Found {
  pages: PagefindPage[];
  jumlah: number;
  /** How many there would be by kind, whatever kind was asked for. */
  perJenis: Record<string, number>;
  /** How many come with the next call of `next`. */
  sisa(): number;
  next(): Promise<PagefindPage[]>;
  /** Years that were not searched, newest first. */
  arsip: string[];
}

/** Searches all that is published: the shards through Pagefind, and what they do not hold yet. */
export class SiteSearch {
  #base: string;
  #engines: Engines;
  #indeks: Indeks | undefined;

  /** @param base where the search index is served */
  constructor(base: string, load: (url: string) => Promise<PagefindScript>) {
    this.#base = base;
    this.#engines = new Engines(base, load);
  }

  /** Loads what the first search needs. */
  async preload(): Promise<void> {
    this.#indeks ??= await loadIndeks(this.#base);
    await this.#engines.with(this.#indeks, shelves(this.#indeks).near);
  }

  /** @throws Error when the index does not load, also not again */
  async search(question: Question): Promise<Found> {
    for (let attempt = 1; ; attempt++) {
      try {
        const found = await this.#search(question, attempt === attempts);
        if (found) return found;
      } catch (error) {
        this.#indeks = undefined;
        if (attempt === attempts) throw error;
      }
    }
  }

  /** @returns nothing when a shard was replaced meanwhile, so that what was found may be incomplete */
  async #search({ kata, jenis, arsip }: Question, isLast: boolean): Promise<Found | undefined> {
    const known = this.#indeks;
    const indeks = known ?? (await loadIndeks(this.#base));
    const { near, archive } = shelves(indeks);
    const engine = await this.#engines.with(indeks, arsip ? [...near, ...archive] : near);
    const [now, results] = await Promise.all([
      known ? loadIndeks(this.#base) : indeks,
      engine?.pagefind.search(kata, jenis ? { filters: { jenis } } : {}),
    ]);
    this.#indeks = now;
    const isWhole = engine ? holds(engine, now) : now.mesin === null;
    if (!isWhole && !isLast) return undefined;
    const unsearched = archive.filter((year) => !engine?.shards.has(year));
    return combine(kata, jenis, results, now, unsearched);
  }
}

/** Whether the engine searches all that is always searched, each shard as it is now. */
function holds(engine: Engine, indeks: Indeks): boolean {
  return isCurrent(engine, indeks) && shelves(indeks).near.every((shard) => engine.shards.has(shard));
}

/** Puts new pages before the others and leaves out what they replace. */
async function combine(
  kata: string,
  jenis: string | null | undefined,
  results: PagefindResults | undefined,
  { baru, dicabut }: Indeks,
  arsip: string[],
): Promise<Found> {
  const replaced = new Set([...dicabut, ...baru.map(({ alamat }) => alamat)]);
  const news = findBaru(baru, kata);
  const chosen = news.filter(({ filters }) => !jenis || filters.jenis?.[0] === jenis);
  const perJenis = { ...results?.totalFilters.jenis };
  const count = (filters: PagefindPage['filters'], by: 1 | -1) => {
    for (const kind of filters.jenis ?? []) perJenis[kind] = (perJenis[kind] ?? 0) + by;
  };
  let rest = results?.results ?? [];
  const next = async (): Promise<PagefindPage[]> => {
    const pages: PagefindPage[] = [];
    while (pages.length < pagesAtOnce && rest.length > 0) {
      const missing = pagesAtOnce - pages.length;
      const loaded = await loadPages(rest.slice(0, missing));
      rest = rest.slice(missing);
      const current = loaded.filter(({ url }) => !replaced.has(url));
      for (const { url, filters } of loaded) if (replaced.has(url)) count(filters, -1);
      pages.push(...current);
    }
    return pages;
  };

  let old = await next();
  if (!old.some((page) => isClose(page, kata))) {
    old = rest = [];
    for (const kind of Object.keys(perJenis)) delete perJenis[kind];
  }
  for (const { filters } of news) count(filters, 1);
  return {
    pages: [...chosen, ...old],
    jumlah: chosen.length + old.length + rest.length,
    perJenis,
    sisa: () => Math.min(rest.length, pagesAtOnce),
    next,
    arsip,
  };
}

function loadPages(hits: readonly PagefindHit[]): Promise<PagefindPage[]> {
  return Promise.all(hits.map((hit) => hit.data()));
}
