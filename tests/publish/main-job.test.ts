import { linkCardSize, photoCardName, photoFileName } from '@moncer/content-types';
import exifr from 'exifr';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announcePhoto, logInRelawan, logInStaff, stranger } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import { htmlPage, jpeg, markers, phonePortrait } from '../support/pictures.ts';
import { writeReport } from '../support/reports.ts';
import { searchSite } from '../support/search.ts';
import { sitemapPages } from '../support/sitemap.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';
import { uploadPhoto } from '../support/tus.ts';
import { until } from '../support/wait.ts';

const marker = 'Panenkacangpanjang';
const report = writeReport(4, marker);

let stack: Stack;
let volunteer: Person;
let staff: Person;
let slug = '';

beforeAll(async () => {
  stack = await startStack();
  volunteer = await logInRelawan(stack);
  staff = await logInStaff(stack);
});
afterAll(() => stack?.stop());

test('a volunteer writes a report and uploads three photos; the one that is no picture is refused by name', async () => {
  const photos = [
    announcePhoto('IMG_0001.jpg', await phonePortrait({ width: 1200, height: 900 }), 'Warga memanen kacang panjang'),
    announcePhoto('IMG_0002.jpg', await jpeg({ width: 1600, height: 1200, seed: 2 }), 'Kacang panjang di keranjang'),
    announcePhoto('bukan-foto.jpg', htmlPage, 'Berkas yang bukan foto'),
  ];
  const foto = photos.map(({ announcement }) => announcement);
  expect(
    await volunteer.call('PUT', `/api/kiriman/${report.uuid}`, { jenis: 'kegiatan', isi: report.isi, foto }),
  ).toMatchObject({ status: 201 });
  expect(await volunteer.call('POST', `/api/kiriman/${report.uuid}/ajukan`)).toMatchObject({
    status: 409,
    body: { error: { message: expect.stringMatching(/menunggu foto \d dari 3/i) } },
  });
  for (const { announcement, filename, bytes } of photos) {
    await uploadPhoto(stack.url, volunteer.token, {
      kiriman: report.uuid,
      foto: announcement.id,
      filename,
      bytes,
      chunkBytes: 64 * 1024,
    });
  }
  const { body } = await volunteer.call('GET', `/api/kiriman/${report.uuid}`);
  expect(body.foto.map((each: { keadaan: string }) => each.keadaan)).toEqual(['diterima', 'diterima', 'ditolak']);
  expect(body.foto[2]).toMatchObject({ alasan: expect.stringContaining('bukan-foto.jpg') });
  expect((await volunteer.call('POST', `/api/kiriman/${report.uuid}/ajukan`)).body).toMatchObject({
    keadaan: 'terkirim',
    nomor: expect.stringMatching(/^K-\d+/),
  });
});

test('before approval it is nowhere public', async () => {
  const nobody = stranger(stack);
  const tricks = [
    '',
    '?status=draft',
    '?status=published&populate=*',
    '?status=draft&populate[foto]=*',
    `?filters[judul][$contains]=${marker}`,
    '?publicationState=preview',
    '?filters[$or][0][id][$gt]=0',
    '?lookup[judul]=x',
    '?_q=' + marker,
  ];
  for (const who of [nobody, volunteer]) {
    for (const path of [
      '/api/daftar-kegiatan',
      '/api/kegiatan',
      '/api/daftar-kiriman',
      '/api/daftar-foto-kiriman',
      '/api/daftar-riwayat',
      '/api/daftar-terbitan',
      '/api/users',
      '/api/upload/files',
    ]) {
      for (const trick of tricks) {
        const answer = await who.call('GET', path + trick);
        expect([401, 403, 404, 405], `${path}${trick}`).toContain(answer.status);
        expect(JSON.stringify(answer.body)).not.toContain(marker);
      }
    }
  }
  expect((await nobody.call('GET', `/api/kiriman/${report.uuid}`)).status).toBe(401);
  expect((await nobody.call('GET', `/moderasi/${report.uuid}`)).status).toBe(401);
  expect((await volunteer.call('GET', `/moderasi/${report.uuid}`)).status).toBe(401);
  expect((await (await logInRelawan(stack, 1)).call('GET', `/api/kiriman/${report.uuid}`)).status).toBe(404);
  expect((await nobody.call('GET', `/pratinjau/${report.uuid}/`)).status).toBeGreaterThanOrEqual(401);
  for (const page of await publicTexts()) expect(page.text, page.path).not.toContain(marker);
  expect(await searchSite(stack.url, marker)).toEqual([]);
  expect(await publicPhotoFiles()).toEqual([]);
});

