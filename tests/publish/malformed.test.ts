import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logInRelawan, logInStaff } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { writeReport } from '../support/reports.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';
import { until } from '../support/wait.ts';

const spoiltSlug = 'taman-jaya-wijaya';

let stack: Stack;
let staff: Person;

beforeAll(async () => {
  stack = await startStack();
  staff = await logInStaff(stack);
});
afterAll(() => stack?.stop());

test('one document spoilt in the database itself keeps nobody else from being published', async () => {
  expect((await fetch(`${stack.url}/potensi/${spoiltSlug}/`)).status).toBe(200);
  spoilInDatabase();
  // No outbox line tells of it: the proof of the night, which looks at everything, finds it.
  expect(await prove()).toMatch(new RegExp(`potensi/${spoiltSlug}/index\\.html`));
  const link = await publishReport();
  expect((await fetch(stack.url + link)).status).toBe(200);
  const status = (await (await fetch(`${stack.url}/status.json`)).json()) as { dokumen: Record<string, number> };
  expect(status.dokumen).toMatchObject({ layanan: 36, kegiatan: 27, potensi: 16 });
});

test('the spoilt one is named to staff and in the log, with what is wrong', async () => {
  const gagal = await until('the failure is reported', async () => {
    const { body } = await staff.call('GET', '/moderasi/gagal');
    return (body.daftar.length > 0 && body.daftar) as { jenis: string; alamat: string; alasan: string }[];
  });
  expect(gagal).toMatchObject([
    { jenis: 'potensi', alamat: expect.stringContaining(spoiltSlug), alasan: expect.stringContaining('Ringkasan') },
  ]);
  const log = await readFile(join(stack.data, 'log', 'penerbit.log'), 'utf8');
  expect(log).toContain('potensi → Taman Jaya Wijaya');
  expect(log).toContain('ringkas');
});

/** Runs `npm run prove`. @returns what it printed */
async function prove(): Promise<string> {
  const environment = { ...process.env, PORT: new URL(stack.url).port, MONCER_DATA: stack.data };
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'prove.ts');
  return (await promisify(execFile)(process.execPath, [script], { env: environment })).stdout;
}

/** A published row without its summary, as no door of the CMS lets it through. */
function spoilInDatabase(): void {
  const database = new DatabaseSync(join(stack.data, 'data', 'data.db'));
  database.exec('pragma busy_timeout = 5000');
  const { changes } = database
    .prepare("update daftar_potensi set ringkas = '' where slug = ? and published_at is not null")
    .run(spoiltSlug);
  database.close();
  expect(changes).toBe(1);
}

/** @returns the path of the page, once it is live */
async function publishReport(): Promise<string> {
  const volunteer = await logInRelawan(stack);
  const { uuid, isi } = writeReport(1, 'Kerjabaktimalam');
  await volunteer.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi });
  const { body: sent } = await volunteer.call('POST', `/api/kiriman/${uuid}/ajukan`);
  expect((await staff.call('POST', `/moderasi/${uuid}/setujui`, { versi: sent.versi })).status).toBe(200);
  return until('the report is live', async () => {
    const { body } = await volunteer.call('GET', `/api/kiriman/${uuid}`);
    return body.keadaan === 'tayang' && (body.tautan as string);
  });
}
