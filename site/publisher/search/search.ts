import { Shards } from './shards.ts';

/** A page that search knows: pages with `data-pagefind-body` only. */
export interface SearchPage {
  path: string;
  /** absolute path of the html file */
  file: string;
  /** hash of what search finds in it */
  hash: string;
}

/** What the index has to be made of; answered from the release's database. */
export interface SearchSource {
  shards(): string[];
  pages(shard: string): SearchPage[];
}

/** Comes when the file and the database are as it says. A page that moves to another shard is two changes. */
export interface SearchChange {
  path: string;
  shard: string;
  /** undefined: the page is gone */
  html: string | undefined;
}

/**
 * Keeps the search index: a Pagefind index for each shard in a folder of its own, and `indeks.json`, which
 * names the folders and lists what they do not hold yet. `site/src/components/cari/` searches them.
 */
export interface Search {
  /** Notes what a publish changed: returns when the delta list with it is on disk; the shards follow in the background. */
  update(changes: readonly SearchChange[]): Promise<void>;
  /** Compares every shard with what its index was made of and rebuilds those that differ (after a full build, after healing; at start by itself). */
  check(): void;
  /** Resolves when no shard is stale (for tests and the bench). */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** @param folder `var/site/cari`, served at `/pagefind/`; what lies there from before is compared with the source */
export function openSearch(folder: string, source: SearchSource): Search {
  return new Shards(folder, source);
}
