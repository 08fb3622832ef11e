import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindScript } from '../../site/src/components/cari/pagefind.ts';
import { allYears } from '../../site/src/components/cari/indeks.client.ts';
import { SiteSearch } from '../../site/src/components/cari/search.client.ts';

/**
 * Searches the published site as a reader's browser does: with its search page's own code, its Pagefind,
 * its shards, and what they do not hold yet.
 *
 * @param arsip whether the reader also chooses "Semua tahun"
 * @returns the paths found, best first
 */
export async function searchSite(siteUrl: string, term: string, { arsip = true } = {}): Promise<string[]> {
  const found = await openSearchPage(siteUrl).search({ kata: term, arsip: arsip ? allYears : null });
  const pages = [...found.pages];
  while (found.sisa() > 0) pages.push(...(await found.next()));
  return pages.map(({ url }) => new URL(url, siteUrl).pathname);
}

/** The search of a page that stays open. */
export function openSearchPage(siteUrl: string): SiteSearch {
  return new SiteSearch(`${siteUrl}/pagefind/`, loadScript);
}

/** Node imports scripts from files only. */
async function loadScript(url: string): Promise<PagefindScript> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const folder = await mkdtemp(join(tmpdir(), 'moncer-cari-'));
  try {
    const file = join(folder, 'pagefind.mjs');
    await writeFile(file, await response.text());
    return (await import(pathToFileURL(file).href)) as PagefindScript;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
