import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncodings } from './encodings.ts';
import type { Encoding } from './forms.ts';

/** What is shorter fits into one packet as it is. */
const minBytes = 1_024;
const brotliQuality = 4;

const packers = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  gzip: () => createGzip(),
} satisfies Record<Encoding, unknown>;

/**
 * Sends what the CMS answered, long JSON compressed on its way. Answers to GET alone: tokens, codes and keys are
 * given out only in answers to POST, so that no secret is ever packed together with what a stranger may have
 * put beside it (BREACH, CVE-2013-3587).
 *
 * @param answer of the CMS, its headers already copied to `reply`
 */
export function compressAnswer(request: FastifyRequest, reply: FastifyReply, answer: unknown): void {
  const { stream } = answer as { stream: Readable };
  const [encoding] = isWorthwhile(request, reply) ? acceptedEncodings(request) : [];
  if (!encoding) return void reply.send(stream);
  reply.removeHeader('content-length');
  const vary = [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', ');
  reply.headers({ 'content-encoding': encoding, vary });
  // An answer that breaks off breaks off for the client too.
  void reply.send(pipeline(stream, packers[encoding](), () => {}));
}

function isWorthwhile({ method }: FastifyRequest, reply: FastifyReply): boolean {
  if (method !== 'GET' || reply.getHeader('content-encoding') !== undefined) return false;
  const length = Number(reply.getHeader('content-length') ?? minBytes);
  return length >= minBytes && /^application\/json\b/.test(String(reply.getHeader('content-type')));
}
