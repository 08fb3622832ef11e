import type { Core } from '@strapi/strapi';
import { withToken } from '../moderasi/token';
import { conflict, notFound } from '../moderasi/refusal';
import { editable } from '../moderasi/states';
import type { AnnouncedPhoto } from './body';
import { photoRows, photosOf } from './photo-row';
import type { PhotoRow } from './photo-row';
import { kirimanRows, lockKiriman } from './row';
import type { KirimanRow } from './row';
import { isInScope } from './scope';
import type { Volunteer } from './scope';

/**
 * Makes the list of photos what the volunteer announced: new ones wait for their upload, those that
 * have arrived stay, those that are no longer in the list go.
 */
export async function announcePhotos(strapi: Core.Strapi, uuid: string, announced: AnnouncedPhoto[]): Promise<void> {
  const before = new Map((await photosOf(strapi, uuid)).map((photo) => [photo.foto_id, photo]));
  for (const [index, { id, ...told }] of announced.entries()) {
    const known = before.get(id);
    before.delete(id);
    const data = { ...told, keterangan: told.keterangan || null, versi_izin: told.versi_izin ?? null, urut: index + 1 };
    if (!known) {
      await photoRows(strapi).create({ data: { kiriman: uuid, foto_id: id, ...data, keadaan: 'menunggu' } });
      continue;
    }
    const sameFile = known.sha256 === told.sha256 && known.bytes === told.bytes;
    await photoRows(strapi).update({ where: { id: known.id }, data: sameFile ? data : { ...data, ...awaited } });
  }
  for (const { id } of before.values()) await photoRows(strapi).delete({ where: { id } });
}

/** Another file under a known id: nothing that was found out about the first one holds for it. */
const awaited = {
  keadaan: 'menunggu',
  alasan: null,
  berkas: null,
  lebar: null,
  tinggi: null,
  nama_asli: null,
  disamarkan: null,
} satisfies Partial<PhotoRow>;

/**
 * Takes a photo out of a submission; the rest move up. Again is harmless.
 *
 * @throws Refusal 404 for a submission of another unit, 409 once it has been sent.
 */
export async function removePhoto(
  strapi: Core.Strapi,
  volunteer: Volunteer,
  uuid: string,
  fotoId: string,
): Promise<KirimanRow> {
  return withToken(() =>
    strapi.db.transaction(async () => {
      const row = await lockKiriman(strapi, { uuid });
      if (!row || !isInScope(volunteer, row)) throw notFound();
      if (!editable.has(row.keadaan)) throw conflict(uuid, 'Kiriman ini sudah masuk; fotonya tidak bisa dihapus lagi.');
      const photos = await photosOf(strapi, uuid);
      const rest = photos.filter(({ foto_id }) => foto_id !== fotoId);
      if (rest.length === photos.length) return row;
      await photoRows(strapi).delete({ where: { kiriman: uuid, foto_id: fotoId } });
      for (const [index, { id }] of rest.entries()) {
        await photoRows(strapi).update({ where: { id }, data: { urut: index + 1 } });
      }
      // The body that was sent no longer describes what is stored.
      const columns = { versi: row.versi + 1, sidik_klien: null };
      await kirimanRows(strapi).update({ where: { uuid }, data: columns });
      return { ...row, ...columns };
    }),
  );
}
