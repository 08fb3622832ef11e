import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportRoute } from './address.ts';
import { readIfThere, removeFolder } from './files.ts';
import type { Release } from './release.ts';
import {
  documentsOutsideYears,
  isListed,
  mainPart,
  publicSitemap,
  reportsOfYear,
  yearPart,
  yearsOf,
} from './sitemap-config.ts';
import type { ListedDocuments } from './sitemap-config.ts';
import { replacePage } from './page-writer.ts';
import { removePage } from './remove-page.ts';

const silent = { info() {}, warn() {}, error: (message: string) => console.error(`publisher: sitemap: ${message}`) };
const indexFile = 'sitemap-index.xml';

/**
 * Writes the parts of the sitemap anew that pages came into or went out of, each by the integration of the
 * clean build, so that they have its bytes. Unchanged ones stay as they are.
 *
 * @param parts some of the queued ones; without it all of them
 */
export async function updateSitemap(
  release: Release,
  siteUrl: string,
  parts = release.queues.queuedSitemap(),
): Promise<void> {
  const { content, queues, folder } = release;
  if (parts.length === 0) return;
  for (const part of parts) {
    const [paths, documents] = contentOf(release, part);
    await replaceIfChanged(folder, `sitemap-${part}-0.xml`, await makeFiles(siteUrl, paths, documents));
  }
  // The index names each part with the day of its newest page: one page of each is enough to make it.
  const newest = new Map([
    ...documentsOutsideYears(content, 1),
    ...yearsOf(content).flatMap((year) => [...reportsOfYear(content, year, 1)]),
  ]);
  await replaceIfChanged(folder, indexFile, await makeFiles(siteUrl, ['/', ...newest.keys()], newest));
  await content.transaction(() => parts.forEach((part) => queues.sitemapSettled(part)));
}

const yearPath = (year: string) => `/kegiatan/${year}/`;

/** The addresses in a part of the sitemap, and the documents among them. */
function contentOf({ content, pages }: Release, part: string): [paths: string[], documents: ListedDocuments] {
  if (part === mainPart) {
    const paths = pages.pathsOutside(reportRoute, yearsOf(content).map(yearPath));
    return [paths, documentsOutsideYears(content)];
  }
  const reports = reportsOfYear(content, part.slice(yearPart('').length));
  return [[...reports.keys()], reports];
}

async function replaceIfChanged(folder: string, name: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const bytes = files.get(name);
  const before = await readIfThere(`${folder}/${name}`);
  if (bytes && !before?.equals(bytes)) await replacePage(folder, name, bytes);
  if (!bytes && before) await removePage(folder, name);
}

/** The files that the integration itself makes of these pages. */
async function makeFiles(
  siteUrl: string,
  paths: readonly string[],
  documents: ListedDocuments,
): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'moncer-sitemap-'));
  try {
    // Only these hooks and these parts of their arguments are used by @astrojs/sitemap 3.7.4.
    const { hooks } = publicSitemap(() => documents);
    const run = hooks as unknown as Record<string, (argument: object) => Promise<void> | void>;
    await run['astro:routes:resolved']?.({ routes: [] });
    const config = { site: siteUrl, base: '/', trailingSlash: 'always', build: { format: 'directory' } };
    await run['astro:config:done']?.({ config });
    const pages = paths.filter(isListed).map((path) => ({ pathname: path.slice(1) }));
    await run['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), pages, logger: silent });
    const names = await readdir(folder);
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
  } finally {
    await removeFolder(folder);
  }
}
