import type { Core } from '@strapi/strapi';
import { toStrapi, types } from '../content-types';
import type { AnyEntry } from '../content-types';
import { photoStore, storePhoto } from '../foto';
import type { Region } from '../foto';
import { bytesOf, masterFileName } from '../foto/store';
import { photoRows } from '../kiriman/photo-row';
import { kirimanRows } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import type { Actor } from './actor';
import { changeDraft } from './correct';
import { documentsOf, entryOf } from './document';
import type { StoredRow } from './document';
import { conflict, notFound, Refusal } from './refusal';
import { ruleOf, transition } from './transition';
import { whatHappened, whoChanged } from './what-happened';

export interface Blur {
  uuid: string;
  versi: number;
  actor: Actor;
  /** The id under which the photo was announced. */
  foto: string;
  bidang: Region[];
}

/**
 * Makes parts of a photo unrecognisable, for the site and for everybody: the photo is stored anew, and the
 * submission names that one from now on. The old file stays private, since nothing public names it.
 *
 * @throws Refusal as `transition()`, and 404 for a photo that the submission does not have.
 */
export async function blur(strapi: Core.Strapi, { foto, bidang, ...command }: Blur): Promise<KirimanRow> {
  const { uuid, versi, actor } = command;
  const { rule } = ruleOf({ tindakan: 'betulkan', actor });
  const before = await kirimanRows(strapi).findOne({ where: { uuid } });
  if (!before) throw notFound();
  // Asked for in vain, a photo is not worked on; the transaction asks once more.
  if (!rule.moves[before.keadaan]) throw conflict(uuid, await whatHappened(strapi, before, actor));
  if (before.versi !== versi) throw conflict(uuid, await whoChanged(strapi, before, versi));
  const photo = await photoRows(strapi).findOne({ where: { kiriman: uuid, foto_id: foto } });
  if (!photo?.berkas) throw new Refusal(404, 'Foto ini tidak ada, atau belum diterima.');
  const old = photo.berkas;
  const store = photoStore(strapi);
  const blurred = await storePhoto(store, await bytesOf(store, masterFileName(old)), bidang);
  return transition(strapi, { ...command, tindakan: 'betulkan' }, (row, seen) => {
    const write = async () => {
      await photoRows(strapi).update({ where: { id: photo.id }, data: { ...blurred, disamarkan: true } });
      await replaceInDraft(strapi, row, seen, (one) => (one.berkas === old ? { ...one, ...blurred } : one));
    };
    return changeDraft(strapi, { row, seen, actor, write });
  });
}

async function replaceInDraft(
  strapi: Core.Strapi,
  { jenis, dokumen }: KirimanRow,
  seen: StoredRow | undefined,
  replace: (photo: AnyEntry) => AnyEntry,
): Promise<void> {
  const photos = (entryOf(jenis, seen ?? {}).foto ?? []) as AnyEntry[];
  const data = toStrapi(types[jenis].fields, { foto: photos.map(replace) });
  await documentsOf(strapi, jenis).update({ documentId: dokumen, data, status: 'draft' });
}
