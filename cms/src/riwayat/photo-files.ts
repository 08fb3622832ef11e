import type { Core } from '@strapi/strapi';
import { photoFileNames } from '../content-types';
import { photoStore } from '../foto';
import { masterFileName } from '../foto/store';
import { photoRows, photosOf } from '../kiriman/photo-row';
import { rowsOf } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import { entryOf, readRow } from '../moderasi/document';
import { versiRows } from '../moderasi/versions';

/** A photo whose files lie in the store. */
export interface StoredPhoto {
  berkas: string;
  lebar: number;
}

/** Every stored photo of a submission: announced, in the draft, and in the versions from before. */
export async function photosOfAllVersions(
  strapi: Core.Strapi,
  { uuid, jenis, dokumen }: KirimanRow,
): Promise<StoredPhoto[]> {
  const draft = entryOf(jenis, (await readRow(strapi, jenis, dokumen)) ?? {});
  const versions = await versiRows(strapi).findMany({ where: { kiriman: uuid } });
  const lists = [
    await photosOf(strapi, uuid),
    draft.foto,
    ...versions.flatMap(({ isi, foto }) => [JSON.parse(foto) as unknown, (JSON.parse(isi) as { foto?: unknown }).foto]),
  ];
  return lists
    .flatMap((list) => (Array.isArray(list) ? (list as Partial<StoredPhoto>[]) : []))
    .flatMap(({ berkas, lebar }) => (berkas && lebar ? [{ berkas, lebar }] : []));
}

/**
 * Removes the files of photos that nothing shows any more. The same picture may stand in another submission: its
 * name is its hash. A file that cannot be removed is named in the log; everything else is erased by then.
 */
export async function removeUnusedFiles(strapi: Core.Strapi, photos: StoredPhoto[]): Promise<void> {
  const store = photoStore(strapi);
  for (const photo of photos) {
    if (await isUsed(strapi, photo.berkas)) continue;
    // The original first: where there is none, an upload of the same picture makes every file again.
    for (const name of [masterFileName(photo.berkas), ...photoFileNames(photo)]) {
      await store.remove(name).catch((error: unknown) => {
        strapi.log.error(`erasure: ${name} could not be removed; remove it by hand. ${String(error)}`);
      });
    }
  }
}

async function isUsed(strapi: Core.Strapi, berkas: string): Promise<boolean> {
  const counts = await Promise.all([
    photoRows(strapi).count({ where: { berkas } }),
    rowsOf(strapi, 'media.foto').count({ where: { berkas } }),
    versiRows(strapi).count({ where: { $or: [{ isi: { $contains: berkas } }, { foto: { $contains: berkas } }] } }),
  ]);
  return counts.some((count) => count > 0);
}
