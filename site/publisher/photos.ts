import { mkdir, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { photoFileNames } from '@moncer/content-types';
import { linkOrCopy, removeFile } from './files.ts';
import { log } from './log.ts';
import type { Release } from './release.ts';

/** So many missing photos are named in the log; more would hide everything else. */
const maxNamed = 2;

/** Where a folder of photos, private or public, keeps the file with this public name. */
export function photoPath(folder: string, name: string): string {
  return `${folder}/${name.slice(0, 2)}/${name}`;
}

/** Makes the photos public that entries show now. Before their pages: no page may show a photo that is not there. */
export async function publishPhotos({ content, queues }: Release, store: string, folder: string): Promise<void> {
  const missing: string[] = [];
  for (const foto of queues.queuedPhotos()) {
    if (!content.usesPhoto(foto.berkas)) continue;
    for (const name of photoFileNames(foto)) {
      if (!(await publish(photoPath(store, name), photoPath(folder, name)))) missing.push(name);
    }
  }
  if (missing.length === 0) return;
  const named = missing.slice(0, maxNamed).join(', ');
  log(`${missing.length} photo files are missing in ${store} (${named} …). Restore them from the backup.`);
}

/** Takes the photos away that no entry shows any more. After their pages. */
export async function withdrawPhotos({ content, queues }: Release, folder: string): Promise<void> {
  const queued = queues.queuedPhotos();
  if (queued.length === 0) return;
  for (const foto of queued) {
    if (content.usesPhoto(foto.berkas)) continue;
    for (const name of photoFileNames(foto)) await removeFile(photoPath(folder, name));
  }
  await content.transaction(() => queues.photosSettled());
}

/** Removes public photos that no entry shows: what a lost database or a release of long ago has left. */
export async function removeForgottenPhotos({ content }: Release, folder: string): Promise<string[]> {
  const removed: string[] = [];
  for (const part of await readdir(folder).catch(() => [])) {
    for (const name of await readdir(`${folder}/${part}`)) {
      const berkas = /^([0-9a-f]+)-\d+\./.exec(name)?.[1] ?? '';
      if (content.usesPhoto(berkas)) continue;
      await removeFile(`${folder}/${part}/${name}`);
      removed.push(name);
    }
  }
  return removed;
}

async function publish(from: string, to: string): Promise<boolean> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await linkOrCopy(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
