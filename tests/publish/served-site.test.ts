import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoFileNames } from '@moncer/content-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lateLoader } from '../../site/src/lib/late-loader.ts';
import type { Document } from '../support/content-model.ts';
import { liveFiles } from '../support/live-site.ts';
import { photosOf } from '../support/photo-files.ts';
import { RunningSite } from '../support/running-site.ts';
import { startGateway } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';
import { until } from '../support/wait.ts';

let site: RunningSite;
let gateway: SiteProcess;

beforeAll(async () => {
  site = await RunningSite.start();
  gateway = await startGateway(site.data, site.source.url, site.publisher.url);
});
afterAll(async () => {
  await gateway?.stop();
  await site?.stop();
});

const ask = (path: string) => fetch(gateway.url + path, { redirect: 'manual' });

test('the policy of each page allows exactly the styles in it, and of inline scripts the loader alone', async () => {
  const pages = [...(await liveFiles(site.data)).keys()].filter((path) => path.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages.filter((path) => !path.startsWith('ditarik/'))) {
    const path = `/${page.replace(/index\.html$/, '')}`;
    const answer = await ask(path);
    const isRoom = /^\/(?:kirim|meja)\//.test(path);
    expect(answer.headers.get('cross-origin-opener-policy'), path).toBe(isRoom ? 'same-origin' : null);
    const body = await answer.text();
    const styles = [...body.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '');
    const hashes = styles.map(hashOf);
    const policy = String(answer.headers.get('content-security-policy'));
    expect(new Set(/style-src ([^;]*)/.exec(policy)?.[1]?.split(' ')), path).toEqual(new Set(["'self'", ...hashes]));
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(
      scripts.filter((source) => !["'self'", "'wasm-unsafe-eval'"].includes(source)),
      path,
    ).toEqual([hashOf(lateLoader)]);
    expect(body.replace(`<script>${lateLoader}</script>`, ''), path).not.toMatch(
      /<script(?![^>]*(?:\bsrc=|type="application\/ld\+json"))[^>]*>|<[^>]+\s(?:style|onclick|onload)=/,
    );
  }
});

test('how often the page of a service was opened is counted, and nothing about who opened it', async () => {
  const opened = { 'sec-fetch-dest': 'document' };
  const counting = await startGateway(site.data, site.source.url, site.publisher.url);
  const open = async (path: string, headers: Record<string, string>) =>
    (await fetch(counting.url + path, { headers: { 'user-agent': 'HP Bu Sri', ...headers } })).text();
  for (let nth = 0; nth < 3; nth += 1) await open('/layanan/sktm/?dari=wa', opened);
  await open('/layanan/kia/', opened);
  // Programs, what a browser fetches ahead, lists, and what is not there.
  await open('/layanan/sktm/', {});
  await open('/layanan/sktm/', { ...opened, 'sec-purpose': 'prefetch' });
  for (const path of ['/layanan/', '/kegiatan/', '/layanan/tidak-ada/']) await open(path, opened);
  await counting.stop();
  const folder = join(site.data, 'dibaca');
  const [day = ''] = await readdir(folder);
  expect(day).toMatch(/^\d{4}-\d\d-\d\d\.json$/);
  const kept = await readFile(join(folder, day), 'utf8');
  expect(JSON.parse(kept)).toEqual({ '/layanan/sktm/': 3, '/layanan/kia/': 1 });
  // Started again on the same day, it goes on.
  const again = await startGateway(site.data, site.source.url, site.publisher.url);
  await (await fetch(`${again.url}/layanan/sktm/`, { headers: opened })).text();
  await again.stop();
  expect(JSON.parse(await readFile(join(folder, day), 'utf8'))).toMatchObject({ '/layanan/sktm/': 4 });
});

test('numbers that cannot be written are told to the operator, and keep nobody from reading', async () => {
  const folder = join(site.data, 'dibaca');
  await rm(folder, { recursive: true, force: true });
  await writeFile(folder, 'Di sini tidak bisa dibuat folder.');
  const counting = await startGateway(site.data, site.source.url, site.publisher.url);
  const answer = await fetch(`${counting.url}/layanan/sktm/`, { headers: { 'sec-fetch-dest': 'document' } });
  expect(answer.status).toBe(200);
  await answer.text();
  expect(await counting.stop()).toBe(0);
  expect(counting.log()).toMatch(/gateway: how often services were opened is not written to .*dibaca/);
  await rm(folder);
});

test('a withdrawn service keeps its address, says why, and where to go', async () => {
  const sktm = site.model.documents.find(({ jenis, data }) => jenis === 'layanan' && slugOf(data) === 'sktm');
  expect((await ask('/layanan/sktm/')).status).toBe(200);
  const reason = 'Surat ini tidak dibuat lagi. Pakai surat keterangan penghasilan.';
  site.model.withdraw(sktm as Document, '/layanan/sktm/', reason);
  await site.publish();
  const answer = await ask('/layanan/sktm/');
  expect(answer.status).toBe(410);
  const body = await answer.text();
  expect(body).toContain(reason);
  expect(body).toContain('Tanyakan di loket kelurahan');
  for (const path of ['/layanan/', '/tanya/', '/direktori/']) {
    expect(body.slice(body.indexOf('<main'))).toContain(`href="${path}"`);
    expect((await ask(path)).status).toBe(200);
  }
});

test('with the CMS and the publisher dead, every file of the site, its photos and its search still answer', async () => {
  const search = join(site.data, 'site/cari');
  await until('search is ready', async () => (await readdir(search)).some((name) => name === 'indeks.json'));
  await site.publisher.kill();
  await site.source.stop();
  const photos = site.model.documents.flatMap(photosOf).flatMap(photoFileNames);
  expect(photos.length).toBeGreaterThan(100);
  const pages = [...(await liveFiles(site.data)).keys()].filter((path) => !path.startsWith('ditarik/'));
  const searched = (await readdir(search, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.(?:br|gz|baru)$/.test(entry.name))
    .map((entry) => `/pagefind${join(entry.parentPath, entry.name).slice(search.length)}`)
    .filter((path) => !path.includes('/.'));
  expect(searched.length).toBeGreaterThan(3);
  const addresses = pages.map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  for (const path of [...addresses, ...photos.map((name) => `/foto/${name}`), ...searched]) {
    const answer = await ask(path);
    await answer.arrayBuffer();
    expect(answer.status, path).toBe(200);
  }
  expect(await (await ask('/healthz')).json()).toEqual({ situs: 'ok', cms: 'mati', penerbit: 'mati' });
});

function slugOf(data: unknown): unknown {
  return (data as { slug?: unknown }).slug;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
