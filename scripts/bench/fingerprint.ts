import { createHash } from 'node:crypto';
import type { Entry } from '@moncer/content-types';

/**
 * What a submission keeps of the text that staff saw, as the CMS computes it. The filler writes past
 * the CMS, so it has to know; `proveFilled` notices when the two differ.
 */
export function fingerprintOf(entry: Entry<'kegiatan'>): string {
  const { diverifikasi_pada: _verified, tinjau_sebelum: _review, ...seen } = entry;
  return fingerprint(seen);
}

/** SHA-256, in hex, of a value written with its keys in order. */
export const fingerprint = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
