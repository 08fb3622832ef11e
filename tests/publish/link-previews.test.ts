import { linkCardSize } from '@moncer/content-types';
import { examples } from '@moncer/content-types/examples';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentModel, exampleDocuments } from '../support/content-model.ts';
import { RunningSite } from '../support/running-site.ts';
import { startGateway } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';
import { lastmodOf, sitemapPages } from '../support/sitemap.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';
import { until } from '../support/wait.ts';

/** The public address with which the site is compiled, wherever a test serves it. */
const publicUrl = process.env.MONCER_URL ?? 'http://localhost:8080';
/** WhatsApp leaves out a picture that is heavier. */
const maxPictureBytes = 300_000;

let stack: Stack;
/** A site whose content a test changes. */
let site: RunningSite;
let gateway: SiteProcess;

beforeAll(async () => {
  stack = await startStack();
  site = await RunningSite.start(new ContentModel(exampleDocuments()));
  gateway = await startGateway(site.data, site.source.url, site.publisher.url);
});
afterAll(async () => {
  await gateway?.stop();
  await site?.stop();
  await stack?.stop();
});

test('every page says to chats and search engines what it is, with a picture that is there', async () => {
  const pages = await sitemapPages(stack.url);
  expect(pages.length).toBeGreaterThan(100);
  const titles = new Map<string, string[]>();
  const pictures = new Set<string>();
  for (const path of pages) {
    const html = await (await fetch(stack.url + path)).text();
    const head = readHead(html);
    const address = publicUrl + path;
    expect(head, path).toMatchObject({
      canonical: address,
      'og:url': address,
      'og:title': head.title,
      'og:description': head.description,
      'og:image:width': String(linkCardSize.width),
      'og:image:height': String(linkCardSize.height),
      'twitter:card': 'summary_large_image',
    });
    expect(head.robots, `${path} is listed, yet asks to be left out`).toBeUndefined();
    for (const name of ['title', 'description', 'og:image', 'og:image:alt'])
      expect(head[name], `${path} ${name}`).toBeTruthy();
    titles.set(head.title ?? '', [...(titles.get(head.title ?? '') ?? []), path]);
    pictures.add(head['og:image'] ?? '');
    for (const [, json = ''] of html.matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs)) {
      expect(JSON.parse(json), path).toMatchObject({ '@context': 'https://schema.org', '@type': expect.any(String) });
    }
  }
  expect([...titles.values()].filter((paths) => paths.length > 1)).toEqual([]);
  for (const picture of pictures) {
    expect(picture.startsWith(`${publicUrl}/`), picture).toBe(true);
    const answer = await fetch(picture.replace(publicUrl, stack.url));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ status: answer.status, type: answer.headers.get('content-type'), width, height }, picture).toEqual({
      status: 200,
      type: `image/${format}`,
      ...linkCardSize,
    });
    expect(format, picture).toMatch(/^(?:png|jpeg)$/);
    expect(bytes.length, picture).toBeLessThan(maxPictureBytes);
  }
});

test('a service has a card of its own, a story its first photo, every other page the card of its section', async () => {
  const pictureOf = async (path: string) => {
    const head = readHead(await (await fetch(stack.url + path)).text());
    return { path: head['og:image']?.replace(publicUrl, ''), alt: head['og:image:alt'] };
  };
  const [layanan] = examples.layanan;
  expect(await pictureOf(`/layanan/${layanan?.slug}/`)).toEqual({
    path: `/kartu/layanan/${layanan?.slug}.png`,
    alt: layanan?.nama,
  });
  const stories = { kegiatan: examples.kegiatan, potensi: examples.potensi, galeri: examples.galeri };
  for (const [noun, entries] of Object.entries(stories)) {
    const story = entries.find(({ foto = [] }) => foto.length > 0);
    expect(await pictureOf(`/${noun}/${story?.slug}/`)).toEqual({
      path: expect.stringMatching(/^\/foto\/[0-9a-f]{64}-1200\.jpg$/),
      alt: story?.foto?.[0]?.alt,
    });
  }
  expect(await pictureOf('/layanan/')).toMatchObject({ path: '/kartu/layanan.png' });
  expect(await pictureOf('/rw/01/')).toMatchObject({ path: '/kartu/rw.png' });
  expect(await pictureOf('/cari/')).toMatchObject({ path: '/kartu/beranda.png' });
  expect(await pictureOf('/')).toMatchObject({ path: '/kartu/beranda.png' });
});

