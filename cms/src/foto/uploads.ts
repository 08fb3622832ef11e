import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { Metadata, Server } from '@tus/server';
import type { MoncerConfig } from '../../config/moncer';
import { photoRows } from '../kiriman/photo-row';
import { requireVolunteer } from '../kiriman/scope';
import { ownKiriman, startUploading } from './access';
import { Answer, answering, bodyOf, refusalOf } from './answer';
import type { Context } from './answer';
import { maxPhotoBytes } from './limits';
import type { Part } from './parts';
import { checkQuota } from './quota';
import { announcedPhoto, refusedAnswer, settlePhoto } from './settle';
import type { Desk } from './settle';

const path = '/api/unggah';
const protocolVersion = '1.0.0';

/** What the server notes with an upload that begins in this request; the sender's own metadata is not kept. */
const note = new AsyncLocalStorage<{ kiriman: string; foto: string; relawan: string; filename: string }>();

/**
 * Resumable uploads by tus 1.0 at `/api/unggah`. Only photos that the submission announced, only while it is in its
 * unit's hands, and an upload can be continued only by the account that began it.
 *
 * The last PATCH answers when the photo is decided: 204 accepted; 422 refused, with the sentence; 460 when the
 * bytes are not the announced ones and have to be sent again as a new upload; 503 when it has to be asked again.
 * A phone that lost that answer asks with HEAD: 200 with the full offset means *decided*; which way, it reads
 * from `GET /api/kiriman/:uuid`.
 */
export function uploadRoutes(desk: Desk): Core.Route[] {
  const tus = tusServer(desk);
  return [
    {
      // HEAD is no method that Strapi's router knows.
      method: 'ALL',
      path: '/unggah/:id?',
      info: { type: 'content-api' },
      config: {},
      handler: answering(async (ctx) => {
        if (ctx.method === 'POST') return begin(desk, tus, ctx);
        if (ctx.method === 'HEAD' || ctx.method === 'PATCH') return resume(desk, tus, ctx);
        // In tus-node a GET returns the raw bytes, with all that the gate is there to remove.
        ctx.set('Allow', 'POST, HEAD, PATCH');
        throw new Answer(405, 'MethodNotAllowedError', 'Alamat ini hanya untuk mengirim foto.');
      }),
    },
  ];
}

function tusServer(desk: Desk): Server {
  return new Server({
    path,
    datastore: desk.parts.files,
    maxSize: maxPhotoBytes,
    relativeLocation: true,
    allowedOrigins: [desk.strapi.config.get<MoncerConfig>('moncer').url],
    onUploadCreate: () => Promise.resolve({ metadata: { ...note.getStore() } }),
    onUploadFinish: async (_, { id }) => {
      const part = await desk.parts.find(id);
      if (!part) throw new Error(`upload ${id} has no note`);
      try {
        await settlePhoto(desk, part);
        return {};
      } catch (error) {
        const refusal = refusalOf(error);
        if (!refusal) throw error;
        const headers = { 'Content-Type': 'application/json; charset=utf-8' };
        return { status_code: refusal.status, body: JSON.stringify(bodyOf(refusal)), headers };
      }
    },
  });
}

async function begin(desk: Desk, tus: Server, ctx: Context): Promise<void> {
  const volunteer = requireVolunteer(ctx.state.user);
  const { foto, filename, ...named } = metadataOf(ctx);
  const kiriman = await ownKiriman(desk.strapi, volunteer, named.kiriman);
  const { uuid } = kiriman;
  const announced = await announcedPhoto(desk.strapi, uuid, foto);
  if (!announced) throw new Answer(404, 'NotFoundError', 'Foto ini tidak ada dalam daftar foto kiriman.');
  if (Number(ctx.get('Upload-Length')) !== announced.bytes) {
    throw new Answer(400, 'BadRequestError', 'Ukuran foto tidak sama dengan yang diumumkan kiriman.', { foto });
  }
  await checkQuota(desk.parts, volunteer.id, { foto, bytes: announced.bytes });
  // Sending an accepted photo again is harmless in every state; anything else needs a submission in hand.
  const nama_asli = plainName(filename);
  if (announced.keadaan !== 'diterima') {
    await startUploading(desk.strapi, volunteer, kiriman);
    await photoRows(desk.strapi).update({ where: { id: announced.id }, data: { nama_asli } });
  }
  const kept = { kiriman: uuid, foto, relawan: String(volunteer.id), filename: nama_asli };
  await note.run(kept, () => handOver(tus, ctx));
}

async function resume(desk: Desk, tus: Server, ctx: Context): Promise<void> {
  const volunteer = requireVolunteer(ctx.state.user);
  const part = await desk.parts.find(String(ctx.params.id));
  // One answer for what is not there and what is not theirs.
  if (part?.relawan !== volunteer.id) throw new Answer(404, 'NotFoundError', 'Unggahan ini tidak ditemukan.');
  await ownKiriman(desk.strapi, volunteer, part.kiriman);
  const announced = await announcedPhoto(desk.strapi, part.kiriman, part.foto);
  const received = await desk.parts.received(part.id);
  if (!announced || (received === undefined && announced.keadaan === 'menunggu')) {
    throw new Answer(410, 'GoneError', 'Unggahan ini tidak berlaku lagi. Foto akan dikirim dari awal.');
  }
  if (received === undefined || announced.keadaan === 'diterima') return answerSettled(desk, ctx, part);
  if (ctx.method === 'PATCH' || received !== part.bytes) return handOver(tus, ctx);
  // All bytes are here, yet the server was stopped before it decided.
  await settlePhoto(desk, part).catch((error: unknown) => {
    if (!(error instanceof Answer) || error.status !== 422) throw error;
  });
  return answerSettled(desk, ctx, part);
}

async function answerSettled(desk: Desk, ctx: Context, part: Part): Promise<void> {
  await desk.parts.dropBytes(part.id);
  const announced = await announcedPhoto(desk.strapi, part.kiriman, part.foto);
  if (ctx.method === 'PATCH' && announced?.keadaan === 'ditolak') {
    throw refusedAnswer(part.foto, announced.alasan ?? '');
  }
  ctx.status = ctx.method === 'HEAD' ? 200 : 204;
  ctx.set({
    'Tus-Resumable': protocolVersion,
    'Upload-Offset': String(part.bytes),
    'Upload-Length': String(part.bytes),
    'Cache-Control': 'no-store',
  });
}

/** tus-node writes to the socket by itself. */
async function handOver(tus: Server, ctx: Context): Promise<void> {
  ctx.respond = false;
  ctx.res.statusCode = 200;
  await tus.handle(ctx.req, ctx.res);
}

function metadataOf(ctx: Context): { kiriman: string; foto: string; filename: string } {
  try {
    const { kiriman, foto, filename } = Metadata.parse(ctx.get('Upload-Metadata'));
    if (kiriman && foto && filename) return { kiriman, foto, filename };
  } catch {
    // Said below, as for metadata that lacks a part.
  }
  throw new Answer(400, 'BadRequestError', 'Upload-Metadata harus memuat kiriman, foto, dan filename.');
}

/** The sender's name of a photo is text for people: no path, no control characters, at most 120 characters. */
function plainName(filename: string): string {
  const name = filename.split(/[/\\]/).at(-1) ?? '';
  return name.replace(/\p{C}/gu, '').trim().slice(0, 120) || 'foto';
}
