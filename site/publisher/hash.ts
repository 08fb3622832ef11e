import { createHash } from 'node:crypto';

/** The hash by which a release knows the bytes of its files. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}
