import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';

/** The whole panel is 12 MB of scripts; more than this in memory would be a mistake. */
const maxCachedBytes = 48_000_000;
const brotliQuality = 5;
const compressible = /^(?:text\/|application\/(?:javascript|json|manifest\+json)|image\/svg)/;
/** Files of the panel's build carry a hash in their name and never change. */
const hashedName = /[.-][\w-]{8,}\.(?:js|css|svg|woff2?)$/;
const immutable = 'public, max-age=31536000, immutable';

interface Compressed {
  type: string;
  cacheControl: string;
  br: Buffer;
  gz: Buffer;
}

/** Strapi sends its panel uncompressed; the gateway compresses each file once and keeps the never-changing ones. */
export function compressPanel() {
  const kept = new Map<string, Compressed>();
  let keptBytes = 0;

  function keep(path: string, file: Compressed): void {
    const size = file.br.length + file.gz.length;
    if (keptBytes + size > maxCachedBytes) return;
    keptBytes += size;
    kept.set(path, file);
  }

  return {
    answerFromMemory: (request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void => {
      const file = request.method === 'GET' ? kept.get(pathOf(request)) : undefined;
      if (!file || !send(request, reply, file)) done();
    },

    /** `response` is that of the CMS, its headers already copied to `reply`. */
    compressAnswer: (request: FastifyRequest, reply: FastifyReply, response: unknown): void => {
      const { stream } = response as { stream: Readable };
      const type = String(reply.getHeader('content-type') ?? '');
      const encoded = reply.getHeader('content-encoding') !== undefined;
      const worthwhile = request.method === 'GET' && reply.statusCode === 200 && compressible.test(type) && !encoded;
      if (!worthwhile || !accepted(request)) return void reply.send(stream);
      compressStream(stream, type, pathOf(request)).then(
        (file) => {
          if (file.cacheControl === immutable) keep(pathOf(request), file);
          send(request, reply, file);
        },
        (error: unknown) => void reply.send(error),
      );
    },
  };
}

async function compressStream(stream: Readable, type: string, path: string): Promise<Compressed> {
  const bytes = await buffer(stream);
  // In other threads: a script of the panel takes longer than readers of pages may wait.
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    promisify(gzip)(bytes),
  ]);
  return { type, cacheControl: hashedName.test(path) ? immutable : 'no-cache', br, gz };
}

/** @returns whether the client accepts a compressed answer, and was sent one */
function send(request: FastifyRequest, reply: FastifyReply, file: Compressed): boolean {
  const encoding = accepted(request);
  if (!encoding) return false;
  reply.removeHeader('content-length');
  reply.removeHeader('etag');
  reply.headers({ 'content-encoding': encoding, vary: 'accept-encoding', 'cache-control': file.cacheControl });
  void reply.type(file.type).send(encoding === 'br' ? file.br : file.gz);
  return true;
}

function accepted(request: FastifyRequest): 'br' | 'gzip' | undefined {
  const header = String(request.headers['accept-encoding'] ?? '');
  return /\bbr\b/.test(header) ? 'br' : /\bgzip\b/.test(header) ? 'gzip' : undefined;
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}
