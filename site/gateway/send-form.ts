import type { FastifyReply, FastifyRequest } from 'fastify';
import { isCompressible } from '../publisher/compress.ts';
import { contentTypeOf } from './content-type.ts';
import type { Form } from './forms.ts';

/**
 * Sends a file in one of its forms, or a 304 to a reader who has it.
 *
 * @param file its name, which tells what it is
 */
export function sendForm(request: FastifyRequest, reply: FastifyReply, file: string, form: Form): FastifyReply {
  request.styleHashes = form.styles;
  if (isCompressible(file)) reply.header('vary', 'accept-encoding');
  // An error page that the reader knows is still an error.
  if (reply.statusCode === 200 && isKnown(request, form)) return reply.code(304).send();
  if (form.encoding) reply.header('content-encoding', form.encoding);
  return reply.type(contentTypeOf(file)).send(form.bytes);
}

/** Whether the reader has these bytes, packed or not: files carry weak ETags, which is all that this question needs. */
function isKnown({ headers }: FastifyRequest, { etag }: Form): boolean {
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim());
  return known.some((each) => each === '*' || each === etag || `W/${each}` === etag);
}
