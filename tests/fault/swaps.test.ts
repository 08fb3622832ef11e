import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document } from '../support/content-model.ts';
import { counts } from '../support/counts.ts';
import { liveFiles, liveRelease } from '../support/live-site.ts';
import { storePhoto } from '../support/photo-files.ts';
import { randomKegiatan, randomPhotos } from '../support/random-content.ts';
import { Random } from '../support/random.ts';
import { Readers } from '../support/readers.ts';
import { changedRenderer } from '../support/renderers.ts';
import { RunningSite } from '../support/running-site.ts';
import { startGateway } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';
import { until } from '../support/wait.ts';

const { requests, publishesMeanwhile, swaps } = counts;
const random = new Random(20261122);
let site: RunningSite;
let gateway: SiteProcess;
let readers: Readers;
let renderers: string[];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moncer-mesin-'));
  renderers = [await changedRenderer(folder, 'qa'), await changedRenderer(folder, 'qb')];
  site = await RunningSite.start();
  gateway = await startGateway(site.data, site.source.url, site.publisher.url);
  const pages = [...(await liveFiles(site.data)).keys()].filter((path) => /(?:^|\/)index\.html$/.test(path));
  readers = new Readers(
    gateway.url,
    pages.map((path) => `/${path.replace(/index\.html$/, '')}`),
    random,
  );
});
afterAll(async () => {
  await gateway?.stop();
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

test(`${requests} requests during ${publishesMeanwhile} publishes and ${swaps} full swaps: no error, no page whose assets are missing`, async () => {
  readers.start(6);
  const releases = new Set([await liveRelease(site.data)]);
  for (let number = 1; number <= publishesMeanwhile; number += 1) {
    await publishSomething(number);
    if (number % Math.floor(publishesMeanwhile / swaps) !== 0) continue;
    await site.publisher.stop();
    await site.startAgain({ MONCER_RENDERER: renderers[releases.size % 2] as string });
    await until('the new release is live', async () => !releases.has(await liveRelease(site.data)));
    releases.add(await liveRelease(site.data));
  }
  await until('enough has been read', async () => readers.requests >= requests, 3_000_000);
  await readers.stop();
  console.log(`${readers.requests} requests, ${publishesMeanwhile} publishes, ${releases.size - 1} swaps`);
  expect(releases.size - 1).toBe(swaps);
  expect(readers.faults).toEqual([]);
}, 3_600_000);

/** A new report with photos; or one of them moves, or gets other photos or another title. */
async function publishSomething(number: number): Promise<void> {
  const mine = site.model.documents.filter(({ id }) => id.startsWith('baru-'));
  if (mine.length === 0 || random.chance(0.5)) return store(newReport(number));
  const document = random.pick(mine);
  const changes = [
    () => ({ slug: `pindah-${number}` }),
    () => ({ judul: `Judul yang ke-${number}` }),
    () => ({ foto: randomPhotos(random, 2) }),
  ];
  await store({ ...document, data: { ...(document.data as object), ...random.pick(changes)() } });
}

function newReport(number: number): Document {
  const data = { ...randomKegiatan(random, number), slug: `baru-${number}`, foto: randomPhotos(random, 2) };
  return { jenis: 'kegiatan', id: `baru-${number}`, data };
}

async function store(document: Document): Promise<void> {
  const { slug, foto } = document.data as { slug: string; foto: { berkas: string; lebar: number }[] };
  for (const photo of foto) await storePhoto(site.data, photo);
  site.model.publish(document);
  await site.publish();
  if (!readers.addresses.includes(`/kegiatan/${slug}/`)) readers.addresses.push(`/kegiatan/${slug}/`);
}
