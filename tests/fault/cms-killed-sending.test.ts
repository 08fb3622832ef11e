import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { volunteerOf } from '../support/cast.ts';
import { CmsProcess } from '../support/cms-process.ts';
import { counts } from '../support/counts.ts';
import { personWith } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { keepSending } from '../support/phone.ts';
import type { Sent } from '../support/phone.ts';
import { Random } from '../support/random.ts';
import { startCms } from '../support/strapi.ts';

const phones = 10;
/** Below the sixty that one account may send in a day. */
const photosEach = 50;
/** A kill comes this long after the server was there again, at the latest: time for the photos of ten phones, on a busy machine too. */
const workingMs = 8_000;

const seed = Number(process.env.MONCER_SEED_UJI ?? 20261128);
let data: string;
let cms: CmsProcess;
let people: Person[];

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'moncer-mati-'));
  const first = await startCms({ seed: 'none', data });
  const tokens: string[] = [];
  for (let rw = 1; rw <= phones; rw += 1) tokens.push((await volunteerOf(first, rw, null)).token);
  await first.stop();
  cms = new CmsProcess(data, Number(new URL(first.url).port));
  people = tokens.map((token) => personWith(cms.url, token));
  await cms.start();
});
afterAll(async () => {
  await cms?.kill();
  await rm(data, { recursive: true, force: true });
});

test(`killed ${counts.cmsKills} times at random moments under ten phones: what was answered is there, whole, and once`, async () => {
  const random = new Random(seed);
  let goOn = true;
  const sending = people.map((person, nth) =>
    keepSending(cms.url, person, new Random(seed + nth + 1), () => goOn, photosEach),
  );
  // A phone that gives up is told at the end, with its sentence.
  const all = Promise.all(sending);
  all.catch(() => (goOn = false));
  for (let kill = 0; kill < counts.cmsKills && goOn; kill += 1) {
    await sleep(random.next() * workingMs);
    await cms.kill();
    await cms.start();
  }
  goOn = false;
  const sent = (await all).flat();
  const photos = sent.filter(({ photo }) => photo).length;
  console.log(`killed ${counts.cmsKills} times: ${sent.length} reports with ${photos} photos were answered`);
  expect(photos).toBeGreaterThan(counts.cmsKills / 2);
  expect(await wrongAmong(sent)).toEqual([]);
  expect(storedTwice()).toEqual([]);
  expect(countStored()).toEqual({ kiriman: sent.length, foto: photos, kegiatan: sent.length });
}, 3_600_000);

/** What the office has of each, beside what the phone has sent. */
async function wrongAmong(sent: readonly Sent[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { person, uuid, isi, photo } of sent) {
    const { status, body } = await person.call('GET', `/api/kiriman/${uuid}`);
    if (status !== 200 || body.keadaan !== 'terkirim') wrong.push(`${uuid}: ${status} ${body?.keadaan}`);
    for (const [name, value] of Object.entries(isi)) {
      const same =
        name === 'mulai' ? Date.parse(body.isi[name]) === Date.parse(String(value)) : body.isi[name] === value;
      if (!same) wrong.push(`${uuid}: ${name} is ${JSON.stringify(body.isi[name])}`);
    }
    if (photo && !(await hasPhoto(person, uuid, body.foto[0], photo.announcement)))
      wrong.push(`${uuid}: its photo is not whole`);
    if (body.foto.length !== (photo ? 1 : 0)) wrong.push(`${uuid}: ${body.foto.length} photos`);
  }
  return wrong;
}

/** The office stores another encoding of it, and remembers what the phone has announced. */
async function hasPhoto({ token }: Person, uuid: string, stored: object, announced: { id: string; sha256?: unknown }) {
  const { id, sha256 } = announced;
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${cms.url}/api/kiriman/${uuid}/foto/${id}`, { headers });
  const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
  const isSame = JSON.stringify({ ...stored, id, sha256, keadaan: 'diterima' }) === JSON.stringify(stored);
  return response.ok && isSame && width === 480 && height === 360;
}

function storedTwice(): unknown[] {
  return query(`select judul, count(*) as jumlah from daftar_kegiatan group by judul having jumlah > 1
    union all select uuid, count(*) from daftar_kiriman group by uuid having count(*) > 1
    union all select foto_id, count(*) from daftar_foto_kiriman group by foto_id having count(*) > 1`);
}

function countStored(): object {
  const count = (table: string) => query(`select count(*) as jumlah from ${table}`)[0]?.jumlah;
  const [kiriman, foto, kegiatan] = ['daftar_kiriman', 'daftar_foto_kiriman', 'daftar_kegiatan'].map(count);
  return { kiriman, foto, kegiatan };
}

function query(text: string, ...values: string[]): Record<string, unknown>[] {
  const database = new DatabaseSync(join(data, 'data', 'data.db'), { readOnly: true });
  try {
    return database.prepare(text).all(...values);
  } finally {
    database.close();
  }
}
