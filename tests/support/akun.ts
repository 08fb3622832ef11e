import { randomBytes, randomUUID } from 'node:crypto';
import type { Answer, Person } from './people.ts';
import { expectStatus } from './submissions.ts';

/** The headings of an office's list. */
export const headings = ['Nama', 'HP', 'RT', 'RW', 'Mulai', 'Selesai'];

/** A phone as it makes itself known. */
export interface TestPhone {
  id: string;
  kunci: string;
}

export const newPhone = (): TestPhone => ({ id: randomUUID(), kunci: randomBytes(32).toString('base64url') });

/** Takes a list as the office does: looks at it, then imports what was shown. @returns the answer of the import */
export async function importList(admin: Person, baris: string[][]): Promise<Answer> {
  const { body } = expectStatus(await admin.call('POST', '/moderasi/akun/pratinjau', { baris }), 200);
  return admin.call('POST', '/moderasi/akun/impor', { baris, sidik: body.sidik });
}

/** The account of that name in the office's list. */
export async function akunOf(staff: Person, nama: string) {
  const { body } = expectStatus(await staff.call('GET', '/moderasi/akun'), 200);
  const found = (body.daftar as { nama: string }[]).find((akun) => akun.nama === nama);
  if (!found) throw new Error(`no account of ${nama}`);
  return found as {
    id: number;
    akun: string;
    nama: string;
    keadaan: string;
    perangkat: { uuid: string; terkunci: boolean }[];
  };
}

/** A code for an account, as it is printed on the card. */
export async function cardOf(staff: Person, id: number): Promise<{ kode: string; tautan: string }> {
  const { body } = expectStatus(await staff.call('POST', '/moderasi/akun/kartu', { akun: [id] }), 200);
  return body.daftar[0];
}
