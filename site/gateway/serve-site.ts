import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cacheControlOf } from './caching.ts';
import { acceptedEncodings } from './encodings.ts';
import { openSite } from './find-answer.ts';
import type { FindAnswer } from './find-answer.ts';
import { sendForm } from './send-form.ts';

const retryAfterS = 5;

/** Serves the finished files. No request of a reader goes any further. */
export function serveSite(gateway: FastifyInstance, site: string): void {
  const { find, missing } = openSite(site);
  gateway.get('/*', (request, reply) => sendAnswer(request, reply, find));
  gateway.setNotFoundHandler((request, reply) => sendAnswer(request, reply, missing));
  gateway.setErrorHandler((error, request, reply) => {
    console.error(`gateway: ${request.method} ${request.url.split('?', 1)[0]}: ${String(error)}`);
    return sendText(reply.code(500), 'Ada gangguan. Coba lagi sebentar lagi.');
  });
}

async function sendAnswer(request: FastifyRequest, reply: FastifyReply, find: FindAnswer): Promise<FastifyReply> {
  const [path, query] = split(request.url);
  const answer = await find(decodeURIComponent(path), acceptedEncodings(request));
  switch (answer.status) {
    case 503:
      reply.headers({ 'retry-after': String(retryAfterS), 'cache-control': 'no-store' });
      return sendText(reply.code(503), 'Situs sedang disiapkan. Muat lagi sebentar lagi.');
    case 301:
      return reply.redirect(encodeURI(answer.to) + query, 301);
    case 404:
    case 410:
      reply.code(answer.status).headers({ 'x-robots-tag': 'noindex', 'cache-control': 'no-cache' });
      if (!answer.form || !isReading(request)) return sendText(reply, 'Halaman ini tidak ada.');
      return sendForm(request, reply, answer.file, answer.form);
    case 200:
      reply.headers({ 'cache-control': cacheControlOf(answer.file), etag: answer.form.etag });
      return sendForm(request, reply, answer.file, answer.form);
  }
}

function sendText(reply: FastifyReply, sentence: string): FastifyReply {
  return reply.type('text/plain; charset=utf-8').send(sentence);
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function split(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}
