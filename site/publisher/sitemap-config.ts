import sitemap from '@astrojs/sitemap';
import type { StoredContent } from '../src/content/stored-content.ts';
import { addressOf, nounsWithPages } from './address.ts';

/** Pages that are tools or notices, not something to find by a search engine. */
const unlisted = /^\/(?:cari|kirim|meja|404|ditarik|luring|cetak\/(?:stiker|leaflet)\/(?:layanan|rw))(?:\/|$)/;

/** Whether a page is listed for search engines. */
export function isListed(alamat: string): boolean {
  return alamat.endsWith('/') && !unlisted.test(alamat);
}

/** The part with everything but reports. Its name is given by the integration. */
export const mainPart = 'pages';
/** Reports stand in one part a year, so that a new one touches a small file, however many there are. */
export const yearPart = (year: string) => `kegiatan-${year}`;

/** What the sitemap says of the page of one document. */
interface Listed {
  /** The part in which it stands. */
  part: string;
  /** The day on which the office looked at it last, `YYYY-MM-DD`. Pages that show more than one document have none. */
  lastmod: string;
}
/** By address. */
export type ListedDocuments = ReadonlyMap<string, Listed>;

export function yearsOf(content: StoredContent): string[] {
  return content.tally('kegiatan', 'tahun', '').map(({ value }) => value);
}

/** The pages of documents in the main part. @param limit of each noun, those that were looked at last */
export function documentsOutsideYears(content: StoredContent, limit?: number): ListedDocuments {
  const others = nounsWithPages.filter((noun) => noun !== 'kegiatan');
  const found = others.flatMap((noun) =>
    content
      .byValue(noun, 'diperiksa', '', limit)
      .map(({ slug, value }) => [addressOf(noun, { slug }), { part: mainPart, lastmod: value }] as const),
  );
  return new Map(found);
}

/** The reports of a year. @param limit those that were looked at last */
export function reportsOfYear(content: StoredContent, year: string, limit?: number): ListedDocuments {
  const reports = content.byValue('kegiatan', 'tahun-diperiksa', `${year}/`, limit);
  return new Map(
    reports.map(({ slug, value }) => {
      const lastmod = value.slice(year.length + 1);
      return [addressOf('kegiatan', { slug }), { part: yearPart(year), lastmod }];
    }),
  );
}

export function allDocuments(content: StoredContent): ListedDocuments {
  const reports = yearsOf(content).flatMap((year) => [...reportsOfYear(content, year)]);
  return new Map([...documentsOutsideYears(content), ...reports]);
}

/**
 * The sitemap integration as both ways of building use it.
 *
 * @param load asked when the sitemap is written, since the content is not loaded yet when the build is configured
 */
export function publicSitemap(load: () => ListedDocuments) {
  let documents: ListedDocuments | undefined;
  const find = (url: string) => (documents ??= load()).get(new URL(url).pathname);
  return sitemap({
    filter: (address) => isListed(new URL(address).pathname),
    serialize: (item) => {
      const lastmod = find(item.url)?.lastmod;
      return lastmod ? { ...item, lastmod } : item;
    },
    get chunks() {
      documents ??= load();
      const parts = new Set(Array.from(documents.values(), ({ part }) => part));
      parts.delete(mainPart);
      const inPart = (part: string) => (item: { url: string }) => (find(item.url)?.part === part ? item : undefined);
      return Object.fromEntries([...parts].sort().map((part) => [part, inPart(part)]));
    },
  });
}
