import { baseMapPath } from '../src/lib/paths.ts';

/** Files whose name changes with their content are kept for ever, pages are asked for each time (304 when unchanged). */
export const never = 'public, max-age=31536000, immutable';
const eachTime = 'public, max-age=0, must-revalidate';
/** Which parts of the search index there are, and the page of the panel, which names its scripts. */
export const always = 'no-cache';
/** A withdrawn photo must not live on in caches for a year. */
const aMonth = 'public, max-age=2592000, immutable';
const aDay = 'public, max-age=86400';
/** The map notices by its ETag that the archive was replaced, and asks again past the cache. */
const untilNoticed = 'public, max-age=2592000';

/** A withdrawn text must not live on in shared caches for long. Folders of the search index, such as `kegiatan-2026-0b7c…`, carry a hash of what is in them. */
const searchShard = /^\/pagefind\/[^/]+-[0-9a-f]{8,64}\//;

/** @param path of a file of the site, such as `/_astro/peta.Bx12.js` */
export function cacheControlOf(path: string): string {
  if (path.startsWith('/_astro/')) return never;
  if (path.startsWith('/foto/')) return aMonth;
  if (path === baseMapPath) return untilNoticed;
  if (path === '/pagefind/indeks.json') return always;
  return searchShard.test(path) || /\.(?:png|svg|ico|woff2)$/.test(path) ? aDay : eachTime;
}
