import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentModel, exampleDocuments } from '../support/content-model.ts';
import { counts } from '../support/counts.ts';
import { liveFiles, untilLive, untilReported } from '../support/live-site.ts';
import { randomKegiatan } from '../support/random-content.ts';
import { Random } from '../support/random.ts';
import { RunningSite } from '../support/running-site.ts';
import { ring } from '../support/site.ts';

const approvals = 200;
const stormMs = 10_000;
/** Sooner than the publisher looks by itself, every 60 s: a bell that is lost shows. */
const patienceMs = 50_000;
const mostMemoryBytes = 256_000_000;
/** What the heap of Node takes before it tidies up. */
const mostGrowthBytes = 40_000_000;

const { stormLiveMs, publishes, publishDocuments } = counts;
const random = new Random(20261122);
let number = 0;
let site: RunningSite;

beforeAll(async () => {
  const reports = Array.from({ length: publishDocuments }, newReport);
  site = await RunningSite.start(new ContentModel([...exampleDocuments(), ...reports]));
});
afterAll(() => site?.stop());

test(`${approvals} approvals in ten seconds are all live sooner after the last than as many at once, and none is lost`, async () => {
  const atOnceMs = await publishAtOnce(approvals);
  const startedMs = performance.now();
  const ids: string[] = [];
  for (let count = 0; count < approvals; count += 1) {
    const report = newReport();
    ids.push(report.id);
    site.model.publish(report);
    void ring(site.publisher);
    await sleep(Math.max(0, startedMs + (count * stormMs) / approvals - performance.now()));
  }
  const lastMs = performance.now();
  await untilLive(site.data, site.model.revisi, patienceMs);
  const liveMs = performance.now();
  const [tookMs, afterLastMs] = [liveMs - startedMs, liveMs - lastMs];
  const files = await liveFiles(site.data);
  expect(ids.filter((id) => !files.has(`kegiatan/${id}/index.html`))).toEqual([]);
  console.log(
    `${approvals} approvals: all live ${seconds(tookMs)} after the first, ` +
      `${seconds(afterLastMs)} after the last; at once: ${seconds(atOnceMs)}; ${megabytes(await memory())}`,
  );
  expect(tookMs).toBeLessThan(stormLiveMs);
  expect(afterLastMs).toBeLessThan(atOnceMs);
  expect(await memory()).toBeLessThan(mostMemoryBytes);
  await untilReported(site.data, site.source);
});

test(`after ${publishes} publishes the publisher holds no more memory than after the first`, async () => {
  await publishReports(20);
  const before = await memory();
  await publishReports(publishes);
  const after = await memory();
  console.log(
    `${site.model.documents.length} documents, ${publishes} publishes: ${megabytes(before)} → ${megabytes(after)}`,
  );
  expect(after - before).toBeLessThan(mostGrowthBytes);
  expect(after).toBeLessThan(mostMemoryBytes);
}, 3_600_000);

/** @returns ms until so many reports, approved at one moment, are live */
async function publishAtOnce(count: number): Promise<number> {
  for (let made = 0; made < count; made += 1) site.model.publish(newReport());
  const startedMs = performance.now();
  await ring(site.publisher);
  await untilLive(site.data, site.model.revisi, patienceMs);
  return performance.now() - startedMs;
}

async function publishReports(count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    site.model.publish(newReport());
    await site.publish();
  }
}

function newReport() {
  number += 1;
  const data = { ...randomKegiatan(random, number), slug: `badai-${number}`, foto: [] };
  return { jenis: 'kegiatan', id: `badai-${number}`, data };
}

/** Resident memory of the publisher, in bytes. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${site.publisher.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
