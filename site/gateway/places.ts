import { readdir } from 'node:fs/promises';

const photo = /^\/foto\/([0-9a-f]{64}-\d{1,5}\.(?:avif|webp|jpg))$/;

/**
 * Names that begin with a dot are the publisher's own, those that end in `.baru` are being written;
 * compressed forms are sent only for the file beside them, notices only at the address of the withdrawn page.
 */
export function isHidden(path: string): boolean {
  return /\/\.|\.baru(?:\/|$)|\.(?:br|gz)$/.test(path) || path.startsWith('/ditarik/');
}

/**
 * Where the file of a path lies. Photos and the search index are shared by all releases.
 *
 * @param release folder of the live release
 * @returns nothing where no file can be
 */
export function placeOf(site: string, release: string, path: string): string | undefined {
  if (path.startsWith('/foto/')) {
    const name = photo.exec(path)?.[1];
    return name && `${site}/foto/${name.slice(0, 2)}/${name}`;
  }
  if (path.startsWith('/pagefind/')) return `${site}/cari${path.slice('/pagefind'.length)}`;
  return release + path;
}

/** Where else a script or style may lie: a page that was opened before a release asks for those it was made with. */
export async function olderPlaces(site: string, path: string): Promise<string[]> {
  if (!path.startsWith('/_astro/')) return [];
  const builds = await readdir(`${site}/mesin`).catch(() => []);
  return builds.filter((name) => !name.startsWith('.')).map((name) => `${site}/mesin/${name}/client${path}`);
}
