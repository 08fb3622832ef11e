import { readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counts } from '../support/counts.ts';
import {
  brokenFiles,
  exampleSnapshot,
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
let publishMs = 0;

beforeAll(async () => {
  ({ data, remove } = await makeDataFolder());
  source = await startSnapshotSource({ ...good, revisi });
  publisher = await startPublisher(data, source);
  const started = performance.now();
  await untilLive(data, revisi);
  publishMs = performance.now() - started + 500;
});
afterAll(async () => {
  await publisher.stop();
  await source.stop();
  await remove();
});

/** The good content with one more report, different in each revision, so that each publish changes pages. */
function withReport(nomor: number): Snapshot {
  const example = good.documents.find(({ jenis }) => jenis === 'kegiatan')?.data as object;
  const extra = { ...example, slug: `kerja-bakti-${nomor}`, judul: `Kerja bakti ke-${nomor}` };
  return { ...good, revisi: nomor, documents: [...good.documents, { jenis: 'kegiatan', id: 'tambahan', data: extra }] };
}

test(`killed ${counts.publisherKills} times at random moments, the site is whole each time and current after each restart`, async () => {
  let before = 0;
  for (let round = 0; round < counts.publisherKills; round += 1) {
    revisi += 1;
    source.serve(withReport(revisi));
    await ring(publisher);
    await sleep(Math.random() * publishMs);
    await publisher.kill();

    expect(await brokenFiles(data)).toEqual([]);
    const live = (await statusOf(data))?.revisi;
    expect([revisi - 1, revisi]).toContain(live);
    if (live === revisi - 1) before += 1;

    publisher = await startPublisher(data, source);
    await untilLive(data, revisi);
    await until('it is reported', () => Promise.resolve(source.reports.some((report) => report.revisi === revisi)));
    expect(await brokenFiles(data)).toEqual([]);
    expect([...(await liveFiles(data)).keys()]).toContain(`kegiatan/kerja-bakti-${revisi}/index.html`);
  }
  console.log(`publisher killed ${counts.publisherKills} times, ${before} of them before the swap`);
});

test('what a killed publisher left behind is gone after the restart, and no more than three releases stay', async () => {
  const left = join(data, 'site/releases/.baru-sisa');
  await publisher.kill();
  await writeFile(`${left}-berkas`, 'x');
  publisher = await startPublisher(data, source);
  await until(
    'leftovers are gone',
    async () => !(await readdir(join(data, 'site/releases'))).some((name) => name.startsWith('.')),
  );
  expect((await readdir(join(data, 'site/releases'))).length).toBeLessThanOrEqual(3);
});

test('a live file that was cut or removed is noticed and repaired at the next start', async () => {
  await publisher.stop();
  const release = join(data, 'site', await liveRelease(data));
  await truncate(join(release, 'layanan/index.html'), 100);
  await rm(join(release, 'sitemap-index.xml'));
  expect((await brokenFiles(data)).sort()).toEqual(['layanan/index.html', 'sitemap-index.xml']);
  publisher = await startPublisher(data, source);
  await until('the site is whole again', async () => (await brokenFiles(data)).length === 0);
  expect(publisher.log()).toContain('missing or damaged');
});

test('a damaged last snapshot is written again', async () => {
  await writeFile(join(data, 'site/snapshot.ndjson'), 'rusak');
  revisi += 1;
  source.serve(withReport(revisi));
  await ring(publisher);
  await untilLive(data, revisi);
  expect(publisher.log()).toMatch(/snapshot\.ndjson is damaged/);
});

test('a second publisher on the same site gives up and touches nothing', async () => {
  const release = await liveRelease(data);
  const second = await startPublisher(data, source);
  expect(await second.exited).toBe(1);
  expect(second.log()).toMatch(/already publishing/);
  expect(await liveRelease(data)).toBe(release);
  revisi += 1;
  source.serve(withReport(revisi));
  await ring(publisher);
  await untilLive(data, revisi);
});

test('of several that start at once beside a stale lock, exactly one publishes', async () => {
  await publisher.kill();
  const starters = await Promise.all(Array.from({ length: 4 }, () => startPublisher(data, source)));
  await sleep(1_000);
  const alive = starters.filter(
    ({ log }) => !log().includes('publishing to this site') && !log().includes('keeps coming back'),
  );
  expect(alive).toHaveLength(1);
  publisher = alive[0] as SiteProcess;
  revisi += 1;
  source.serve(withReport(revisi));
  await ring(publisher);
  await untilLive(data, revisi);
});