test('after approval it is live: page, month archive, RW page, feed, sitemap and search', async () => {
  const { body } = await staff.call('GET', '/moderasi/antrean');
  expect(body.daftar).toMatchObject([{ uuid: report.uuid, keadaan: 'terkirim' }]);
  const { body: opened } = await staff.call('POST', `/moderasi/${report.uuid}/periksa`, {
    versi: body.daftar[0].versi,
  });
  expect(opened.keadaan).toBe('diperiksa');
  const approval = await staff.call('POST', `/moderasi/${report.uuid}/setujui`, { versi: opened.versi });
  expect(approval.status).toBe(200);
  const live = await until('the report is live', async () => {
    const { body: mine } = await volunteer.call('GET', `/api/kiriman/${report.uuid}`);
    return mine.keadaan === 'tayang' && (mine as { tautan: string; rw: number });
  });
  const path = new URL(live.tautan, stack.url).pathname;
  slug = path.split('/')[2] ?? '';
  for (const each of [
    path,
    '/kegiatan/2026/10/',
    `/rw/${String(live.rw).padStart(2, '0')}/`,
    '/kegiatan/feed.xml',
    '/kegiatan/',
  ]) {
    expect(await text(each), each).toContain(report.isi.judul);
  }
  // Both follow the page: the sitemap within seconds, the search list at once.
  await until('it is found', async () => (await searchSite(stack.url, marker)).includes(path));
  await until('it is listed', async () => (await sitemapPages(stack.url)).includes(path));
});

test('the portrait stands upright and no public size holds metadata', async () => {
  const [portrait] = await acceptedPhotos();
  const page = await text(`/kegiatan/${slug}/`);
  expect(page).toContain(portrait);
  const files = [...page.matchAll(/\/foto\/[0-9a-f]{64}-\d+\.(?:avif|webp|jpg)/g)].map(([file]) => file);
  expect(new Set(files).size).toBeGreaterThanOrEqual(9);
  expect(files, 'the first photo is the picture of link previews').toContain(`/foto/${photoCardName(portrait ?? '')}`);
  for (const file of new Set(files)) {
    const bytes = Buffer.from(await (await fetch(stack.url + file)).arrayBuffer());
    for (const each of markers) expect(bytes.includes(each), `${file} holds ${each}`).toBe(false);
    const { exif, xmp, iptc, width, height } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
    if (!file.endsWith('.avif')) expect(await exifr.parse(bytes).catch(() => undefined)).toBeFalsy();
    if (file.endsWith('.jpg')) expect({ width, height }).toEqual(linkCardSize);
    else if (portrait && file.includes(portrait)) expect(height, 'portrait is upright').toBeGreaterThan(width);
  }
});

test('a withdrawn report becomes a notice with its reason', async () => {
  const { body } = await staff.call('GET', `/moderasi/${report.uuid}`);
  expect((await staff.call('POST', `/moderasi/${report.uuid}/tarik`, { versi: body.versi })).status).toBe(422);
  const answer = await staff.call('POST', `/moderasi/${report.uuid}/tarik`, {
    versi: body.versi,
    catatan: 'Foto diminta dihapus oleh warga.',
  });
  expect(answer.status).toBe(200);
  const gone = await until('the page is a notice', async () => {
    const response = await fetch(`${stack.url}/kegiatan/${slug}/`);
    return response.status === 410 && response.text();
  });
  expect(gone).toContain('Foto diminta dihapus oleh warga.');
  expect(gone).toContain('noindex');
  // They go right after the page.
  await until('its photos are gone', async () => (await publicPhotoFiles()).length === 0);
  // Its year may have gone with it: the parts of the sitemap follow one after the other.
  await until('only what is there is listed', async () => {
    const listed = await sitemapPages(stack.url);
    const answers = await Promise.all(listed.map(async (path) => (await fetch(stack.url + path)).status));
    return !listed.includes(`/kegiatan/${slug}/`) && answers.every((status) => status === 200);
  });
  for (const page of await publicTexts()) expect(page.text, page.path).not.toContain(marker);
});

/** The files of the accepted photos that anybody can see. */
async function publicPhotoFiles(): Promise<string[]> {
  const photos = await acceptedPhotos();
  expect(photos).toHaveLength(2);
  const names = photos.flatMap((berkas) => [photoFileName(berkas, 320, 'webp'), photoCardName(berkas)]);
  const answers = await Promise.all(names.map(async (name) => (await fetch(`${stack.url}/foto/${name}`)).status));
  return names.filter((_, at) => answers[at] !== 404);
}

async function acceptedPhotos(): Promise<string[]> {
  const { body } = await volunteer.call('GET', `/api/kiriman/${report.uuid}`);
  return (body.foto as { berkas: string | null }[]).flatMap(({ berkas }) => berkas ?? []);
}

async function text(path: string): Promise<string> {
  const response = await fetch(stack.url + path);
  expect(response.status, path).toBe(200);
  return response.text();
}

/** Every page of the sitemap, the sitemap and the feed. */
async function publicTexts(): Promise<{ path: string; text: string }[]> {
  const paths = await sitemapPages(stack.url);
  expect(paths.length).toBeGreaterThan(100);
  const pages = await Promise.all(
    ['/kegiatan/feed.xml', ...paths].map(async (path) => ({ path, text: await text(path) })),
  );
  return [{ path: 'sitemap', text: paths.join('\n') }, ...pages];
}
