import { pathToFileURL } from 'node:url';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Searches the published site as a reader's browser does, with its own Pagefind. @returns the paths found */
export async function searchSite(siteUrl: string, term: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'moncer-cari-'));
  try {
    const file = join(folder, 'pagefind.mjs');
    await writeFile(file, await (await fetch(`${siteUrl}/pagefind/pagefind.js`)).text());
    const pagefind = (await import(pathToFileURL(file).href)) as Pagefind;
    await pagefind.options({ basePath: `${siteUrl}/pagefind/`, baseUrl: '/', noWorker: true, language: 'id' });
    const { results } = await pagefind.search(term);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url }) => new URL(url, siteUrl).pathname);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
