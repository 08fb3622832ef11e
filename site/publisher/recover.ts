import { readdir } from 'node:fs/promises';
import { removeFile, unfinished } from './files.ts';
import type { Release } from './release.ts';
import { removeUnfinished } from './remove-page.ts';

/** Removes the unfinished files that a killed publisher has left in the live release. */
export async function cleanUp({ folder, pages }: Release): Promise<void> {
  for (const page of pages.unfinishedPages()) await removeUnfinished(folder, page.berkas);
  for (const name of await readdir(folder)) {
    if (name.endsWith(unfinished)) await removeFile(`${folder}/${name}`);
  }
}
