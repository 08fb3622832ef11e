import { readlinkSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { GonePages } from '../publisher/gone.ts';

const nothingGone: GonePages = { ditarik: {}, pindah: {} };

/** The release that is live: the folder that `current` points to at this moment. */
export function liveFolder(site: string): string | undefined {
  try {
    // One name that the kernel always has at hand; asking for it in another thread costs ten times as much.
    return `${site}/${readlinkSync(`${site}/current`)}`;
  } catch {
    return undefined;
  }
}

/** Gives what a release answers where a page used to be, read again when the publisher has replaced it. */
export function openGonePages(): (folder: string | undefined) => Promise<GonePages> {
  let known: { identity: string; gone: GonePages } | undefined;
  return async (folder) => {
    if (!folder) return nothingGone;
    const file = `${folder}/alamat.json`;
    const found = await stat(file, { bigint: true }).catch(() => undefined);
    const identity = `${file} ${found?.ino} ${found?.mtimeNs} ${found?.size}`;
    if (known?.identity !== identity) known = { identity, gone: await readGonePages(file) };
    return known.gone;
  };
}

/** A damaged file must not take the pages down with it: gone pages then answer 404. */
async function readGonePages(file: string): Promise<GonePages> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as GonePages;
  } catch (error) {
    console.error(`gateway: ${file} cannot be read (${String(error)}); pages that are gone answer 404 until it can.`);
    return nothingGone;
  }
}
