import type { Indeks } from './indeks.client.ts';
import type { Pagefind, PagefindScript } from './pagefind.ts';

const language = 'id';
/** The addresses in every index begin at the root. */
const baseUrl = '/';

/** Pagefind with the shards that it searches. */
export interface Engine {
  mesin: string;
  pagefind: Pagefind;
  /** Folder by shard. */
  shards: Map<string, string>;
}

/** Holds one engine, adds shards to it, and begins anew when one of them was replaced. */
export class Engines {
  #base: string;
  #load: (url: string) => Promise<PagefindScript>;
  #engine: Promise<Engine | undefined> = Promise.resolve(undefined);

  constructor(base: string, load: (url: string) => Promise<PagefindScript>) {
    this.#base = base;
    this.#load = load;
  }

  /** @throws Error when a script or a shard does not load; the next call then begins anew */
  with(indeks: Indeks, shards: readonly string[]): Promise<Engine | undefined> {
    this.#engine = this.#engine.catch(() => undefined).then((engine) => this.#prepare(engine, indeks, shards));
    return this.#engine;
  }

  async #prepare(known: Engine | undefined, indeks: Indeks, shards: readonly string[]): Promise<Engine | undefined> {
    let engine = known;
    if (engine && !isCurrent(engine, indeks)) {
      await engine.pagefind.destroy();
      engine = undefined;
    }
    engine ??= await this.#open(indeks);
    if (!engine) return undefined;
    const { pagefind } = engine;
    const missing = shards.filter((shard) => !engine.shards.has(shard));
    try {
      await Promise.all(missing.map((shard) => this.#merge(pagefind, shard, indeks)));
      if (missing.length > 0) await pagefind.filters();
    } catch (error) {
      await pagefind.destroy();
      throw error;
    }
    for (const shard of missing) engine.shards.set(shard, indeks.rak[shard] ?? '');
    return engine;
  }

  /** Its pages have the filter `rak`. */
  #merge(pagefind: Pagefind, shard: string, { rak }: Indeks): Promise<void> {
    return pagefind.mergeIndex(`${this.#base}${rak[shard]}/`, { baseUrl, language, mergeFilter: { rak: shard } });
  }

  async #open({ mesin }: Indeks): Promise<Engine | undefined> {
    if (!mesin) return undefined;
    const basePath = `${this.#base}${mesin}/`;
    const script = await this.#load(`${basePath}pagefind.js`);
    // Its worker is a second copy of the script: 11 KB and a round trip for a few milliseconds of work.
    const pagefind = script.createInstance({ basePath, baseUrl, language, noWorker: true });
    return { mesin, pagefind, shards: new Map() };
  }
}

/** Whether all that the engine searches is still what is to be searched. */
export function isCurrent({ mesin, shards }: Engine, indeks: Indeks): boolean {
  return mesin === indeks.mesin && [...shards].every(([shard, folder]) => indeks.rak[shard] === folder);
}
