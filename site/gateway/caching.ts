/** Files whose name changes with their content are kept for ever, pages are asked for each time (304 when unchanged). */
const never = 'public, max-age=31536000, immutable';
const eachTime = 'public, max-age=0, must-revalidate';
/** A withdrawn photo must not live on in caches for a year. */
const aMonth = 'public, max-age=2592000, immutable';
const aDay = 'public, max-age=86400';

/** @param path of a file of the site, such as `/_astro/peta.Bx12.js` */
export function cacheControlOf(path: string): string {
  if (path.startsWith('/_astro/') || /^\/pagefind\/(?:fragment|index|filter)\//.test(path)) return never;
  if (path.startsWith('/foto/')) return aMonth;
  return /\.(?:png|svg|ico|woff2)$/.test(path) ? aDay : eachTime;
}
