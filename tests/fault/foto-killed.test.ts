import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { volunteerOf } from '../support/cast.ts';
import { announcePhoto } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { jpeg } from '../support/pictures.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { uploadPhoto } from '../support/tus.ts';
import { until } from '../support/wait.ts';

let cms: RunningCms;
let volunteer: Person;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  volunteer = await volunteerOf(cms, 37, 3);
});
afterAll(() => cms.stop());

test('when the process that decodes a photo dies, the photo is tried again and the CMS lives on', async () => {
  const { uuid, isi } = writeReport(1, 'Pembuka foto mati');
  const photo = announcePhoto('besar.jpg', await jpeg({ width: 3000, height: 2000, seed: 11 }), 'Warga bekerja bakti');
  const { announcement, filename, bytes } = photo;
  await volunteer.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi, foto: [announcement] });
  const sent = uploadPhoto(cms.url, volunteer.token, { kiriman: uuid, foto: announcement.id, filename, bytes });
  const pid = await until('a photo is being decoded', async () => photoProcesses()[0], 20_000);
  process.kill(pid, 'SIGKILL');
  expect((await sent).status).toBe(204);
  const { body } = await volunteer.call('GET', `/api/kiriman/${uuid}`);
  expect(body.foto[0].keadaan).toBe('diterima');
});

/** The processes that decode photos for the CMS in this process, beside which no other file runs (Linux). */
function photoProcesses(): number[] {
  const children = `/proc/${process.pid}/task`;
  return readdirSync(children)
    .flatMap((thread) => readFileSync(join(children, thread, 'children'), 'utf8').split(' '))
    .filter((pid) => pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('foto/encode.js'))
    .map(Number);
}
