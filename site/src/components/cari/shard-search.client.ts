import { isMarked } from './hit.client.ts';
import type { Filters, Pagefind, PagefindHit, PagefindResults } from './pagefind.ts';
import { simple } from './words.client.ts';

export interface ShardResult {
  hits: PagefindHit[];
  perJenis: Record<string, number>;
  /** Whether the asked words themselves were found, not only beginnings of them. */
  isSure: boolean;
}

export const noResult: ShardResult = { hits: [], perJenis: {}, isSure: false };

export async function searchShards(pagefind: Pagefind, kata: string, jenis: string | null): Promise<ShardResult> {
  const found = await pagefind.search(kata);
  const sure = await sureShards(pagefind, kata, found);
  const only: Filters = sure.length > 0 ? { rak: { any: sure } } : {};
  const all = await pagefind.search(kata, { filters: only });
  const chosen = jenis ? await pagefind.search(kata, { filters: { ...only, jenis } }) : all;
  return { hits: chosen.results, perJenis: { ...all.filters.jenis }, isSure: sure.length > 0 };
}

/**
 * For a word that it does not know, Pagefind answers with ever shorter beginnings of it, in each shard by
 * itself. That is help where nothing better is found, and noise beside a shard that knows the word.
 *
 * @returns the shards that know every asked word, or a word that begins with it
 */
async function sureShards(pagefind: Pagefind, kata: string, found: PagefindResults): Promise<string[]> {
  const shards = Object.entries(found.totalFilters.rak ?? {}).flatMap(([shard, count]) => (count > 0 ? shard : []));
  // Whoever writes quotation marks is answered exactly.
  if (kata.includes('"')) return shards;
  const words = simple(kata).split(/\s+/).filter(Boolean);
  const known = await Promise.all(words.map((word) => shardsWith(pagefind, word)));
  const sure = await Promise.all(
    shards.map(async (shard) => {
      const unknown = words.filter((_, at) => !known[at]?.has(shard));
      return unknown.length === 0 || (await beginsAWord(pagefind, kata, shard, unknown));
    }),
  );
  return shards.filter((_, at) => sure[at]);
}

/** In quotation marks a word is found as it is, whatever its ending. */
async function shardsWith(pagefind: Pagefind, word: string): Promise<Set<string>> {
  const { totalFilters } = await pagefind.search(`"${word}"`);
  return new Set(Object.entries(totalFilters.rak ?? {}).flatMap(([shard, count]) => (count > 0 ? shard : [])));
}

async function beginsAWord(
  pagefind: Pagefind,
  kata: string,
  shard: string,
  words: readonly string[],
): Promise<boolean> {
  const { results } = await pagefind.search(kata, { filters: { rak: shard } });
  const best = await results[0]?.data();
  return best !== undefined && words.every((word) => isMarked(best, word));
}
