import { randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { announcePhoto, stranger } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { jpeg } from '../support/pictures.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { tusClient, uploadPhoto } from '../support/tus.ts';

let cms: RunningCms;
let cast: Cast;
let volunteer: Person;
let neighbour: Person;
let photo: Buffer;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
  volunteer = cast.rt;
  neighbour = cast.otherRw;
  photo = await jpeg({ width: 1000, height: 750, seed: 5 });
});
afterAll(() => cms.stop());

test('an upload that broke off is continued where it stopped, and nothing is sent twice', async () => {
  const { uuid, id } = await announce(photo);
  const tus = tusClient(cms.url, volunteer.token);
  const { status, location = '' } = await tus.begin({ kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo });
  expect({ status, location }).toEqual({
    status: 201,
    location: expect.stringMatching(/^\/api\/unggah\/[0-9a-f]{32}$/),
  });
  expect(await keadaanOf(uuid)).toMatchObject({ keadaan: 'mengunggah', foto: [{ keadaan: 'menunggu' }] });

  expect((await tus.send(location, 0, photo.subarray(0, 20_000))).status).toBe(204);
  expect(await tus.offset(location)).toBe(20_000);
  // A line that breaks in the middle of a piece: whatever arrived counts.
  await cutOff(location, 20_000, photo.subarray(20_000, 60_000));
  const kept = (await tus.offset(location)) ?? 0;
  expect(kept).toBeGreaterThanOrEqual(20_000);
  expect(kept).toBeLessThan(60_000);
  expect((await tus.send(location, 0, photo.subarray(0, 100))).status).toBe(409);
  expect(await tus.continue(location, photo)).toEqual({ status: 204, message: '' });
  expect(await keadaanOf(uuid)).toMatchObject({ foto: [{ keadaan: 'diterima', lebar: 1000, tinggi: 750 }] });
});

test('a phone that lost the last answer hears that nothing is missing; the raw file is gone by then', async () => {
  const { uuid, id } = await announce(photo);
  const tus = tusClient(cms.url, volunteer.token);
  const { location = '' } = await tus.begin({ kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo });
  await tus.continue(location, photo);
  expect(await tus.offset(location)).toBe(photo.length);
  expect((await tus.send(location, 0, photo)).status).toBe(204);
  expect(readdirSync(join(cms.data, 'unggahan'))).not.toContain(location.split('/').at(-1));
});

test('a photo whose last byte arrived just before the server stopped is decided when the phone asks', async () => {
  const { uuid, id } = await announce(photo);
  const tus = tusClient(cms.url, volunteer.token);
  const { location = '' } = await tus.begin({ kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo });
  await tus.send(location, 0, photo.subarray(0, 30_000));
  appendFileSync(join(cms.data, 'unggahan', location.split('/').at(-1) ?? ''), photo.subarray(30_000));
  expect(await keadaanOf(uuid)).toMatchObject({ foto: [{ keadaan: 'menunggu' }] });
  expect(await tus.offset(location)).toBe(photo.length);
  expect(await keadaanOf(uuid)).toMatchObject({ foto: [{ keadaan: 'diterima' }] });
});

test('a photo sent again, or by two uploads at once, is one photo', async () => {
  const { uuid, id } = await announce(photo);
  const upload = { kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo, chunkBytes: 20_000 };
  const send = () => uploadPhoto(cms.url, volunteer.token, upload);
  const answers = await Promise.all([send(), send(), send()]);
  expect([...answers, await send()].map(({ status }) => status)).toEqual([204, 204, 204, 204]);
  const { foto } = await keadaanOf(uuid);
  expect(foto).toMatchObject([{ id, keadaan: 'diterima' }]);
});

test('bytes that are not the announced ones are not taken, and the photo is asked for again', async () => {
  const { uuid, id } = await announce(photo);
  const damaged = Buffer.from(photo);
  damaged.fill(0, damaged.length - 5_000);
  const upload = { kiriman: uuid, foto: id, filename: 'a.jpg' };
  const refused = await uploadPhoto(cms.url, volunteer.token, { ...upload, bytes: damaged });
  expect(refused).toMatchInlineSnapshot(`
    {
      "message": "Foto ini rusak di perjalanan. Foto akan dikirim ulang.",
      "status": 460,
    }
  `);
  expect(await keadaanOf(uuid)).toMatchObject({ foto: [{ keadaan: 'menunggu', berkas: null }] });
  expect((await uploadPhoto(cms.url, volunteer.token, { ...upload, bytes: photo })).status).toBe(204);
});

