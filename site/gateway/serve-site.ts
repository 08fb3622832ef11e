import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isCompressible } from '../publisher/compress.ts';
import { cacheControlOf } from './caching.ts';
import { contentTypeOf } from './content-type.ts';
import { openSite } from './find-answer.ts';
import type { FindAnswer } from './find-answer.ts';
import type { Encoding, Form } from './forms.ts';

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

function sendForm(request: FastifyRequest, reply: FastifyReply, file: string, form: Form): FastifyReply {
  request.styleHashes = form.styles;
  if (isCompressible(file)) reply.header('vary', 'accept-encoding');
  // An error page that the reader knows is still an error.
  if (reply.statusCode === 200 && isKnown(request, form)) return reply.code(304).send();
  if (form.encoding) reply.header('content-encoding', form.encoding);
  return reply.type(contentTypeOf(file)).send(form.bytes);
}

function sendText(reply: FastifyReply, sentence: string): FastifyReply {
  return reply.type('text/plain; charset=utf-8').send(sentence);
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Best first. */
function acceptedEncodings({ headers }: FastifyRequest): Encoding[] {
  const accepted = String(headers['accept-encoding'] ?? '').toLowerCase();
  const wanted = accepted.split(',').map((each) => each.trim());
  return (['br', 'gzip'] as const).filter((name) =>
    wanted.some((each) => each === name || (each.startsWith(`${name};`) && !/;\s*q=0(?:\.0*)?$/.test(each))),
  );
}

/** Whether the reader has these bytes, packed or not: pages carry weak ETags, which is all that this question needs. */
function isKnown({ headers }: FastifyRequest, { etag }: Form): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim());
  return known.some((each) => each === '*' || each === etag || `W/${each}` === etag);
}

function split(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}
