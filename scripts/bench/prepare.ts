import { randomUUID } from 'node:crypto';
import { idsOf, isOfOlderYear, writeSubmission } from './generate.ts';
import type { Person } from './people.ts';

/** A submission that waits for its approval. */
export interface Waiting {
  uuid: string;
  versi: number;
  /** Where it will be read. */
  path: string;
  /** Words that only its new form has. */
  marker: string;
  /** Of the day it tells about. */
  tahun: string;
}

/**
 * Lets volunteers send reports, over the same routes as their phones, until they wait at the desk.
 *
 * @param from number of the first one, so that later calls send others
 */
export async function sendReports(
  volunteers: readonly Person[],
  staff: Person,
  count: number,
  from: number,
): Promise<Waiting[]> {
  const today = midnightInWib(Date.now());
  const waiting: Waiting[] = [];
  for (let nth = from; nth < from + count; nth += 1) {
    const volunteer = volunteers[nth % volunteers.length] as Person;
    const uuid = randomUUID();
    const marker = `baru-${nth}-${uuid.slice(0, 8)}`;
    const isi = writeSubmission(nth, today, marker);
    await volunteer.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi }, 201);
    await volunteer.call('POST', `/api/kiriman/${uuid}/ajukan`, {}, 200);
    waiting.push({ ...(await seen(staff, uuid)), marker });
  }
  return waiting;
}

/** Each older year that is touched has its part of the search index built anew, which takes its time. */
const correctedYears = 3;

/**
 * Lets staff correct reports of older years, as in the panel: of the oldest, and of two between it and now; where
 * the filled ones are all of this year, of the older half.
 *
 * @param filled how many reports the system was filled with
 * @param turn 0 or 1; each takes others and writes other words
 */
export async function correctOldReports(
  staff: Person,
  filled: number,
  count: number,
  turn: number,
): Promise<Waiting[]> {
  const old = Array.from({ length: filled }, (_, nth) => nth).filter(isOfOlderYear);
  const pool = old.length >= count * 2 ? old : Array.from({ length: filled }, (_, nth) => nth).slice(filled / 2);
  const part = Math.floor(pool.length / correctedYears);
  const waiting: Waiting[] = [];
  for (let nth = 0; nth < Math.min(count, part); nth += 1) {
    const within = Math.floor(nth / correctedYears) + Math.floor((turn * part) / 2);
    const place = (nth % correctedYears) * part + (within % part);
    const { id, uuid } = idsOf(pool[place] as number);
    const before = await staff.call('GET', `/moderasi/${uuid}`, undefined, 200);
    const marker = `ralat-${turn}-${nth}`;
    const { isi } = before.isi as { isi: string };
    const data = { isi: `Dengan ${marker}: ${isi.slice(0, 1_900)}` };
    await staff.call('PUT', `/content-manager/collection-types/api::kegiatan.kegiatan/${id}`, data, 200);
    waiting.push({ ...(await seen(staff, uuid)), marker });
  }
  return waiting;
}

/** As staff see it when they open it: what they decide on. */
async function seen(staff: Person, uuid: string): Promise<Omit<Waiting, 'marker'>> {
  const { versi, isi } = await staff.call('GET', `/moderasi/${uuid}`, undefined, 200);
  const { slug, mulai } = isi as { slug: string; mulai: string };
  const tahun = new Date(Date.parse(mulai) + wibOffsetMs).toISOString().slice(0, 4);
  return { uuid, versi: Number(versi), path: `/kegiatan/${slug}/`, tahun };
}

const wibOffsetMs = 7 * 3_600_000;

function midnightInWib(nowMs: number): number {
  return Date.parse(`${new Date(nowMs + wibOffsetMs).toISOString().slice(0, 10)}T00:00:00+07:00`);
}
