import { readFile, readlink, stat } from 'node:fs/promises';
import type { GonePages } from '../publisher/gone.ts';
import { manifestFile } from '../publisher/release.ts';
import type { Manifest } from '../publisher/release.ts';

/** The release that is live, as far as the gateway needs it. */
export interface LiveSite {
  folder: string;
  gone: GonePages;
  /** Hashes of the inlined styles by file. */
  styles: Manifest['gaya'];
}

/** Gives the live release; what a release says about itself is read once, since it never changes. */
export function openLiveSite(site: string): () => Promise<LiveSite | undefined> {
  let known: { target: string; live: LiveSite } | undefined;
  return async () => {
    const target = await readlink(`${site}/current`).catch(() => undefined);
    if (target === undefined) return undefined;
    if (known?.target !== target) known = { target, live: await readRelease(`${site}/${target}`) };
    return known.live;
  };
}

async function readRelease(folder: string): Promise<LiveSite> {
  const [manifest, gone] = await Promise.all([
    readJson<Manifest>(`${folder}/${manifestFile}`),
    readJson<GonePages>(`${folder}/alamat.json`),
  ]);
  return { folder, gone: gone ?? { ditarik: {}, pindah: {} }, styles: manifest?.gaya ?? {} };
}

/** A damaged file must not take the pages down with it: styles are then blocked, gone pages answer 404. */
async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    console.error(
      `gateway: ${file} cannot be read (${String(error)}); the publisher writes it again with the next release.`,
    );
    return undefined;
  }
}

export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
