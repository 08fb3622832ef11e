import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  brokenFiles,
  exampleSnapshot,
  formatSnapshot,
  liveFiles,
  liveRelease,
  makeDataFolder,
  ring,
  startPublisher,
  startSnapshotSource,
  statusOf,
  untilLive,
} from '../support/site.ts';
import type { SiteProcess, Snapshot, SnapshotSource } from '../support/site.ts';
import { until } from '../support/wait.ts';

const good = exampleSnapshot();
let source: SnapshotSource;
let publisher: SiteProcess;
let data: string;
let remove: () => Promise<void>;
let revisi = 1;

beforeAll(async () => {
  ({ data, remove } = await makeDataFolder());
  source = await startSnapshotSource({ ...good, revisi });
  publisher = await startPublisher(data, source);
  await untilLive(data, revisi);
});
afterEach(async () => {
  await publish(good);
});
afterAll(async () => {
  await publisher.stop();
  await source.stop();
  await remove();
});

/** Publishes this content under a new revision. */
async function publish(snapshot: Snapshot): Promise<void> {
  revisi += 1;
  source.serve({ ...snapshot, revisi });
  await ring(publisher);
  await untilLive(data, revisi);
  await until('it is reported', () => Promise.resolve(source.reports.some((report) => report.revisi === revisi)));
}

/** Serves this and waits until the publisher has said that it does not take it. */
async function refused(text: string, status?: number): Promise<string> {
  const before = publisher.log().length;
  source.serveBytes(text, status);
  await ring(publisher);
  await until('it is refused', () =>
    Promise.resolve(publisher.log().slice(before).includes('The live site stays as it is')),
  );
  return publisher.log().slice(before);
}

function next(snapshot: Snapshot): string {
  return formatSnapshot({ ...snapshot, revisi: revisi + 1 });
}

test('malformed documents are left out and named to staff and in the log; all others are published', async () => {
  const bad: Snapshot['documents'] = [
    { jenis: 'kegiatan', id: 'tanpa-mulai', data: { ...find('kegiatan'), slug: 'tanpa-mulai', mulai: '17 Agustus' } },
    { jenis: 'layanan', id: 'bukan-isi', data: 'bukan isi' },
    { jenis: 'potensi', id: 'isian-asing', data: { ...find('potensi'), slug: 'isian-asing', sandi: 'rahasia' } },
    { jenis: 'sandi', id: 'jenis-asing', data: {} },
    { jenis: 'layanan', id: 'zz-alamat-sama', data: find('layanan') },
  ];
  await publish({ ...good, documents: [...bad, ...good.documents] });

  const report = source.reports.findLast((each) => each.revisi === revisi);
  expect(report?.gagal.map(({ jenis, id, alasan }) => `${jenis} ${id}: ${alasan}`).sort()).toMatchInlineSnapshot(`
    [
      "kegiatan tanpa-mulai: mulai: Waktu mulai harus tanggal dan jam dengan zonanya, misalnya 2026-11-23T08:00:00+07:00.",
      "layanan bukan-isi: Isi dokumen ini kosong atau rusak.",
      "layanan zz-alamat-sama: slug: Alamat halaman "domisili" sudah dipakai oleh dokumen contoh-layanan-domisili.",
      "potensi isian-asing: Isian sandi tidak dikenal.",
      "sandi jenis-asing: jenis: Jenis isi "sandi" tidak dikenal oleh situs.",
    ]
  `);
  for (const { id } of bad) expect(publisher.log()).toContain(`(${id})`);
  const status = await statusOf(data);
  for (const jenis of ['kegiatan', 'layanan', 'potensi']) {
    expect(status?.dokumen[jenis]).toBe(good.documents.filter((each) => each.jenis === jenis).length);
  }
  expect([...(await liveFiles(data)).keys()].join()).not.toMatch(/tanpa-mulai|isian-asing/);
});

test('fifty hostile documents block nobody', async () => {
  const template = find('kegiatan');
  const hostile = Array.from({ length: 50 }, (_, nomor) => ({
    jenis: 'kegiatan',
    id: `jahat-${nomor}`,
    data: { ...template, slug: ['../../etc', 'a/b', '', 'A B', `x${'y'.repeat(500)}`][nomor % 5] },
  }));
  await publish({ ...good, documents: [...hostile, ...good.documents] });
  expect(source.reports.at(-1)?.gagal).toHaveLength(50);
  expect((await statusOf(data))?.dokumen.kegiatan).toBe(
    good.documents.filter(({ jenis }) => jenis === 'kegiatan').length,
  );
});

test('a snapshot that is cut, anywhere, never reaches the site', async () => {
  const live = await liveRelease(data);
  const whole = next(good);
  const lastLine = whole.lastIndexOf('\n', whole.length - 2) + 1;
  for (const length of [
    0,
    1,
    40,
    Math.floor(whole.length / 3),
    whole.indexOf('\n', 5_000) + 1,
    lastLine,
    whole.length - 2,
  ]) {
    expect(await refused(whole.slice(0, length))).not.toContain('is live');
  }
  expect(await refused(whole.replace('Mojosongo', 'Mojosango'))).toMatch(/SHA-256/);
  expect(await refused(whole.replace(`"revisi":${revisi + 1}`, '"revisi":999999'))).toMatch(/SHA-256/);
  expect(await liveRelease(data)).toBe(live);
});

test('an empty or much smaller snapshot leaves the last good site live, and says how to confirm it', async () => {
  const live = await liveRelease(data);
  expect(await refused(next({ ...good, documents: [] }))).toMatch(/refused: 0 documents are published.*remove/s);
  const half = good.documents.filter((_, nomor) => nomor % 3 === 0);
  expect(await refused(next({ ...good, documents: half }))).toMatch(/refused/);
  const noLayanan = good.documents.filter(({ jenis }) => jenis !== 'layanan');
  expect(await refused(next({ ...good, documents: noLayanan }))).toMatch(/no layanan is published/);
  expect(await liveRelease(data)).toBe(live);
});

test('an answer other than 200 changes nothing, and the site catches up by itself afterwards', async () => {
  const live = await liveRelease(data);
  expect(await refused(next(good), 500)).toMatch(/answered 500/);
  expect(await liveRelease(data)).toBe(live);
  revisi += 1;
  source.serve({ ...good, revisi });
  // Nobody rings: the pause after a failure is short.
  await untilLive(data, revisi);
});

test('the same documents in another order make the same site, byte for byte', async () => {
  const before = await liveFiles(data);
  await publish({ ...good, documents: [...good.documents].reverse() });
  expect(await liveFiles(data)).toEqual(before);
  expect(await brokenFiles(data)).toEqual([]);
});

test('a burst of bells costs at most two publishes', async () => {
  const published = () => publisher.log().split('is live').length;
  const before = published();
  revisi += 1;
  source.serve({ ...good, revisi });
  expect(new Set(await Promise.all(Array.from({ length: 30 }, () => ring(publisher))))).toEqual(new Set([202]));
  await untilLive(data, revisi);
  expect(published() - before).toBeLessThanOrEqual(2);
});

function find(jenis: string): Record<string, unknown> {
  return good.documents.find((document) => document.jenis === jenis)?.data as Record<string, unknown>;
}