test('a card is sent as a picture that may be kept for a day, and stands in no sitemap', async () => {
  const { status, headers } = await fetch(`${gateway.url}/kartu/layanan.png`, { headers: { 'accept-encoding': 'br' } });
  expect({ status, type: headers.get('content-type'), packed: headers.get('content-encoding') }).toEqual({
    status: 200,
    type: 'image/png',
    packed: null,
  });
  expect(headers.get('cache-control')).toBe('public, max-age=86400');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect((await sitemapPages(gateway.url)).filter((path) => path.includes('/kartu/'))).toEqual([]);
});

test('the card of a service follows its name, and goes with its page', async () => {
  const [document] = site.model.documents.filter(({ jenis }) => jenis === 'layanan');
  if (!document) throw new Error('there is no example of a layanan');
  const data = document.data as { slug: string; nama: string };
  const card = async (slug: string) => {
    const answer = await fetch(`${gateway.url}/kartu/layanan/${slug}.png`);
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const before = await card(data.slug);
  expect(before.status).toBe(200);

  site.model.publish({ ...document, data: { ...data, nama: 'Surat yang berganti nama' } });
  await site.publish();
  const renamed = await card(data.slug);
  expect(renamed.status).toBe(200);
  expect(renamed.bytes.equals(before.bytes)).toBe(false);

  site.model.publish({ ...document, data: { ...data, slug: 'alamat-baru' } });
  await site.publish();
  expect((await card(data.slug)).status).toBe(404);
  expect((await card('alamat-baru')).bytes.equals(before.bytes)).toBe(true);

  site.model.withdraw(document, '/layanan/alamat-baru/', 'Layanan ini sudah tidak ada.');
  await site.publish();
  expect((await fetch(`${gateway.url}/layanan/alamat-baru/`)).status).toBe(410);
  expect((await card('alamat-baru')).status).toBe(404);
});

test('the sitemap says when the office looked last at a document, and which part has changed', async () => {
  const days = { layanan: '2026-11-21', kegiatan: '2026-11-22' };
  for (const [noun, day] of Object.entries(days)) {
    const document = site.model.documents.find(({ jenis }) => jenis === noun);
    if (!document) throw new Error(`there is no example of a ${noun}`);
    const data = document.data as { slug: string; diverifikasi_pada: string };
    const path = `/${noun}/${data.slug}/`;
    expect(await lastmodOf(gateway.url, path)).toBe(data.diverifikasi_pada);
    site.model.publish({ ...document, data: { ...data, diverifikasi_pada: day } });
    await site.publish();
    await until(`${path} is listed with its new day`, async () => (await lastmodOf(gateway.url, path)) === day);
    await until(`a part has the day of ${path}`, async () => {
      const index = await (await fetch(`${gateway.url}/sitemap-index.xml`)).text();
      return index.includes(`<lastmod>${day}T`);
    });
  }
  expect(await lastmodOf(gateway.url, '/layanan/')).toBeUndefined();
});

/** What stands in the head of a page, by name. */
function readHead(html: string): Record<string, string | undefined> {
  const [head = ''] = html.split('</head>');
  const named = [...head.matchAll(/<meta (?:name|property)="?([^"\s>]+)"? content=(?:"([^"]*)"|([^\s>]*))/g)];
  return {
    title: decoded(/<title>([^<]*)<\/title>/.exec(head)?.[1]),
    canonical: /<link rel="?canonical"? href="?([^"\s>]+)/.exec(head)?.[1],
    ...Object.fromEntries(named.map(([, name, quoted, bare]) => [name, decoded(quoted ?? bare)])),
  };
}

function decoded(text: string | undefined): string | undefined {
  const signs: Record<string, string> = { '&amp;': '&', '&#38;': '&', '&quot;': '"', '&#34;': '"', '&#39;': "'" };
  return text?.replace(/&#?\w+;/g, (sign) => signs[sign] ?? sign);
}
