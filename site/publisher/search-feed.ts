import { readFile } from 'node:fs/promises';
import { ownerOf, reportRoute } from './address.ts';
import type { SiteFolders } from './folders.ts';
import type { Made } from './make-pages.ts';
import type { KnownPage } from './page-state.ts';
import type { Release } from './release.ts';
import { openSearch } from './search/search.ts';
import type { Search, SearchChange } from './search/search.ts';

/** The shard of everything that is no report; reports stand in the shard of their year. */
const mainShard = 'inti';
/** A publish that changed more pages than this is looked at as a whole. */
const maxSingleChanges = 300;

/** Keeps the search index at the heels of the live release. */
export class SearchFeed {
  readonly #search: Search;

  constructor({ search }: SiteFolders, live: () => Release | undefined) {
    this.#search = openSearch(search, {
      shards: () => [mainShard, ...(live()?.content.tally('kegiatan', 'tahun', '') ?? []).map(({ value }) => value)],
      pages: (shard) => {
        const release = live();
        const pages = release?.pages.searchablePages(shard === mainShard ? undefined : shard) ?? [];
        return pages.map(({ alamat, berkas, cari }) => ({
          path: alamat,
          file: `${release?.folder}/${berkas}`,
          hash: cari ?? '',
        }));
      },
    });
  }

  /** @param years of the reports that were touched, before and after */
  async publish(release: Release, { findable }: Made, years: readonly string[]): Promise<void> {
    if (findable.length > maxSingleChanges) return this.#search.check();
    const changes: SearchChange[] = [];
    for (const page of findable) {
      const html = page.cari ? await readFile(`${release.folder}/${page.berkas}`, 'utf8').catch(() => '') : undefined;
      const shard = html === undefined && isReport(page) ? (years[0] ?? mainShard) : shardOf(release, page);
      changes.push({ path: page.alamat, shard, html });
    }
    if (changes.length > 0) await this.#search.update(changes);
    // A report that moved to another year, or one of several: every shard is compared.
    if (years.length > 1) this.#search.check();
  }

  check(): void {
    this.#search.check();
  }

  async stop(): Promise<void> {
    await this.#search.stop();
  }
}

function shardOf({ content }: Release, page: KnownPage): string {
  const owner = isReport(page) ? ownerOf(page.alamat) : undefined;
  return (owner && content.valueOf(owner.noun, owner.slug, 'tahun')) ?? mainShard;
}

const isReport = ({ rute }: KnownPage) => rute === reportRoute;
