import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  checkParity,
  exampleSnapshot,
  liveRelease,
  makeDataFolder,
  startPublisher,
  startSnapshotSource,
  untilLive,
} from '../support/site.ts';

let data: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ data, remove } = await makeDataFolder());
  const bad = { jenis: 'kegiatan', id: 'rusak', data: {} };
  const { documents, ...rest } = exampleSnapshot();
  const ditarik = [{ alamat: '/kegiatan/ditarik/', alasan: 'Diminta oleh warga.' }];
  const source = await startSnapshotSource({ ...rest, revisi: 7, documents: [...documents, bad], ditarik });
  const publisher = await startPublisher(data, source);
  await untilLive(data, 7);
  await publisher.stop();
  await source.stop();
});
afterAll(() => remove());

test('the published site has the bytes of a clean astro build of the same content', async () => {
  const { code, output } = await checkParity(data);
  expect(output).toMatch(/Paritas revisi 7, hari \d{4}-\d{2}-\d{2}: \d{3,} berkas, 0 berbeda\./);
  expect(code).toBe(0);
});

test('a file that differs, is missing or is too much is named', async () => {
  const release = join(data, 'site', await liveRelease(data));
  const page = join(release, 'layanan/index.html');
  // The release before shares its unchanged files with this one; a new name keeps them apart.
  await cp(page, `${page}.salinan`);
  await rm(page);
  await cp(`${page}.salinan`, page);
  await rm(`${page}.salinan`);
  await appendFile(page, '<!-- lain -->');
  await rm(join(release, 'sitemap-0.xml'));
  await writeFile(join(release, 'lebih.html'), await readFile(page));
  const { code, output } = await checkParity(data);
  expect(code).toBe(1);
  expect(output).toMatch(/layanan\/index\.html: berbeda mulai byte \d+/);
  expect(output).toMatch(/layanan\/index\.html\.br: isinya bukan isi/);
  expect(output).toMatch(/sitemap-0\.xml: ada di bangunan bersih, tidak ada di situs/);
  expect(output).toMatch(/lebih\.html: ada di situs, tidak ada di bangunan bersih/);
});
