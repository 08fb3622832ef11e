import type { Core } from '@strapi/strapi';
import { photoRows } from '../kiriman/photo-row';
import type { PhotoRow } from '../kiriman/photo-row';
import { lockKiriman } from '../kiriman/row';
import { editable } from '../moderasi/states';
import { Answer } from './answer';
import { storePhoto } from './gate';
import type { StoredPhoto } from './gate';
import type { Part, Parts } from './parts';
import { PhotoRefused } from './refusal';
import type { PhotoStore } from './store';

/** What an upload needs to become a photo of its submission. */
export interface Desk {
  strapi: Core.Strapi;
  parts: Parts;
  store: PhotoStore;
}

const atWork = new Map<string, Promise<void>>();

/**
 * Decides about a photo whose bytes are all here: it becomes `diterima`, or `ditolak` with a sentence, in its row,
 * which `GET /api/kiriman/:uuid` shows. Resolves when it is accepted and durable. Asked twice at once, it is
 * done once; asked again later, the same answer comes.
 *
 * @throws Answer 422 when the gate refuses the picture; 460 when other bytes came than were announced (the photo
 *   stays `menunggu` and must be sent again, under a new upload); 404 when the photo was taken out meanwhile.
 */
export function settlePhoto(desk: Desk, part: Part): Promise<void> {
  const running = atWork.get(part.id);
  if (running) return running;
  const work = decide(desk, part).finally(() => atWork.delete(part.id));
  atWork.set(part.id, work);
  return work;
}

/** The row that announced a photo. */
export function announcedPhoto(strapi: Core.Strapi, kiriman: string, foto: string): Promise<PhotoRow | null> {
  return photoRows(strapi).findOne({ where: { kiriman, foto_id: foto } });
}

export function refusedAnswer(foto: string, alasan: string): Answer {
  return new Answer(422, 'FotoDitolak', alasan, { foto, alasan });
}

async function decide(desk: Desk, part: Part): Promise<void> {
  const { strapi, parts, store } = desk;
  const announced = await announcedPhoto(strapi, part.kiriman, part.foto);
  if (!announced) {
    await parts.dropBytes(part.id);
    throw new Answer(404, 'NotFoundError', 'Foto ini sudah dikeluarkan dari kiriman.');
  }
  if (announced.keadaan === 'diterima') return parts.dropBytes(part.id);
  if ((await parts.seal(part.id)) !== announced.sha256) {
    await parts.dropBytes(part.id);
    throw new Answer(460, 'FotoTidakUtuh', 'Foto ini rusak di perjalanan. Foto akan dikirim ulang.', {
      foto: part.foto,
    });
  }
  try {
    const stored = await storePhoto(store, parts.pathOf(part.id));
    await record(desk, announced, { keadaan: 'diterima', alasan: null, ...stored });
  } catch (error) {
    if (!(error instanceof PhotoRefused)) throw error;
    const alasan = `${announced.nama_asli ?? 'foto'}: ${error.message}`;
    await record(desk, announced, { keadaan: 'ditolak', alasan });
    await parts.dropBytes(part.id);
    throw refusedAnswer(part.foto, alasan);
  }
  await parts.dropBytes(part.id);
}

type Decision = ({ keadaan: 'diterima'; alasan: null } & StoredPhoto) | { keadaan: 'ditolak'; alasan: string };

/** Writes the decision. @throws Answer 409 when the submission left the volunteer's hands, or announces other bytes by now */
async function record({ strapi }: Desk, announced: PhotoRow, decision: Decision): Promise<void> {
  const { id, sha256 } = announced;
  await strapi.db.transaction(async () => {
    const kiriman = await lockKiriman(strapi, { uuid: announced.kiriman });
    const photo = await photoRows(strapi).findOne({ where: { id, sha256 } });
    // Another upload of the same photo came first.
    if (photo?.keadaan === 'diterima') return;
    if (!photo || !kiriman || !editable.has(kiriman.keadaan)) {
      throw new Answer(
        409,
        'ConflictError',
        'Kiriman ini berubah selagi foto dikirim. Buka kirimannya dan periksa fotonya.',
      );
    }
    await photoRows(strapi).update({ where: { id }, data: { ...decision } });
  });
}
