import { readdir } from 'node:fs/promises';
import { removeFile, removeFolder, unfinished } from './files.ts';
import type { SiteFolders } from './folders.ts';
import { writeGonePages } from './release-facts.ts';
import type { Release } from './release.ts';
import { removeUnfinished } from './remove-page.ts';
import { linkClientFiles } from './renderer-store.ts';
import { mainPart, yearPart } from './sitemap-config.ts';

/**
 * Puts the live release right after a publisher that was killed, or a disk that was full: removes unfinished
 * files and makes sure of the files that are no pages. Damaged pages are found by `scrub.ts`.
 */
export async function recover(folders: SiteFolders, release: Release): Promise<void> {
  const { folder, content, pages, queues, bangunan } = release;
  await removeFolder(release.packingFolder);
  for (const page of pages.unfinishedPages()) await removeUnfinished(folder, page.berkas);
  for (const name of await readdir(folder)) {
    if (name.endsWith(unfinished)) await removeFile(`${folder}/${name}`);
  }
  await linkClientFiles(folders, bangunan, folder);
  await writeGonePages(release);
  const years = content.tally('kegiatan', 'tahun', '').map(({ value }) => yearPart(value));
  await content.transaction(() => queues.queueSitemap([mainPart, ...years]));
}
