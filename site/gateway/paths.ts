/**
 * Answered as if it were not there: the open registration of Strapi's first admin (ours is made by the
 * program), what the publisher alone may ask, and files of the panel's media library, which are public
 * even while their content is not.
 */
const blocked = /^\/(?:admin\/register-admin|penerbit|api\/penerbit|_health|uploads|bel)(?:\/|$)/;

/** What is passed on to Strapi: our routes, the panel, and what the panel itself calls. */
export const cmsPrefixes = [
  '/api',
  '/moderasi',
  '/admin',
  '/content-manager',
  '/content-type-builder',
  '/email',
  '/i18n',
  '/upload',
  '/users-permissions',
];

/** Strapi matches without regard to case. */
export function isBlocked(path: string): boolean {
  return blocked.test(decoded(path)?.toLowerCase() ?? '');
}

/** Spellings that two programs could read as two different addresses: `//`, `..`, encoded slashes. */
export function isAmbiguous(path: string): boolean {
  const plain = decoded(path);
  if (plain === undefined || /%2f|%5c|%00|%25/i.test(path)) return true;
  return /\\|\/\/|\0|\/\.{1,2}(?:\/|$)/.test(plain);
}

/** Which part of the system answers a path. */
export type Area = 'situs' | 'panel' | 'layanan' | 'pratinjau';

/** @param path without query, as it came */
export function areaOf(path: string): Area {
  if (under(path, '/pratinjau')) return 'pratinjau';
  if (under(path, '/admin')) return 'panel';
  return cmsPrefixes.some((prefix) => under(path, prefix)) || path === '/healthz' ? 'layanan' : 'situs';
}

function under(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
