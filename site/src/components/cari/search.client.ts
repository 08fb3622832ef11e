import { Engines, isCurrent } from './engine.client.ts';
import type { Engine } from './engine.client.ts';
import { combine } from './found.client.ts';
import type { Found } from './found.client.ts';
import { allYears, loadIndeks, shelves } from './indeks.client.ts';
import type { Indeks } from './indeks.client.ts';
import type { PagefindScript } from './pagefind.ts';
import { noResult, searchShards } from './shard-search.client.ts';

const attempts = 3;

interface Question {
  kata: string;
  jenis?: string | null;
  /** A year of the archive that is searched too, or all of them. */
  arsip?: string | null;
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
  async #search({ kata, jenis = null, arsip }: Question, isLast: boolean): Promise<Found | undefined> {
    const known = this.#indeks;
    const indeks = known ?? (await loadIndeks(this.#base));
    const { near, archive } = shelves(indeks);
    const older = archive.filter((year) => arsip === allYears || arsip === year);
    const engine = await this.#engines.with(indeks, [...near, ...older]);
    const [now, result] = await Promise.all([
      known ? loadIndeks(this.#base) : indeks,
      engine ? searchShards(engine.pagefind, kata, jenis) : noResult,
    ]);
    this.#indeks = now;
    const isWhole = engine ? holds(engine, now) : now.mesin === null;
    if (!isWhole && !isLast) return undefined;
    const unsearched = archive.filter((year) => !engine?.shards.has(year));
    return combine(kata, jenis, result, now, unsearched);
  }
}

/** Whether the engine searches all that is always searched, each shard as it is now. */
function holds(engine: Engine, indeks: Indeks): boolean {
  return isCurrent(engine, indeks) && shelves(indeks).near.every((shard) => engine.shards.has(shard));
}
