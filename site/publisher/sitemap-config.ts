import sitemap from '@astrojs/sitemap';

/** Pages that are tools or notices, not something to find by a search engine. */
const unlisted = /^\/(?:kirim|meja|404|ditarik|luring|cetak\/(?:stiker|leaflet)\/(?:layanan|rw))(?:\/|$)/;

/** Whether a page is listed for search engines. */
export function isListed(alamat: string): boolean {
  return alamat.endsWith('/') && !unlisted.test(alamat);
}

/** The part with everything but reports. Its name is given by the integration. */
export const mainPart = 'pages';
/** Reports stand in one part a year, so that a new one touches a small file, however many there are. */
export const yearPart = (year: string) => `kegiatan-${year}`;

/**
 * The sitemap integration as both ways of building use it.
 *
 * @param yearsOfReports the year of each report by its slug; asked when the sitemap is written, since the
 *   content is not loaded yet when the build is configured
 */
export function publicSitemap(yearsOfReports: () => ReadonlyMap<string, string>) {
  return sitemap({
    filter: (address) => isListed(new URL(address).pathname),
    get chunks() {
      const years = yearsOfReports();
      const yearOf = (url: string) => years.get(/\/kegiatan\/([^/]+)\/$/.exec(url)?.[1] ?? '');
      const inYear = (year: string) => (item: { url: string }) => (yearOf(item.url) === year ? item : undefined);
      return Object.fromEntries([...new Set(years.values())].sort().map((year) => [yearPart(year), inYear(year)]));
    },
  });
}