test('only announced photos are taken, in their announced size, with who and what they are', async () => {
  const { uuid, id } = await announce(photo);
  const tus = tusClient(cms.url, volunteer.token);
  const begin = (changes: object) =>
    tus.begin({ kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo, ...changes });
  expect(await begin({ foto: randomUUID() })).toMatchObject({ status: 404 });
  expect(await begin({ kiriman: randomUUID() })).toMatchObject({ status: 404 });
  expect(await begin({ bytes: photo.length + 1 })).toMatchObject({ status: 400 });
  expect(await begin({ filename: '' })).toMatchObject({ status: 400 });
  expect(await begin({ filename: '../../../etc/passwd\0\r\nx.jpg' })).toMatchObject({ status: 201 });
  const names = readdirSync(join(cms.data, 'unggahan'));
  expect(names.filter((name) => !/^[0-9a-f]{32}(\.json)?$/.test(name))).toEqual([]);
});

test("nobody continues, asks about or reads another one's upload", async () => {
  const { uuid, id } = await announce(photo);
  const { location = '' } = await tusClient(cms.url, volunteer.token).begin({
    kiriman: uuid,
    foto: id,
    filename: 'a.jpg',
    bytes: photo,
  });
  const other = tusClient(cms.url, neighbour.token);
  expect(await other.offset(location)).toBeUndefined();
  expect((await other.send(location, 0, photo)).status).toBe(404);
  expect(await other.begin({ kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo })).toMatchObject({
    status: 404,
  });
  // Its RW may read and add to the report, yet the upload is somebody else's.
  const rw = tusClient(cms.url, cast.rw.token);
  expect(await rw.offset(location)).toBeUndefined();
  expect((await rw.send(location, 0, photo)).status).toBe(404);
  expect((await rw.begin({ kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo })).status).toBe(201);
  const nobody = tusClient(cms.url, 'x');
  expect((await nobody.send(location, 0, photo)).status).toBe(401);
  expect((await tusClient(cms.url, cast.petugas.token).send(location, 0, photo)).status).toBe(401);
  expect((await volunteer.call('GET', location)).status).toBe(405);
  expect((await volunteer.call('DELETE', location)).status).toBe(405);
});

test('an unpublished photo is shown to its unit and to staff, and to nobody else', async () => {
  const { uuid, id } = await announce(photo);
  await uploadPhoto(cms.url, volunteer.token, { kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo });
  const mine = `/api/kiriman/${uuid}/foto/${id}?lebar=320`;
  const theirs = `/moderasi/${uuid}/foto/${id}?lebar=320`;
  for (const [path, { token }] of [
    [mine, volunteer],
    [theirs, cast.petugas],
  ] as const) {
    const response = await fetch(cms.url + path, { headers: { authorization: `Bearer ${token}` } });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
  }
  const statusFor = async (person: Person, path: string) => (await person.call('GET', path)).status;
  expect(await statusFor(neighbour, mine)).toBe(404);
  expect(await statusFor(volunteer, theirs)).toBe(401);
  expect(await statusFor(stranger(cms), mine)).toBe(401);
  expect(await statusFor(stranger(cms), theirs)).toBe(401);
});

