import { findBaru } from './baru.client.ts';
import { isClose } from './hit.client.ts';
import type { Indeks } from './indeks.client.ts';
import type { PagefindHit, PagefindPage } from './pagefind.ts';
import type { ShardResult } from './shard-search.client.ts';

const pagesAtOnce = 10;

export interface Found {
  pages: PagefindPage[];
  jumlah: number;
  /** Whether the asked words were found, or words that begin so; else these pages hold similar ones. */
  isSure: boolean;
  /** How many there would be by kind, whatever kind was asked for. */
  perJenis: Record<string, number>;
  /** How many come with the next call of `next`. */
  sisa(): number;
  next(): Promise<PagefindPage[]>;
  /** Years that were not searched, newest first. */
  arsip: string[];
}

/** Puts new pages before the others and leaves out what they replace. */
export async function combine(
  kata: string,
  jenis: string | null,
  { hits, perJenis, isSure }: ShardResult,
  { baru, dicabut }: Indeks,
  arsip: string[],
): Promise<Found> {
  const replaced = new Set([...dicabut, ...baru.map(({ alamat }) => alamat)]);
  const news = findBaru(baru, kata);
  const chosen = news.filter(({ filters }) => jenis === null || filters.jenis?.[0] === jenis);
  const count = (filters: PagefindPage['filters'], by: 1 | -1) => {
    for (const kind of filters.jenis ?? []) perJenis[kind] = (perJenis[kind] ?? 0) + by;
  };
  let rest = hits;
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
  const isNoise = news.length > 0 ? !isSure : !old.some((page) => isClose(page, kata));
  if (isNoise) {
    old = rest = [];
    for (const kind of Object.keys(perJenis)) delete perJenis[kind];
  }
  for (const { filters } of news) count(filters, 1);
  return {
    pages: [...chosen, ...old],
    jumlah: chosen.length + old.length + rest.length,
    isSure: isSure || news.length > 0,
    perJenis,
    sisa: () => Math.min(rest.length, pagesAtOnce),
    next,
    arsip,
  };
}

function loadPages(hits: readonly PagefindHit[]): Promise<PagefindPage[]> {
  return Promise.all(hits.map((hit) => hit.data()));
}
