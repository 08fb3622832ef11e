import type { Core } from '@strapi/strapi';
import { photoRows } from '../kiriman/photo-row';
import { kirimanRows } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import type { Actor } from '../moderasi/actor';
import { documentsOf, readRow } from '../moderasi/document';
import { conflict } from '../moderasi/refusal';
import { withToken } from '../moderasi/token';
import { transition } from '../moderasi/transition';
import { versiRows } from '../moderasi/versions';
import { addTerbitan } from '../terbitan/outbox';
import { chainRows, textRows } from './chain';
import { photosOfAllVersions, removeUnusedFiles } from './photo-files';
import type { StoredPhoto } from './photo-files';

interface Order {
  uuid: string;
  actor: Actor;
  versi: number;
  /** On whose request, by which rule. It stays in the history. */
  catatan: string;
}

/**
 * Erases what the law wants gone (UU 27/2022 Ps. 8, 16, 43): the draft, its kept versions, the photos with their
 * files, and beside the chain every name and reason of this submission. The chain keeps their hashes, which say
 * nothing without the salts, and this erasure. A notice on the site goes too.
 *
 * @throws Refusal as `transition()`, 409 while a version is public.
 */
export async function eraseData(strapi: Core.Strapi, { uuid, ...order }: Order): Promise<KirimanRow> {
  const photos = new Map<string, StoredPhoto>();
  const row = await withToken(() =>
    strapi.db.transaction(async () => {
      const erased = await transition(strapi, { uuid, tindakan: 'hapus_data', ...order }, async (row) => {
        for (const photo of await photosOfAllVersions(strapi, row)) photos.set(photo.berkas, photo);
        return clear(strapi, row);
      });
      await eraseTexts(strapi, erased);
      return erased;
    }),
  );
  await removeUnusedFiles(strapi, [...photos.values()]);
  return row;
}

async function clear(strapi: Core.Strapi, { uuid, jenis, dokumen, keadaan }: KirimanRow) {
  if (await readRow(strapi, jenis, dokumen, 'published')) {
    throw conflict(uuid, 'Kiriman ini masih tayang. Tarik dulu, lalu hapus datanya.');
  }
  await documentsOf(strapi, jenis).delete({ documentId: dokumen });
  await photoRows(strapi).deleteMany({ where: { kiriman: uuid } });
  if (keadaan === 'ditarik') await addTerbitan(strapi, { jenis, dokumen, tindakan: 'tarik' });
  return { catatan: null, catatan_isian: null, suntingan: null, alasan_gagal: null, sidik_klien: null };
}

/** After the erasure stands in the chain: earlier the database lets nothing go. */
async function eraseTexts(strapi: Core.Strapi, { uuid }: KirimanRow): Promise<void> {
  const where = { kiriman: uuid, kejadian: 'hapus_data' };
  const erasure = await chainRows(strapi).findOne({ where, orderBy: { urut: 'desc' } });
  await textRows(strapi).deleteMany({ where: { kiriman: uuid, urut: { $lt: erasure?.urut ?? 0 } } });
  await versiRows(strapi).deleteMany({ where: { kiriman: uuid } });
  // Without a salt it would tell whoever guesses the text that the guess is right.
  await kirimanRows(strapi).updateMany({ where: { uuid }, data: { sidik: '' } });
}
