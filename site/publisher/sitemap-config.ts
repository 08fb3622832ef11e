import sitemap from '@astrojs/sitemap';

/** Pages that are tools or notices, not something to find by a search engine. */
const unlisted = /^\/(?:kirim|meja|404|ditarik)(?:\/|$)/;
/** Pages that repeat what others say. */
const repeating = /^\/(?:cari|cetak)(?:\/|$)/;

/** The sitemap integration as both ways of building use it. */
export function publicSitemap() {
  return sitemap({ filter: (address) => !unlisted.test(new URL(address).pathname) });
}

/** Whether a page belongs into the search index. */
export function isSearchable(path: string): boolean {
  return !unlisted.test(path) && !repeating.test(path);
}
