import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleDocuments } from '../support/content-model.ts';
import { RunningSite } from '../support/running-site.ts';
import { previewCookie, startGateway } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';

const uuid = randomUUID();
const example = exampleDocuments().find(({ id }) => id === 'contoh-galeri-taman-jaya-wijaya')?.data as Record<
  string,
  unknown
>;
const foto = (example.foto as { berkas: string }[]).slice(0, 1);
const name = `${foto[0]?.berkas}-320.webp`;
let site: RunningSite;
let gateway: SiteProcess;

beforeAll(async () => {
  site = await RunningSite.start();
  // As it waits for staff: no slug and no date of approval yet.
  const draft = { ...example, judul: 'Album yang belum disetujui', slug: null, diverifikasi_pada: null, foto };
  site.source.drafts.set(uuid, { jenis: 'galeri', id: 'draf', data: draft });
  gateway = await startGateway(site.data, site.source.url, site.publisher.url);
});
afterAll(async () => {
  await gateway?.stop();
  await site?.stop();
});

const ask = (path: string, cookie = '') => fetch(`${gateway.url}/pratinjau/${path}`, { headers: { cookie } });

test('staff see a draft as the page it will become, with photos that are not public', async () => {
  const answer = await ask(uuid, previewCookie(uuid));
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-.*frame-ancestors 'self'/);
  expect(page).toContain('Album yang belum disetujui');
  expect(page).toContain(`/pratinjau/${uuid}/foto/${name}`);
  const photo = await ask(`${uuid}/foto/${name}`, previewCookie(uuid));
  expect(photo.headers.get('content-type')).toBe('image/webp');
  expect(await photo.text()).toBe(name);
});

test('nobody sees it without the cookie, with that of another submission, or with an old or changed one', async () => {
  const cookies = ['', previewCookie(randomUUID()), previewCookie(uuid, -1), `${previewCookie(uuid)}0`];
  for (const cookie of cookies) {
    expect((await ask(uuid, cookie)).status).toBe(401);
    expect((await ask(`${uuid}/foto/${name}`, cookie)).status).toBe(401);
  }
});

test('only photos that the draft names are shown, and only by their names', async () => {
  const other = (example.foto as { berkas: string }[])[1]?.berkas;
  for (const path of [`${other}-320.webp`, `${name}.br`, '..%2f..%2frahasia.json', `${foto[0]?.berkas}.webp`]) {
    expect([400, 404]).toContain((await ask(`${uuid}/foto/${path}`, previewCookie(uuid))).status);
  }
});

test('a draft that cannot be a page yet says in Indonesian why', async () => {
  const unfinished = randomUUID();
  site.source.drafts.set(unfinished, { jenis: 'galeri', id: 'draf-2', data: { judul: 'Kosong' } });
  const answer = await ask(unfinished, previewCookie(unfinished));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Kiriman ini belum bisa ditampilkan. Tanggal harus tanggal yang ada');
  const unknown = randomUUID();
  expect((await ask(unknown, previewCookie(unknown))).status).toBe(404);
});

test('a preview leaves the public site as it is', async () => {
  expect(await (await fetch(`${gateway.url}/galeri/`)).text()).not.toContain('Album yang belum disetujui');
  expect((await fetch(`${gateway.url}/galeri/pratinjau-${uuid}/`)).status).toBe(404);
});
