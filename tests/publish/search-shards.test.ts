import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSearch } from '../../site/publisher/search/search.ts';
import type { Search } from '../../site/publisher/search/search.ts';
import { openSearchPage, searchSite } from '../support/search.ts';
import { startSearchPages } from '../support/search-pages.ts';
import type { SearchPages } from '../support/search-pages.ts';
import { until } from '../support/wait.ts';

let pages: SearchPages;
let search: Search;

beforeAll(async () => {
  pages = await startSearchPages();
  pages.put('/layanan/sktm/', 'inti', 'surat keterangan tidak mampu');
  for (const year of ['2024', '2025', '2026']) {
    for (let nomor = 0; nomor < 40; nomor++) {
      pages.put(`/kegiatan/gotong-royong-${year}-${nomor}/`, year, `gotong royong tahun ${year} rumah nomor ${nomor}`);
    }
  }
  search = openSearch(pages.folder, pages.source);
  await search.settled();
});
afterAll(async () => {
  await search.stop();
  await pages.stop();
});

const find = (words: string, arsip = false) => searchSite(pages.url, words, { arsip });

test('each year has a shard of its own; an older one is searched when it is asked for', async () => {
  expect(Object.keys(pages.shards()).sort()).toEqual(['2024', '2025', '2026', 'inti']);
  expect(await find('keterangan mampu')).toEqual(['/layanan/sktm/']);
  expect(await find('gotong royong')).toHaveLength(40);
  const found = await openSearchPage(pages.url).search({ kata: 'gotong royong', arsip: '2024' });
  expect([found.jumlah, found.arsip]).toEqual([80, ['2025']]);
  expect(await find('gotong royong', true)).toHaveLength(120);
});

test('a new report is found at once, then in its shard, and other years stay as they are', async () => {
  const before = pages.shards();
  await search.update([pages.put('/kegiatan/panen/', '2026', 'panen kacangpanjang &amp; terong')]);
  expect(pages.shards()).toEqual(before);
  expect(await find('kacangpanjang')).toEqual(['/kegiatan/panen/']);
  expect(await find('kerja kacangp')).toEqual(['/kegiatan/panen/']);

  await search.settled();
  expect(listed()).toEqual({ baru: [], dicabut: [] });
  expect(await find('kacangpanjang')).toEqual(['/kegiatan/panen/']);
  const { 2026: now, ...others } = pages.shards();
  expect(now).not.toBe(before['2026']);
  expect({ ...others, 2026: before['2026'] }).toEqual(before);
  // Nothing was taken away, so a search that was open before goes on in the older folder.
  expect(pages.foldersOf('2026').sort()).toEqual([now, before['2026']].sort());
});

test('a word is found by its stem in each shard, though one of them has the very word', async () => {
  await search.update([
    pages.put('/layanan/latihan/', 'inti', 'pelatihan kerja'),
    pages.put('/kegiatan/latihan/', '2026', 'warga berlatih menjahit'),
  ]);
  await search.settled();
  expect((await find('pelatihan')).sort()).toEqual(['/kegiatan/latihan/', '/layanan/latihan/']);
  expect((await openSearchPage(pages.url).search({ kata: 'melatih' })).isSure).toBe(true);
  expect((await openSearchPage(pages.url).search({ kata: 'pelayaran' })).isSure).toBe(false);
});

test('a changed report is found by its new words only, and its old words stay in no file', async () => {
  await search.update([pages.put('/kegiatan/panen/', '2026', 'panen bengkoang')]);
  expect(await find('bengkoang')).toEqual(['/kegiatan/panen/']);
  expect(await find('kacangpanjang')).toEqual([]);
  await search.settled();
  expect(await find('bengkoang')).toEqual(['/kegiatan/panen/']);
  expect(await find('kacangpanjang')).toEqual([]);
  expect(filesWith('kacangpanjang')).toEqual([]);
});

test('a report that is withdrawn is found no more, and stays in no file', async () => {
  expect(filesWith('bengkoang')).not.toEqual([]);
  await search.update([pages.put('/kegiatan/panen/', '2026', undefined)]);
  expect(await find('bengkoang')).toEqual([]);
  await search.settled();
  expect(await find('bengkoang')).toEqual([]);
  expect(listed()).toEqual({ baru: [], dicabut: [] });
  expect(filesWith('bengkoang')).toEqual([]);
  expect(pages.foldersOf('2026')).toEqual([pages.shards()['2026']]);
});

test('a report whose date moves it to another year is found once, before and after', async () => {
  await search.update([pages.put('/kegiatan/pindah/', '2025', 'senam sepuluhribulangkah')]);
  await search.settled();
  const moved = pages.put('/kegiatan/pindah/', '2026', 'senam sepuluhribulangkah');
  await search.update([moved, { path: '/kegiatan/pindah/', shard: '2025', html: undefined }]);
  expect(await find('sepuluhribulangkah')).toEqual(['/kegiatan/pindah/']);
  await search.settled();
  expect(await find('sepuluhribulangkah')).toEqual(['/kegiatan/pindah/']);
});

