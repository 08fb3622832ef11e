import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import Fastify from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isGenuineBell } from './bell.ts';
import type { PublisherEnv } from './env.ts';
import { log, reasonOf } from './log.ts';
import type { Live } from './live.ts';
import type { Loop } from './loop.ts';
import { photoPath } from './photos.ts';
import { mayPreview, previewCookie, previewPhotos, renderPreview } from './preview.ts';
import { previewPolicy } from './preview-policy.ts';
import type { Cms } from './content-source.ts';

const maxBellBytes = 1_000_000;
const photoName = /^[0-9a-f]{64}-\d{1,5}\.(avif|webp)$/;

/** The door of the publisher, on loopback: the bell, its health, and previews for staff. */
export function makeServer(env: PublisherEnv, cms: Cms, live: Live, loop: Loop): FastifyInstance {
  const server = Fastify({ bodyLimit: maxBellBytes });
  // The signature is over the bytes, so the body stays text.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  server.get('/healthz', () => ({ penerbit: 'ok', revisi: live.release?.revisi ?? null }));

  server.post('/bel', (request, reply) => {
    const body = typeof request.body === 'string' ? request.body : '';
    if (!isGenuineBell(request.headers, body, env)) {
      log('a bell with a wrong or missing signature was refused.');
      return reply.code(401).send({ galat: 'Tanda tangan bel tidak sah.' });
    }
    loop.ring();
    return reply.code(202).send({ diterima: true });
  });

  server.get<Uuid>('/pratinjau/:uuid', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!isAllowed(request, env)) return refuse(reply);
    const preview = await renderPreview(cms, live.renderer, live.release?.content, request.params.uuid);
    if (!preview) return say(reply, 404, 'Kiriman ini tidak ada.');
    if ('problem' in preview) return say(reply, 422, preview.problem);
    reply.header('content-security-policy', previewPolicy(preview.html.toString()));
    return reply.type('text/html; charset=utf-8').send(preview.html);
  });

  server.get<Photo>('/pratinjau/:uuid/foto/:name', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!isAllowed(request, env)) return refuse(reply);
    const { uuid, name } = request.params;
    const format = photoName.exec(name)?.[1];
    if (!format || !(await previewPhotos(cms, uuid)).has(name)) return say(reply, 404, 'Foto ini tidak ada.');
    const file = photoPath(env.photos, name);
    const found = await stat(file).catch(() => undefined);
    if (!found) return say(reply, 404, 'Berkas foto ini belum siap.');
    return reply.type(`image/${format}`).header('content-length', found.size).send(createReadStream(file));
  });

  server.setErrorHandler((error: FastifyError, request, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500) return say(reply, statusCode, 'Permintaan ini tidak bisa diterima.');
    log(`${request.method} ${request.url.split('?')[0]} failed: ${reasonOf(error)}`);
    return say(reply, 502, 'Pratinjau sedang tidak bisa dibuat. Coba lagi sebentar lagi.');
  });
  return server;
}

interface Uuid {
  Params: { uuid: string };
}
interface Photo {
  Params: { uuid: string; name: string };
}

function isAllowed(request: FastifyRequest<Uuid>, env: PublisherEnv): boolean {
  const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const cookie = cookies.find((pair) => pair.startsWith(`${previewCookie}=`))?.slice(previewCookie.length + 1);
  return mayPreview(cookie, request.params.uuid, env.snapshotSecret);
}

function refuse(reply: FastifyReply): FastifyReply {
  return say(reply, 401, 'Pratinjau ini hanya untuk petugas dan berlaku 10 menit. Buka lagi dari meja persetujuan.');
}

function say(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  const page = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Pratinjau</title><p>${escapeHtml(sentence)}</p></html>`;
  return reply.code(status).type('text/html; charset=utf-8').send(page);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
