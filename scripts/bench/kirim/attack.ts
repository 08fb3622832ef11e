import { createHash, randomUUID } from 'node:crypto';
import { watchMemory } from '../memory.ts';
import { relawan } from '../people.ts';
import type { Person } from '../people.ts';
import { spreadOf } from '../statistics.ts';
import type { Spread } from '../statistics.ts';
import type { System } from '../system.ts';
import { pictureBomb, shrunkPhoto } from './photo.ts';

/** Bombs on their way at the same moment, and how often; one account may send sixty photos a day. */
const bombsAtOnce = 4;
const rounds = 10;

export interface Attacked {
  /** From the last byte to the answer, ms. */
  refusals: Spread;
  honest: Spread;
  /** Honest photos before, with nothing beside them. */
  alone: Spread;
  /** What the CMS and its processes held at most beyond what they held with honest photos alone. */
  extraMb: number | undefined;
}

/** Sends bombs by one account, and honest photos by another. */
export async function attack(system: System): Promise<Attacked> {
  const attacker = relawan(system, 1);
  const honest = relawan(system, 0);
  const photos = await Promise.all(Array.from({ length: 2 * rounds }, (_, seed) => shrunkPhoto(seed)));
  const bombs = Array.from({ length: bombsAtOnce }, (_, nth) => pictureBomb(16_000 + 3_000 * nth));

  const calm = watchMemory(() => system.pids().cms);
  const alone: number[] = [];
  for (const photo of photos.slice(0, rounds)) alone.push(await sendPhoto(honest, photo, 204));
  const calmMb = calm.stop();

  const watch = watchMemory(() => system.pids().cms);
  const refusals: number[] = [];
  const beside: number[] = [];
  for (const photo of photos.slice(rounds)) {
    const [took, ...refused] = await Promise.all([
      sendPhoto(honest, photo, 204),
      ...bombs.map((bomb) => sendPhoto(attacker, bomb, 422)),
    ]);
    beside.push(took);
    refusals.push(...refused);
  }
  const peakMb = watch.stop();
  const extraMb = peakMb === undefined || calmMb === undefined ? undefined : Math.max(0, peakMb - calmMb);
  return { refusals: spreadOf(refusals), honest: spreadOf(beside), alone: spreadOf(alone), extraMb };
}

/** Announces a report with one photo and sends it whole. @returns ms from the first byte of the photo to the answer */
async function sendPhoto(person: Person, bytes: Buffer, expected: number): Promise<number> {
  const [uuid, foto] = [randomUUID(), randomUUID()];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const answers = { wajah_dewasa: false, wajah_anak: false, dokumen_atau_pelat: false, izin: true };
  const photo = { id: foto, bytes: bytes.length, sha256, alt: 'Warga bekerja bakti', ...answers };
  await person.call(
    'PUT',
    `/api/kiriman/${uuid}`,
    { jenis: 'kegiatan', isi: { judul: 'Kerja bakti' }, foto: [photo] },
    201,
  );
  const upload = await person.upload({ kiriman: uuid, foto, filename: 'foto.png' }, bytes);
  if (upload.status !== expected) throw new Error(`bench: a photo was answered ${upload.status}, not ${expected}`);
  return upload.ms;
}

export function printAttack({ refusals, honest, alone, extraMb }: Attacked): string {
  const line = (name: string, { p50, p95, max }: Spread) =>
    `${name.padEnd(34)}${[p50, p95, max].map((ms) => String(Math.round(ms)).padStart(8)).join('')}`;
  return [
    `${bombsAtOnce} bombs at once, ${rounds} times${' '.repeat(14)}p50     p95  max ms`,
    line('a bomb is refused', refusals),
    line('an honest photo beside them', honest),
    line('an honest photo alone', alone),
    `extra memory at most: ${extraMb === undefined ? 'not told by this machine' : `${Math.round(extraMb)} MB`}`,
  ].join('\n');
}
