import type { Noun } from '@moncer/content-types';
import type { Touched } from '../src/content/database.ts';
import { dayTag } from '../src/content/query.ts';
import type { View } from '../src/content/query.ts';
import { addressOf, hasOwnPage } from './address.ts';
import type { Release } from './release.ts';
import type { Renderer } from './renderer.ts';
import { mainPart, yearPart } from './sitemap-config.ts';

/**
 * Marks what a change of the content, or of the day, makes out of date: pages that get another answer now,
 * and pages that come into being or fall away. Part of the transaction in which the content changes.
 */
export async function markAffected(
  { pages, queues }: Release,
  renderer: Renderer,
  view: View,
  touched: Touched,
  dayHasChanged: boolean,
): Promise<void> {
  pages.reads.markReaders(dayHasChanged ? [...touched.tags, dayTag] : touched.tags, view);
  for (const rute of pages.routesToList(touched.slugs.keys())) {
    await markListing(pages, renderer, rute, view, touched.slugs);
  }
  for (const { noun, id, from } of touched.moved) {
    if (hasOwnPage(noun)) queues.moved(addressOf(noun, { slug: from }), { jenis: noun, id });
  }
  queues.queuePhotos(touched.photos);
  queues.queueSitemap(sitemapParts(touched));
}

/** Marks every page of every route: the site is made for the first time. */
export async function markEverything({ pages }: Release, renderer: Renderer, view: View): Promise<void> {
  for (const rute of renderer.routes) {
    const slugs = new Map<Noun, Set<string>>();
    const alone = await renderer.list(rute, view, slugs);
    for (const page of alone.pages) pages.addPage(page, 'daftar');
    const { pages: all, nouns } = await renderer.list(rute, view);
    for (const page of nouns.size > 0 ? all : []) pages.addPage(page, 'dokumen');
    pages.listed(rute, alone.reads, nouns);
  }
}

/** Lists a route without any document, and once more with those that have changed: the difference is their pages. */
async function markListing(
  pages: Release['pages'],
  renderer: Renderer,
  rute: string,
  view: View,
  slugs: ReadonlyMap<Noun, ReadonlySet<string>>,
): Promise<void> {
  const alone = await renderer.list(rute, view, new Map());
  const named = new Set(alone.pages.map(({ alamat }) => alamat));
  const before = new Set(pages.listedPages(rute));
  for (const page of alone.pages) if (!before.has(page.alamat)) pages.addPage(page, 'daftar');
  for (const alamat of before) if (!named.has(alamat)) pages.doom(alamat);
  if (alone.nouns.size > 0) {
    const withDocuments = await renderer.list(rute, view, slugs);
    const own = withDocuments.pages.filter(({ alamat }) => !named.has(alamat));
    for (const page of own) pages.addPage(page, 'dokumen');
  }
  pages.listed(rute, alone.reads, alone.nouns);
}

/** The parts of the sitemap in which pages may have come or gone: reports stand in the part of their year. */
function sitemapParts(touched: Touched): Set<string> {
  return new Set([...yearsOfReports(touched).map(yearPart), ...(touched.slugs.size > 0 ? [mainPart] : [])]);
}

/** The years of the reports that were touched, before and after. */
export function yearsOfReports({ tags }: Touched): string[] {
  return [...tags].flatMap((tag) => /^kegiatan@tahun=(\d{4})$/.exec(tag)?.[1] ?? []);
}
