import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportRoute } from './address.ts';
import { readIfThere, removeFolder } from './files.ts';
import type { Release } from './release.ts';
import { isListed, mainPart, publicSitemap, yearPart } from './sitemap-config.ts';
import { replacePage } from './page-writer.ts';
import { removePage } from './remove-page.ts';

const silent = { info() {}, warn() {}, error: (message: string) => console.error(`publisher: sitemap: ${message}`) };
const indexFile = 'sitemap-index.xml';

/** A report, as the sitemap sees it. */
interface Report {
  slug: string;
  year: string;
}

/**
 * Writes the parts of the sitemap anew that pages came into or went out of, each by the integration of the
 * clean build, so that they have its bytes. Unchanged ones stay as they are.
 */
export async function updateSitemap(release: Release, siteUrl: string): Promise<void> {
  const { content, pages, queues, folder } = release;
  const queued = queues.queuedSitemap();
  if (queued.length === 0) return;
  const years = content.tally('kegiatan', 'tahun', '').map(({ value }) => value);
  for (const part of queued) {
    const year = part === mainPart ? undefined : part.slice(yearPart('').length);
    const reports = year === undefined ? [] : reportsOf(release, year);
    const paths = year === undefined ? pages.pathsOutside(reportRoute, years.map(yearPath)) : [];
    await replaceIfChanged(folder, `sitemap-${part}-0.xml`, await makeFiles(siteUrl, paths, reports));
  }
  const oneOfEach = years.flatMap((year) => reportsOf(release, year, 1));
  await replaceIfChanged(folder, indexFile, await makeFiles(siteUrl, ['/'], oneOfEach));
  await content.transaction(() => queued.forEach((part) => queues.sitemapSettled(part)));
}

const yearPath = (year: string) => `/kegiatan/${year}/`;

function reportsOf({ content }: Release, year: string, limit?: number): Report[] {
  return content.slugsWith('kegiatan', ['tahun', year], limit).map((slug) => ({ slug, year }));
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
  reports: readonly Report[],
): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'moncer-sitemap-'));
  try {
    // Only these hooks and these parts of their arguments are used by @astrojs/sitemap 3.7.4.
    const { hooks } = publicSitemap(() => new Map(reports.map(({ slug, year }) => [slug, year])));
    const run = hooks as unknown as Record<string, (argument: object) => Promise<void> | void>;
    await run['astro:routes:resolved']?.({ routes: [] });
    const config = { site: siteUrl, base: '/', trailingSlash: 'always', build: { format: 'directory' } };
    await run['astro:config:done']?.({ config });
    const all = [...paths.filter(isListed), ...reports.map(({ slug }) => `/kegiatan/${slug}/`)];
    const pages = all.map((path) => ({ pathname: path.slice(1) }));
    await run['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), pages, logger: silent });
    const names = await readdir(folder);
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
  } finally {
    await removeFolder(folder);
  }
}
