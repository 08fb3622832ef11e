import { Answer } from './answer';
import type { Part, Parts } from './parts';

/** What one account may send in a day: more is no report of a neighbourhood any more. */
const maxPhotos = 60;
const maxBytes = 300_000_000;
/** Uploads of the same photos begun again and again, as a bad line makes them. */
const maxAttempts = 5 * maxPhotos;

/**
 * Lets an account begin another upload, or says that it has to wait. Counts what was begun in the last 24 hours;
 * a photo that is begun again counts once.
 *
 * @throws Answer 429
 */
export async function checkQuota(parts: Parts, relawan: number, next: Pick<Part, 'foto' | 'bytes'>): Promise<void> {
  const own = (await parts.list()).filter((part) => part.relawan === relawan);
  const photos = new Map([...own, next].map(({ foto, bytes }) => [foto, bytes]));
  const bytes = [...photos.values()].reduce((sum, size) => sum + size, 0);
  if (photos.size <= maxPhotos && bytes <= maxBytes && own.length < maxAttempts) return;
  throw new Answer(
    429,
    'RateLimitError',
    'Dalam 24 jam dapat dikirim paling banyak 60 foto atau 300 MB. Foto ini tetap tersimpan di HP; kirim lagi besok.',
  );
}
