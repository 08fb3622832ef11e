import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentModel, exampleDocuments } from '../support/content-model.ts';
import { checkParity, liveRelease, strayFiles } from '../support/live-site.ts';
import { RunningSite } from '../support/running-site.ts';

let site: RunningSite;

beforeAll(async () => {
  const ditarik = { alamat: '/kegiatan/ditarik/', alasan: 'Diminta oleh warga.' };
  const model = new ContentModel([
    ...exampleDocuments(),
    { jenis: 'kegiatan', id: 'rusak', data: {} },
    { jenis: 'kegiatan', id: 'ditarik', data: null, ditarik },
  ]);
  site = await RunningSite.start(model);
  await site.publisher.stop();
});
afterAll(() => site?.stop());

test('the published site has the bytes of a clean astro build of the same content, also when two check at once', async () => {
  const check = () => checkParity(site.data, site.source);
  for (const { code, output } of await Promise.all([check(), check()])) {
    expect(output).toMatch(/Paritas revisi 1, hari \d{4}-\d{2}-\d{2}: \d{3,} berkas, 0 berbeda\./);
    expect(code).toBe(0);
  }
  expect(await strayFiles(site.data, site.model)).toEqual([]);
});

test('a file that differs, is missing or is too much is named', async () => {
  const release = join(site.data, 'site', await liveRelease(site.data));
  const page = join(release, 'layanan/index.html');
  await appendFile(page, '<!-- lain -->');
  const sitemap = (await readdir(release)).find((name) => /^sitemap-(?!index).*\.xml$/.test(name)) ?? '';
  await rm(join(release, sitemap));
  await writeFile(join(release, 'lebih.html'), await readFile(page));
  const { code, output } = await checkParity(site.data, site.source);
  expect(code).toBe(1);
  expect(output).toMatch(/layanan\/index\.html: berbeda mulai byte \d+/);
  expect(output).toMatch(/layanan\/index\.html\.br: isinya bukan isi/);
  expect(output).toContain(`${sitemap}: ada di bangunan bersih, tidak ada di situs`);
  expect(output).toMatch(/lebih\.html: ada di situs, tidak ada di bangunan bersih/);
});
