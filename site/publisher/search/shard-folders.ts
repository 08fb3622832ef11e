import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { readIfThere, removeFolder } from '../files.ts';
import type { SearchPage } from './search.ts';

/** In each shard's folder: what it was made of. Names that begin with a dot are never served. */
export const sourceFile = '.sumber';

const pagefind = new URL('../package.json', import.meta.resolve('pagefind'));
const { version } = JSON.parse(readFileSync(pagefind, 'utf8')) as { version: string };

/** So many places of words stand in a file of an index; a search loads the file of each word that is asked. */
export const chunkSize = 2000;
/** What the folders hold depends on this too: other words here make all of them anew. */
const form = `pagefind ${version}, ${chunkSize}, unpacked\n`;

/** Folder of Pagefind's own scripts. Like those of the shards it has another name when it holds something else. */
export const engineName = `mesin-${createHash('sha256').update(form).digest('hex').slice(0, 10)}`;

/** Changes with every page of the shard, and with Pagefind. */
export function sourceHash(pages: readonly SearchPage[]): string {
  const hash = createHash('sha256').update(form);
  const lines = pages.map(({ path, hash }) => `${path} ${hash}\n`).sort();
  for (const line of lines) hash.update(line);
  return hash.digest('hex');
}

/** What the index in a folder was made of, or nothing when there is none. */
export async function sourceOf(folder: string): Promise<string | undefined> {
  return (await readIfThere(`${folder}/${sourceFile}`))?.toString();
}

/**
 * Removes what no list names: the leftovers of a build that was cut off, and folders kept for searches
 * that were open before.
 *
 * @returns the folders that stay
 */
export async function removeOthers(folder: string, named: ReadonlySet<string>): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => !/^indeks\.json(?:\.br|\.gz)?$/.test(name));
  await Promise.all(names.filter((name) => !named.has(name)).map((name) => removeFolder(`${folder}/${name}`)));
  return names.filter((name) => named.has(name));
}
