import type { Person } from './people.ts';
import { writeReport } from './reports.ts';
import { expectStatus } from './submissions.ts';

/** What staff ask of the desk's routes. */
export const ask = async (person: Person, path: string) => expectStatus(await person.call('GET', path), 200).body;

export const post = (person: Person, path: string, body: object = {}) => person.call('POST', `/moderasi/${path}`, body);

export const done = async (person: Person, path: string, body: object = {}) =>
  expectStatus(await post(person, path, body), 200).body;

/** A volunteer sends a report with a text of its own, and the office opens it. */
export async function sendOpened(
  volunteer: Person,
  petugas: Person,
  isi: object,
): Promise<{ uuid: string; versi: number }> {
  const { uuid, isi: text } = writeReport(0, 'Tinjauan');
  const body = { jenis: 'kegiatan', isi: { ...text, ...isi } };
  expectStatus(await volunteer.call('PUT', `/api/kiriman/${uuid}`, body), 201);
  expectStatus(await volunteer.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
  return done(petugas, `${uuid}/periksa`);
}