test('the first report of a year makes its shard, and the last one that goes takes it away', async () => {
  await search.update([pages.put('/kegiatan/tahun-baru/', '2027', 'syawalan bersama')]);
  await search.settled();
  expect(await find('syawalan')).toEqual(['/kegiatan/tahun-baru/']);
  await search.update([pages.put('/kegiatan/tahun-baru/', '2027', undefined)]);
  await search.settled();
  expect(await find('syawalan')).toEqual([]);
  expect(pages.foldersOf('2027')).toEqual([]);
});

test('a search that was open before goes on when its shard is replaced', async () => {
  const open = openSearchPage(pages.url);
  expect((await open.search({ kata: 'rumah nomor' })).jumlah).toBe(40);
  await search.update([pages.put('/kegiatan/gotong-royong-2026-0/', '2026', 'rumah nomor yang lain')]);
  await search.settled();
  expect(pages.foldersOf('2026')).toHaveLength(1);
  const found = await open.search({ kata: 'nomor lain' });
  expect(found.pages.map(({ url }) => url)).toEqual(['/kegiatan/gotong-royong-2026-0/']);
});

test('200 reports in a row cost a few builds, and a list that stays small', async () => {
  const builds = new Set<string | undefined>();
  const updates = Array.from({ length: 200 }, async (_, nomor) => {
    const words = `badai laporan ${'kata panjang sekali '.repeat(200)} nomor${nomor}x`;
    await search.update([pages.put(`/kegiatan/badai-${nomor}/`, '2026', words)]);
    builds.add(pages.shards()['2026']);
  });
  await Promise.all(updates);
  expect(readFileSync(join(pages.folder, 'indeks.json')).length).toBeLessThan(300_000);
  await search.settled();
  expect(builds.size).toBeLessThan(5);
  expect(await find('nomor199x')).toEqual(['/kegiatan/badai-199/']);
  expect(await find('badai laporan')).toHaveLength(200);
});

test('a build that is killed is made again', async () => {
  await search.update([pages.put('/kegiatan/tahan/', '2026', 'tahanbanting')]);
  const pid = await until('a build runs', async () => buildOf(process.pid));
  process.kill(pid, 'SIGKILL');
  await search.settled();
  expect(await find('tahanbanting')).toEqual(['/kegiatan/tahan/']);
  expect(listed()).toEqual({ baru: [], dicabut: [] });
});

test('stopped in the middle of a build, the publisher finds after its restart what it had not finished', async () => {
  const before = pages.shards();
  await search.update([pages.put('/kegiatan/lanjut/', '2026', 'lanjutkembali')]);
  await search.update([pages.put('/kegiatan/gotong-royong-2024-7/', '2024', 'kerja bakti tanpa nama')]);
  await until('a build runs', async () => buildOf(process.pid));
  await search.stop();
  await sleep(500);
  expect(buildOf(process.pid)).toBe(undefined);
  // Also what a publisher changed that died before it could tell.
  pages.put('/kegiatan/gotong-royong-2025-7/', '2025', 'tanpakabar');

  search = openSearch(pages.folder, pages.source);
  await search.settled();
  expect(existsSync(join(pages.folder, '.kerja'))).toBe(false);
  expect(listed()).toEqual({ baru: [], dicabut: [] });
  expect(await find('lanjutkembali')).toEqual(['/kegiatan/lanjut/']);
  expect(await find('tanpakabar', true)).toEqual(['/kegiatan/gotong-royong-2025-7/']);
  expect(await find('kerja bakti tanpa nama', true)).toContain('/kegiatan/gotong-royong-2024-7/');
  expect(pages.shards()['inti']).toBe(before['inti']);
});

test('a check finds what was changed without a word, and leaves the other shards alone', async () => {
  const before = pages.shards();
  pages.put('/kegiatan/gotong-royong-2026-9/', '2026', 'diamdiam');
  search.check();
  await search.settled();
  expect(await find('diamdiam')).toEqual(['/kegiatan/gotong-royong-2026-9/']);
  expect({ ...pages.shards(), 2026: '' }).toEqual({ ...before, 2026: '' });
});

test('a shard folder that is lost is made again', async () => {
  await search.stop();
  rmSync(join(pages.folder, pages.shards()['2025'] ?? ''), { recursive: true });
  rmSync(join(pages.folder, pages.foldersOf('mesin')[0] ?? ''), { recursive: true });
  search = openSearch(pages.folder, pages.source);
  await search.settled();
  expect(await find('tanpakabar', true)).toEqual(['/kegiatan/gotong-royong-2025-7/']);
});

function listed(): object {
  const { baru, dicabut } = JSON.parse(readFileSync(join(pages.folder, 'indeks.json'), 'utf8')) as {
    baru: unknown[];
    dicabut: unknown[];
  };
  return { baru, dicabut };
}

/** Files of the index that a reader could fetch and that hold the word. */
function filesWith(word: string): string[] {
  const entries = readdirSync(pages.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      const bytes = readFileSync(file);
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return (isPacked ? gunzipSync(bytes) : bytes).includes(word);
    });
}

/** The process that builds a shard for the other one, if it is at it. */
function buildOf(parent: number): number | undefined {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const line = lines.find((one) => one.includes('build-shard.ts') && one.trim().split(/\s+/)[1] === String(parent));
  return line ? Number(line.trim().split(/\s+/)[0]) : undefined;
}
