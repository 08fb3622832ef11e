import type { FastifyRequest } from 'fastify';
import type { Encoding } from './forms.ts';

/** The encodings that the client understands, best first. */
export function acceptedEncodings({ headers }: FastifyRequest): Encoding[] {
  const accepted = String(headers['accept-encoding'] ?? '').toLowerCase();
  const wanted = accepted.split(',').map((each) => each.trim());
  return (['br', 'gzip'] as const).filter((name) =>
    wanted.some((each) => each === name || (each.startsWith(`${name};`) && !/;\s*q=0(?:\.0*)?$/.test(each))),
  );
}
