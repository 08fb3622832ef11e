import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SiteFolder } from '../support/site-folder.ts';
import { startGateway } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';

const archive = Buffer.from('PMTiles dan petak-petaknya');
let folder: SiteFolder;
let gateway: SiteProcess;
let file: string;

beforeAll(async () => {
  folder = await SiteFolder.make();
  file = join(folder.data, 'peta.pmtiles');
  gateway = await startGateway(folder.data, 'http://127.0.0.1:9', 'http://127.0.0.1:9');
});
afterAll(async () => {
  await gateway?.stop();
  await folder?.remove();
});

async function ask(headers: Record<string, string> = {}, method = 'GET') {
  const answer = await fetch(`${gateway.url}/peta.pmtiles`, { method, headers });
  const header = (name: string) => answer.headers.get(name);
  return { status: answer.status, header, body: await answer.text() };
}

test('without a base map there is no content, and nothing in it', async () => {
  expect(await ask()).toMatchObject({ status: 204, body: '' });
  expect(await ask({}, 'HEAD')).toMatchObject({ status: 204, body: '' });
});

test('a base map is sent in the ranges that are asked for, to be kept for a month', async () => {
  await writeFile(file, archive);
  const range = await ask({ range: 'bytes=8-10' });
  expect(range).toMatchObject({ status: 206, body: 'dan' });
  expect(range.header('content-range')).toBe(`bytes 8-10/${archive.length}`);
  expect(range.header('content-length')).toBe('3');
  expect(range.header('cache-control')).toBe('public, max-age=2592000');
  expect(range.header('etag')).toMatch(/^"[^"]+"$/);
  expect(await ask({ range: 'bytes=12-' })).toMatchObject({ status: 206, body: 'petak-petaknya' });
  expect(await ask({ range: 'bytes=12-16383' })).toMatchObject({ status: 206, body: 'petak-petaknya' });
  const beyond = await ask({ range: `bytes=${archive.length}-` });
  expect(beyond).toMatchObject({ status: 416, body: '' });
  expect(beyond.header('content-range')).toBe(`bytes */${archive.length}`);
});

test('whoever asks for the whole base map, or whether there is one, is answered as for any file', async () => {
  await writeFile(file, archive);
  for (const range of ['', 'bytes=-5', 'bytes=5-2', 'lines=1-2', 'bytes=0-1,3-4']) {
    expect(await ask(range ? { range } : {})).toMatchObject({ status: 200, body: archive.toString() });
  }
  const head = await ask({ range: 'bytes=0-1' }, 'HEAD');
  expect(head).toMatchObject({ status: 200, body: '' });
  expect(head.header('content-length')).toBe(String(archive.length));
  const etag = head.header('etag') ?? '';
  expect(await ask({ 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
  expect(await ask({ 'if-none-match': '"lain"' })).toMatchObject({ status: 200 });
});

test('a base map that is replaced while it is served is known by its ETag, and its parts are not mixed', async () => {
  await writeFile(file, archive);
  const before = (await ask()).header('etag') ?? '';
  await writeFile(`${file}.baru`, 'PMTiles lain');
  await rename(`${file}.baru`, file);
  const after = await ask({ range: 'bytes=8-11' });
  expect(after).toMatchObject({ status: 206, body: 'lain' });
  expect(after.header('etag')).not.toBe(before);
  expect(await ask({ range: 'bytes=8-11', 'if-range': before })).toMatchObject({ status: 200, body: 'PMTiles lain' });
  await rm(file);
  expect((await ask()).status).toBe(204);
});
