import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BusyOffice } from '../support/busy-office.ts';
import { ContentModel } from '../support/content-model.ts';
import { counts } from '../support/counts.ts';
import {
  checkParity,
  goneListOf,
  liveFiles,
  liveRelease,
  statusOf,
  strayFiles,
  tornFiles,
  untilReported,
} from '../support/live-site.ts';
import { Random } from '../support/random.ts';
import { RunningSite } from '../support/running-site.ts';
import { ring, startPublisher } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';
import { until } from '../support/wait.ts';

/** A publish of ten changes takes less than this; a kill hits any moment of it, or just after it. */
const publishMs = 600;

/** Writes one file after the other for so long as a build may outlive its publisher, or until its folder is gone. */
const writing = `
  const end = Date.now() + 3_000;
  for (let file = 0; Date.now() < end; file += 1) require('fs').writeFileSync(process.argv[1] + '/' + file, '');
`;

const random = new Random(Number(process.env.MONCER_SEED_UJI ?? 20261122));
let site: RunningSite;
let office: BusyOffice;

beforeAll(async () => {
  const model = new ContentModel();
  site = await RunningSite.start(model, async (data) => {
    office = new BusyOffice(model, random, data);
    await office.fill(30);
  });
});
afterAll(() => site?.stop());

test(`killed ${counts.publisherKills} times at random moments, the site is whole each time and current after each restart`, async () => {
  let before = 0;
  for (let round = 0; round < counts.publisherKills; round += 1) {
    const live = site.model.revisi;
    for (let number = 0; number < 10; number += 1) await office.act();
    await ring(site.publisher);
    await sleep(random.next() * publishMs);
    await site.publisher.kill();

    expect(await tornFiles(site.data)).toEqual([]);
    if ((await statusOf(site.data))?.revisi === live) before += 1;
    await site.startAgain();
    // Halfway through what the last one had begun, sometimes.
    if (random.chance(0.3)) {
      await sleep(random.next() * publishMs);
      await site.publisher.kill();
      expect(await tornFiles(site.data)).toEqual([]);
      await site.startAgain();
    }
    await untilReported(site.data, site.source);
    expect(await strayFiles(site.data, site.model)).toEqual([]);
    office.look();
  }
  console.log(`publisher killed ${counts.publisherKills} times, ${before} of them before the publish was done`);
  const { output } = await checkParity(site.data, site.source);
  expect(output).toMatch(/ 0 berbeda\./);
  expect(office.wrongAnswers(await goneListOf(site.data))).toEqual([]);
}, 3_600_000);

test('killed while it builds the whole site for the first time, it begins again and leaves nothing behind', async () => {
  const other = await RunningSite.start();
  try {
    const whole = await liveFiles(other.data);
    await other.publisher.kill();
    await rm(join(other.data, 'site'), { recursive: true });
    for (const afterMs of [500, 3_000, 5_000]) {
      await other.startAgain();
      await sleep(afterMs);
      await other.publisher.kill();
    }
    await other.startAgain();
    await untilReported(other.data, other.source);
    expect(await liveFiles(other.data)).toEqual(whole);
    expect(await strayFiles(other.data, other.model)).toEqual([]);
    const releases = await readdir(join(other.data, 'site/releases'));
    expect(releases.filter((name) => name.startsWith('.'))).toEqual([]);
  } finally {
    await other.stop();
  }
});

test('what a killed publisher left behind is gone after the restart', async () => {
  const left = ['releases/.baru-sisa', 'current.baru', 'current/alamat.json.baru', 'mesin/.baru-sisa'];
  await site.publisher.kill();
  for (const path of left) await writeFile(join(site.data, 'site', path), 'x');
  await site.startAgain();
  await office.act();
  await site.publish();
  expect(await strayFiles(site.data, site.model)).toEqual([]);
});

test('a build that still writes when its publisher was killed does not keep the next one from starting', async () => {
  const folder = join(site.data, 'site/releases/.baru-yatim');
  await site.publisher.kill();
  await mkdir(folder);
  const build = spawn(process.execPath, ['-e', writing, folder], { stdio: 'ignore' });
  try {
    await site.startAgain();
    await office.act();
    await site.publish();
    expect(await strayFiles(site.data, site.model)).toEqual([]);
    await expect(stat(folder)).rejects.toThrow(/ENOENT/);
  } finally {
    build.kill('SIGKILL');
  }
});

test('a live file that was cut or removed is noticed and repaired after the next start', async () => {
  await site.publisher.stop();
  const whole = await liveFiles(site.data);
  const release = join(site.data, 'site', await liveRelease(site.data));
  await truncate(join(release, 'layanan/index.html'), 100);
  await rm(join(release, 'sitemap-index.xml'));
  await rm(join(release, 'kegiatan/index.html.br'));
  await site.startAgain();
  await until('the site is whole again', async () => sameFiles(await liveFiles(site.data), whole), 120_000);
  expect(await strayFiles(site.data, site.model)).toEqual([]);
});

test('a database of the live site that is damaged is made again, and the site stays readable meanwhile', async () => {
  await site.publisher.kill();
  const whole = await liveFiles(site.data);
  const state = join(site.data, 'site', await liveRelease(site.data), '.rilis');
  // Beside its files there is a folder when the publisher was killed while it packed pages.
  const files = (await readdir(state, { withFileTypes: true })).filter((entry) => entry.isFile());
  for (const { name } of files) await writeFile(join(state, name), 'rusak'.repeat(5_000));
  await site.startAgain();
  expect(sameFiles(await liveFiles(site.data), whole)).toBe(true);
  await office.act();
  await ring(site.publisher);
  await untilReported(site.data, site.source, 120_000);
  expect(await strayFiles(site.data, site.model)).toEqual([]);
});

test('a second publisher on the same site gives up and touches nothing', async () => {
  const release = await liveRelease(site.data);
  const second = await startPublisher(site.data, site.source);
  expect(await second.exited).toBe(1);
  expect(second.log()).toMatch(/already publishing/);
  expect(await liveRelease(site.data)).toBe(release);
  await office.act();
  await site.publish();
});

test('of several that start at once beside a stale lock, exactly one publishes', async () => {
  await site.publisher.kill();
  const starters = await Promise.all(Array.from({ length: 4 }, () => startPublisher(site.data, site.source)));
  await sleep(1_000);
  const alive = starters.filter(
    ({ log }) => !log().includes('publishing to this site') && !log().includes('keeps coming back'),
  );
  expect(alive).toHaveLength(1);
  site.publisher = alive[0] as SiteProcess;
  await office.act();
  await site.publish();
});

function sameFiles(now: Map<string, string>, then: Map<string, string>): boolean {
  return now.size === then.size && [...now].every(([path, hash]) => then.get(path) === hash);
}
