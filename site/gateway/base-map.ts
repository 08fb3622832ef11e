import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { baseMapPath } from '../src/lib/paths.ts';
import { cacheControlOf } from './caching.ts';
import { contentTypeOf } from './content-type.ts';

/**
 * Sends the base map that the operator has given: one PMTiles archive, of which the map in the browser asks
 * for ranges (RFC 9110, section 14). It may come, go and be replaced at any time. Without it there is no content: a
 * 404 to a map that asks whether there is one would stand in the browser's log as a fault.
 */
export function serveBaseMap(gateway: FastifyInstance, file: string): void {
  gateway.route({
    method: ['GET', 'HEAD'],
    url: baseMapPath,
    handler: async (request, reply) => {
      const archive = await open(file).catch(ifMissing);
      if (archive) return sendArchive(request, reply, archive);
      return reply.code(204).header('cache-control', 'no-cache').send();
    },
  });
}

/** By one handle, so that the bytes, their ETag and their number are of the same file. */
async function sendArchive(request: FastifyRequest, reply: FastifyReply, archive: FileHandle): Promise<FastifyReply> {
  const { size, mtimeMs } = await archive.stat();
  // A strong one: the map heeds no other.
  const etag = `"${size}-${Math.round(mtimeMs)}"`;
  reply
    .headers({ etag, 'cache-control': cacheControlOf(baseMapPath), 'accept-ranges': 'bytes' })
    .type(contentTypeOf(baseMapPath));
  const range = rangeOf(request, etag, size);
  const status = request.headers['if-none-match'] === etag ? 304 : !range ? 200 : range.start < size ? 206 : 416;
  reply.code(status);
  if (status === 416) reply.header('content-range', `bytes */${size}`);
  if (status === 206 && range) reply.header('content-range', `bytes ${range.start}-${range.end}/${size}`);
  if (status === 200 || status === 206) {
    reply.header('content-length', range ? range.end - range.start + 1 : size);
    if (request.method === 'GET') return reply.send(archive.createReadStream(range));
  }
  await archive.close();
  return reply.send();
}

/** One range from a first byte on; whoever asks in another way, or for a part of an older file, gets all of it. */
function rangeOf({ method, headers }: FastifyRequest, etag: string, size: number) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (method !== 'GET' || first === undefined || (headers['if-range'] ?? etag) !== etag) return undefined;
  const start = Number(first);
  const end = last ? Math.min(Number(last), size - 1) : size - 1;
  return end < start && start < size ? undefined : { start, end };
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
