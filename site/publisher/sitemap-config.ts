import sitemap from '@astrojs/sitemap';

/** Pages that are tools or leftovers, not something to find by a search engine. */
const unlisted = /^\/(?:kirim|meja|404)(?:\/|$)/;

/** The sitemap integration as both ways of building use it. */
export function publicSitemap() {
  return sitemap({ filter: (address) => !unlisted.test(new URL(address).pathname) });
}