test('a photo can be taken out until the report is sent; then it stays, and none is added', async () => {
  const { uuid, id, foto } = await announce(photo, await jpeg({ width: 640, height: 480, seed: 8 }));
  const [, second] = foto;
  if (!second) throw new Error('two photos were announced');
  const first = { kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo };
  await uploadPhoto(cms.url, volunteer.token, first);
  expect((await neighbour.call('DELETE', `/api/kiriman/${uuid}/foto/${second.announcement.id}`)).status).toBe(404);
  const taken = await volunteer.call('DELETE', `/api/kiriman/${uuid}/foto/${second.announcement.id}`);
  expect(taken.status).toBeLessThan(300);
  expect(await keadaanOf(uuid)).toMatchObject({ foto: [{ id, keadaan: 'diterima' }] });

  expect((await volunteer.call('POST', `/api/kiriman/${uuid}/ajukan`)).status).toBe(200);
  expect((await volunteer.call('DELETE', `/api/kiriman/${uuid}/foto/${id}`)).status).toBe(409);
  // Harmless, as for a phone that did not hear that it had arrived.
  expect((await uploadPhoto(cms.url, volunteer.token, first)).status).toBe(204);
  expect(await keadaanOf(uuid)).toMatchObject({ keadaan: 'terkirim', foto: [{ id, keadaan: 'diterima' }] });
});

test('what was not continued for a day is removed', async () => {
  const { uuid, id } = await announce(photo);
  const tus = tusClient(cms.url, volunteer.token);
  const { location = '' } = await tus.begin({ kiriman: uuid, foto: id, filename: 'a.jpg', bytes: photo });
  await tus.send(location, 0, photo.subarray(0, 10_000));
  const part = location.split('/').at(-1) ?? '';
  const yesterday = Date.now() / 1_000 - 25 * 3_600;
  for (const name of [part, `${part}.json`]) utimesSync(join(cms.data, 'unggahan', name), yesterday, yesterday);
  await runJob('removeOldUploads');
  expect(await tus.offset(location)).toBeUndefined();
  expect(readdirSync(join(cms.data, 'unggahan'))).not.toContain(part);
});

test('one account sends at most sixty photos a day', async () => {
  const bytes = randomBytes(200);
  const answers = [];
  for (let report = 0; report < 8; report += 1) {
    const { uuid, foto } = await announce(...Array.from({ length: 8 }, () => bytes));
    for (const { announcement } of foto) {
      const tus = tusClient(cms.url, volunteer.token);
      answers.push(await tus.begin({ kiriman: uuid, foto: announcement.id, filename: 'a.jpg', bytes }));
    }
  }
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(answers.length - refused.length).toBeLessThanOrEqual(60);
  expect(refused[0]?.message).toMatchInlineSnapshot(
    `"Dalam 24 jam dapat dikirim paling banyak 60 foto atau 300 MB. Foto ini tetap tersimpan di HP; kirim lagi besok."`,
  );
});

/** Announces a report with photos; `id` is the first one's. */
async function announce(...pictures: Buffer[]) {
  const { uuid, isi } = writeReport(2, 'Unggahan');
  const foto = pictures.map((bytes) => announcePhoto('a.jpg', bytes, 'Warga bekerja bakti'));
  const { status } = await volunteer.call('PUT', `/api/kiriman/${uuid}`, {
    jenis: 'kegiatan',
    isi,
    foto: foto.map(({ announcement }) => announcement),
  });
  expect(status).toBe(201);
  return { uuid, foto, id: foto[0]?.announcement.id ?? '' };
}

async function keadaanOf(uuid: string): Promise<{ keadaan: string; foto: Record<string, unknown>[] }> {
  return (await volunteer.call('GET', `/api/kiriman/${uuid}`)).body;
}

/** Runs one of the timed jobs of the CMS now. */
async function runJob(name: string): Promise<void> {
  const { cron } = cms.strapi as unknown as { cron: { jobs: { name: string; job: { invoke(): Promise<void> } }[] } };
  await cron.jobs.find((each) => each.name === name)?.job.invoke();
}

/** Announces a whole piece, sends half of it and hangs up. */
async function cutOff(location: string, offset: number, piece: Buffer): Promise<void> {
  const line = new AbortController();
  const half = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(piece.subarray(0, piece.length / 2)));
      setTimeout(() => line.abort(), 200);
    },
  });
  await fetch(cms.url + location, {
    method: 'PATCH',
    headers: {
      Authorization: `Bearer ${volunteer.token}`,
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': String(offset),
      'Content-Type': 'application/offset+octet-stream',
    },
    body: half,
    duplex: 'half',
    signal: line.signal,
  } as RequestInit).catch(() => undefined);
}
