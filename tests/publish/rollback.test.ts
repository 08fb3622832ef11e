import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document } from '../support/content-model.ts';
import { checkParity, liveRelease } from '../support/live-site.ts';
import { randomKegiatan } from '../support/random-content.ts';
import { Random } from '../support/random.ts';
import { changedRenderer } from '../support/renderers.ts';
import { RunningSite } from '../support/running-site.ts';
import { secrets } from '../support/secrets.ts';
import { startGateway } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';
import { until } from '../support/wait.ts';

const dayMs = 24 * 3_600_000;
const mark = 'qa';

let site: RunningSite;
let gateway: SiteProcess;
let folder: string;
let updated: string;
/** A script that the pages of the former templates ask for. */
let formerScript: string;
/** The release in which they were live. */
let formerRelease: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moncer-mesin-'));
  updated = await changedRenderer(folder, mark);
  site = await RunningSite.start();
  gateway = await startGateway(site.data, site.source.url, site.publisher.url);
  formerScript = scriptOf(await text('/layanan/sktm/'));
  formerRelease = await liveRelease(site.data);
  await site.publisher.stop();
  await startWith(updated);
  await until('the update is live', async () => (await liveRelease(site.data)) !== formerRelease);
});
afterAll(async () => {
  await gateway?.stop();
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('one command brings back templates and assets with the present content: what was withdrawn stays away', async () => {
  expect(scriptOf(await text('/layanan/sktm/'))).toContain(mark);
  const sktm = site.model.documents.find(({ data }) => (data as { slug?: string }).slug === 'sktm') as Document;
  site.model.withdraw(sktm, '/layanan/sktm/', 'Tidak dibuat lagi.');
  const data = { ...randomKegiatan(new Random(1), 1), slug: 'sesudah-pembaruan' };
  site.model.publish({ jenis: 'kegiatan', id: 'sesudah', data });
  await site.publish();

  expect(await rollBack()).toMatch(/^Situs sekarang memakai tampilan \w+, dengan isi yang terbaru\./);
  expect(await liveRelease(site.data)).toBe(formerRelease);
  expect(scriptOf(await text('/layanan/ktp-baru/'))).toBe(formerScript);
  expect(await statusOf('/kegiatan/sesudah-pembaruan/')).toBe(200);
  expect(await statusOf('/layanan/sktm/')).toBe(410);
  const parity = await checkParity(site.data, site.source);
  expect(parity.output).toContain(' 0 ');
  expect(parity.code).toBe(0);
});

test('a page that was opened before the rollback still gets its scripts', async () => {
  expect(await statusOf(formerScript.replace(/.{2}(\.js)$/, `${mark}$1`))).toBe(200);
});

test('a rollback holds when the publisher starts again with the templates that were turned away', async () => {
  await site.publisher.stop();
  await startWith(updated);
  await site.publish();
  expect(scriptOf(await text('/layanan/ktp-baru/'))).toBe(formerScript);
});

test('a release of yesterday has no pages any more, and can be gone back to all the same', async () => {
  const releases = join(site.data, 'site/releases');
  const replaced = (await readdir(releases)).filter((name) => !formerRelease.endsWith(name));
  expect(replaced.length).toBe(1);
  const longAgo = new Date(Date.now() - 2 * dayMs);
  await utimes(join(releases, replaced[0] as string), longAgo, longAgo);
  await site.publisher.stop();
  await startWith(await changedRenderer(folder, 'qb'));
  await until('another update is live', async () => scriptOf(await text('/layanan/ktp-baru/')).includes('qb'));
  await until(
    'its pages are gone',
    async () => !(await stat(join(releases, replaced[0] as string)).catch(() => false)),
  );

  const [, build = ''] = /-(\w+)$/.exec(replaced[0] as string) ?? [];
  await rollBack(build);
  expect(scriptOf(await text('/layanan/ktp-baru/'))).toContain(mark);
  expect(await statusOf('/layanan/sktm/')).toBe(410);
});

test('templates that were never kept are refused with the names of those that are', async () => {
  const before = await liveRelease(site.data);
  await expect(rollBack('tidakada')).rejects.toThrow(
    /Tidak ada tampilan tidakada\. Yang tersimpan: .*Situs tidak diubah\./,
  );
  expect(await liveRelease(site.data)).toBe(before);
});

const startWith = (renderer: string) => site.startAgain({ MONCER_RENDERER: renderer });

/** Runs `npm run rollback`. @returns what it printed */
async function rollBack(...wanted: string[]): Promise<string> {
  // The publisher has the second port after the one that people open.
  const port = String(Number(new URL(site.publisher.url).port) - 2);
  const environment = { ...process.env, ...secrets, PORT: port, MONCER_DATA: site.data };
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'rollback.ts');
  return (await promisify(execFile)(process.execPath, [script, ...wanted], { env: environment })).stdout;
}

/** The script with the checklist that a page of a service asks for. */
function scriptOf(html: string): string {
  return /\/_astro\/Checklist[\w.-]+\.js/.exec(html)?.[0] ?? '';
}

async function text(path: string): Promise<string> {
  const answer = await fetch(gateway.url + path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

async function statusOf(path: string): Promise<number> {
  const answer = await fetch(gateway.url + path);
  await answer.arrayBuffer();
  return answer.status;
}
