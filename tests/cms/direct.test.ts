import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSigned, listenForBells } from '../support/bells.ts';
import type { BellListener } from '../support/bells.ts';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { pullContent, pullPublished } from '../support/publisher-calls.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus, sendReport } from '../support/submissions.ts';
import { until } from '../support/wait.ts';

const uid = 'api::pengumuman.pengumuman';
const panel = `/content-manager/collection-types/${uid}`;
const pengumuman = {
  judul: 'Loket tutup pukul 12',
  isi: 'Loket tutup lebih awal karena rapat.',
  tingkat: 'penting',
  mulai: '2026-11-20',
  selesai: '2026-11-21',
};

let cms: RunningCms;
let cast: Cast;
let bells: BellListener;

beforeAll(async () => {
  bells = await listenForBells();
  cms = await startCms({ seed: 'none', environment: { MONCER_BELL_URL: bells.url } });
  cast = await gatherCast(cms);
});
afterAll(async () => {
  await cms.stop();
  await bells.close();
});

const revisi = async () => (await pullContent(cms)).revisi;
const published = async () => (await pullPublished(cms)).filter(({ jenis }) => jenis === 'pengumuman');

test('what staff write directly is public at once, and each change of it is a revision that rings the bell', async () => {
  const start = await revisi();
  const created = expectStatus(await cast.petugas.call('POST', panel, pengumuman), 201).body.data;
  expect(await published()).toMatchObject([
    { id: created.documentId, data: { ...pengumuman, slug: 'loket-tutup-pukul-12' } },
  ]);
  expectStatus(await cast.petugas.call('PUT', `${panel}/${created.documentId}`, { tingkat: 'darurat' }), 200);
  expect((await published())[0]?.data.tingkat).toBe('darurat');
  expectStatus(await cast.petugas.call('DELETE', `${panel}/${created.documentId}`), 200);
  expect(await published()).toEqual([]);
  expect(await revisi()).toBe(start + 3);
  await until('a signed bell', async () => bells.rings.find(isSigned));
});

test('what the validators refuse is not written, and no revision is made of it', async () => {
  const start = await revisi();
  const bad = { ...pengumuman, selesai: '2026-11-01' };
  const refusal = await cast.petugas.call('POST', panel, bad);
  expect(refusal.status).toBe(400);
  expect(refusal.body.error.message).toMatchInlineSnapshot(`"Tanggal selesai tidak boleh sebelum tanggal mulai."`);
  const { documentId } = expectStatus(await cast.petugas.call('POST', panel, pengumuman), 201).body.data;
  expect((await cast.petugas.call('PUT', `${panel}/${documentId}`, { selesai: '2026-11-01' })).status).toBe(400);
  expect((await cast.petugas.call('PUT', `${panel}/${documentId}`, { judul: '' })).status).toBe(400);
  expect((await published())[0]?.data).toMatchObject(pengumuman);
  expect(await revisi()).toBe(start + 1);
});

test('a change that is rolled back leaves no revision', async () => {
  const start = await revisi();
  const failing = cms.strapi.db.transaction(async () => {
    await cms.strapi.documents(uid).create({ data: { ...pengumuman, judul: 'Dibatalkan' } });
    throw new Error('something else failed');
  });
  await expect(failing).rejects.toThrow('something else failed');
  expect(await revisi()).toBe(start);
  expect(JSON.stringify(await published())).not.toContain('Dibatalkan');
});

test('the bell rings again until somebody answers, and says the newest revision', async () => {
  bells.answer(503);
  bells.rings.length = 0;
  expectStatus(await cast.petugas.call('POST', panel, { ...pengumuman, judul: 'Bel pertama' }), 201);
  await until('the first try', async () => bells.rings.some(isSigned));
  bells.answer(202);
  const second = await until('the second try', async () => bells.rings.filter(isSigned)[1]);
  expect(JSON.parse(second.body)).toEqual({ revisi: await revisi() });
  await wait(1_500);
  expect(bells.rings.filter(isSigned)).toHaveLength(2);
});

test('the bell rings at once; whatever changes while nobody has answered yet shares one more call', async () => {
  const answerAfterMs = 1_500;
  bells.answer(202, answerAfterMs);
  bells.rings.length = 0;
  const start = Date.now();
  for (const judul of ['Satu', 'Dua', 'Tiga', 'Empat']) {
    expectStatus(await cast.petugas.call('POST', panel, { ...pengumuman, judul: `Bel ${judul}` }), 201);
  }
  expect(Date.now() - start).toBeLessThan(answerAfterMs);
  expect(bells.rings.filter(isSigned)).toHaveLength(1);
  const second = await until('the second call', async () => bells.rings.filter(isSigned)[1]);
  expect(JSON.parse(second.body)).toEqual({ revisi: await revisi() });
  bells.answer(202);
  await wait(2 * answerAfterMs);
  expect(bells.rings.filter(isSigned)).toHaveLength(2);
});

test("Strapi's own webhooks ring the same bell, with their secret", async () => {
  bells.rings.length = 0;
  const { uuid, versi } = await sendReport(cast.rt, 'Kait');
  expectStatus(await cast.petugas.call('POST', `/moderasi/${uuid}/setujui`, { versi }), 200);
  const ring = await until('the webhook', async () => bells.rings.find(({ headers }) => headers['x-strapi-event']));
  expect(ring.headers).toMatchObject({ 'x-strapi-event': 'entry.publish', 'x-moncer-webhook': 'webhook-of-the-tests' });
  const stored = await cms.strapi.db.query('strapi::webhook').findMany();
  expect(stored).toMatchObject([
    { name: 'Penerbit situs', events: ['entry.publish', 'entry.unpublish', 'entry.delete'] },
  ]);
});
