import type { Answer, Person } from './people.ts';
import { writeReport } from './reports.ts';

/** A kegiatan that a volunteer has put into the queue. */
export async function sendReport(volunteer: Person, marker: string, nth = 0): Promise<{ uuid: string; versi: number }> {
  const { uuid, isi } = writeReport(nth, marker);
  expectStatus(await volunteer.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi }), 201);
  const sent = expectStatus(await volunteer.call('POST', `/api/kiriman/${uuid}/ajukan`, {}), 200);
  return { uuid, versi: sent.body.versi };
}

/** A kegiatan that was sent and approved. */
export async function sendApproved(volunteer: Person, staff: Person, marker: string, nth = 0) {
  const { uuid, versi } = await sendReport(volunteer, marker, nth);
  const approved = expectStatus(await staff.call('POST', `/moderasi/${uuid}/setujui`, { versi }), 200);
  return { uuid, versi, dokumen: String(approved.body.dokumen) };
}

export function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status === status) return answer;
  throw new Error(`expected status ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
}
