import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchSite } from '../support/search.ts';
import {
  exampleSnapshot,
  liveFiles,
  makeDataFolder,
  ring,
  startGateway,
  startPublisher,
  startSnapshotSource,
  untilLive,
} from '../support/site.ts';
import type { SiteProcess, SnapshotSource } from '../support/site.ts';
import { until } from '../support/wait.ts';

let source: SnapshotSource;
let publisher: SiteProcess;
let gateway: SiteProcess;
let data: string;
let remove: () => Promise<void>;
const withdrawn = '/kegiatan/merti-desa-yang-ditarik/';

beforeAll(async () => {
  ({ data, remove } = await makeDataFolder());
  const good = exampleSnapshot();
  source = await startSnapshotSource({ ...good, revisi: 1 });
  publisher = await startPublisher(data, source);
  await untilLive(data, 1);
  const documents = good.documents.map((document) =>
    document.id === 'contoh-layanan-sktm'
      ? { ...document, data: { ...(document.data as object), slug: 'tidak-mampu' } }
      : document,
  );
  const ditarik = [{ alamat: withdrawn, alasan: 'Ditarik atas permintaan <b>warga</b>.' }];
  source.serve({ revisi: 2, documents, ditarik });
  await ring(publisher);
  await untilLive(data, 2);
  gateway = await startGateway(data, source.url, publisher.url);
});
afterAll(async () => {
  await gateway.stop();
  await publisher.stop();
  await source.stop();
  await remove();
});

/** Asks with the path exactly as written; `fetch` would tidy it up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(gateway.url);
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

test('addresses answer as a browser expects', async () => {
  expect(await ask('/layanan/')).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  expect(await ask('/layanan?a=1')).toMatchObject({ status: 301, headers: { location: '/layanan/?a=1' } });
  expect(await ask('/layanan/index.html')).toMatchObject({ status: 301, headers: { location: '/layanan/' } });
  expect(await ask('/layanan/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  const missing = await ask('/layanan/tidak-ada/');
  expect(missing).toMatchObject({ status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(missing.body).toContain('<h1');
  expect((await ask('/status.json')).headers['content-type']).toMatch(/json/);
  expect((await ask('/kegiatan/feed.xml')).headers['content-type']).toMatch(/xml/);
});

test('a withdrawn page gives way to a notice with its reason: 410, not to be indexed, nowhere listed', async () => {
  for (const path of [withdrawn, withdrawn.slice(0, -1)]) {
    const notice = await ask(path);
    expect(notice).toMatchObject({ status: 410, headers: { 'x-robots-tag': 'noindex' } });
    expect(notice.body).toContain('Ditarik atas permintaan &lt;b&gt;warga&lt;/b&gt;.');
    expect(notice.body).toMatch(/<meta name="robots" content="noindex/);
  }
  expect(await ask(`/ditarik${withdrawn}`)).toMatchObject({ status: 404 });
  expect((await ask('/sitemap-0.xml')).body).not.toMatch(/ditarik/);
  expect(await searchSite(gateway.url, 'ditarik')).not.toContain(withdrawn);
});

test('the old address of a page leads to its new one', async () => {
  expect(await ask('/layanan/sktm/')).toMatchObject({ status: 301, headers: { location: '/layanan/tidak-mampu/' } });
  expect(await ask('/layanan/tidak-mampu/')).toMatchObject({ status: 200 });
});

test('unchanged pages cost 304, changed ones come compressed', async () => {
  const page = await ask('/layanan/', { 'accept-encoding': 'br' });
  expect(page.headers).toMatchObject({
    'content-encoding': 'br',
    vary: 'accept-encoding',
    'cache-control': 'public, max-age=0, must-revalidate',
  });
  const again = await ask('/layanan/', { 'accept-encoding': 'br', 'if-none-match': page.headers.etag ?? '' });
  expect(again).toMatchObject({ status: 304, body: '' });
  expect((await ask('/layanan/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  expect((await ask('/layanan/')).headers['content-encoding']).toBeUndefined();
  const photo = [...(await liveFiles(data)).keys()].find((path) => path.startsWith('foto/'));
  expect((await ask(`/${photo}`)).headers['cache-control']).toMatch(/immutable/);
});

test('what is not public is not served, however it is spelled', async () => {
  const paths = [
    '/.rilis.json', '/layanan/../.rilis.json', '/%2erilis.json', '/layanan/index.html.br', '/..%2f..%2frahasia.json',
    '/penerbit/snapshot', '/penerbit/laporan', '/bel', '/_health', '/uploads/x.jpg', '/snapshot.ndjson', '/releases/',
    '/admin/register-admin', '/Admin/Register-Admin', '/admin/%72egister-admin', '/admin//register-admin', '//admin/register-admin', '/admin/./register-admin', '/admin/x/../register-admin', '/admin/register-admin/', '/admin\\register-admin',
  ]; // prettier-ignore
  const before = source.passedOn.length;
  for (const path of paths) {
    for (const method of ['GET', 'POST'])
      expect([400, 404], `${method} ${path}`).toContain((await ask(path, {}, method)).status);
  }
  expect(source.passedOn.slice(before)).toEqual([]);
});

test('the API, the panel and what the panel calls are passed on, with the real address of the client', async () => {
  for (const path of [
    '/api/auth/local',
    '/moderasi/antrean',
    '/admin/',
    '/admin/login',
    '/content-manager/x',
    '/users-permissions/x',
    '/i18n/locales',
    '/upload/files',
  ]) {
    await ask(path, {
      'x-forwarded-for': '10.0.0.1, 10.0.0.2',
      'x-real-ip': '10.0.0.3',
      forwarded: 'for=10.0.0.4',
      'x-forwarded-proto': 'https',
    });
    const seen = source.passedOn.at(-1);
    expect(seen?.url).toBe(path);
    expect(JSON.stringify(seen?.headers)).not.toContain('10.0.0');
    expect(seen?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': new URL(gateway.url).host,
    });
  }
});

test('a photo is passed on while it is still being sent', async () => {
  const { hostname, port } = new URL(gateway.url);
  const upload = httpRequest({
    hostname,
    port,
    path: '/api/unggah/1',
    method: 'PATCH',
    headers: { 'content-type': 'application/offset+octet-stream', 'content-length': '200000' },
  });
  const answered = new Promise((resolve) => upload.on('response', resolve));
  upload.write(Buffer.alloc(100_000));
  await until('the first half has arrived', () => Promise.resolve(source.passedOn.at(-1)?.bytes === 100_000), 5_000);
  upload.end(Buffer.alloc(100_000));
  expect(await answered).toMatchObject({ statusCode: 200 });
  expect(source.passedOn.at(-1)?.bytes).toBe(200_000);
});

test('the scripts of the panel come compressed, and the CMS is asked for each only once', async () => {
  const asked = () => source.passedOn.filter(({ url }) => url === '/admin/index-Bx7Kq2Zp.js').length;
  for (const encoding of ['br', 'gzip', 'br']) {
    const { headers } = await ask('/admin/index-Bx7Kq2Zp.js', { 'accept-encoding': encoding });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/javascript; charset=utf-8',
    });
    expect(Number(headers['content-length'])).toBeLessThan(500);
  }
  expect(asked()).toBe(1);
});

test('every answer carries the security headers, errors included', async () => {
  const paths = [
    '/',
    '/layanan/',
    '/meja/',
    '/tidak-ada/',
    withdrawn,
    '/status.json',
    '/healthz',
    '/admin/',
    '/api/x',
    '/pratinjau/x',
    '//x',
    '/%zz',
    '/.rilis.json',
  ];
  for (const path of paths) {
    const { headers } = await ask(path);
    const policy = String(headers['content-security-policy']);
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(policy, path).toContain(path.startsWith('/pratinjau') ? "frame-ancestors 'self'" : "frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
  expect((await ask('/meja/')).headers['content-security-policy']).toContain("frame-src 'self'");
});

test('the policy of each page allows exactly the styles in it, and no page has an inline script or style attribute', async () => {
  const sitemap = (await ask('/sitemap-0.xml')).body;
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
  expect(pages.length).toBeGreaterThan(100);
  for (const path of [...pages, '/kirim/', '/meja/', '/404.html']) {
    const { headers, body } = await ask(path);
    const styles = [...body.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '');
    const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    const allowed = /style-src ([^;]*)/.exec(String(headers['content-security-policy']))?.[1]?.split(' ');
    expect(new Set(allowed), path).toEqual(new Set(["'self'", ...hashes]));
    expect(body, path).not.toMatch(
      /<script(?![^>]*(?:\bsrc=|type="application\/ld\+json"))[^>]*>|<[^>]+\s(?:style|onclick|onload)=/,
    );
  }
});

test('with the CMS hanging and the publisher gone, health answers in about a second', async () => {
  const hanging = await startGateway(data, 'http://127.0.0.1:9', 'http://192.0.2.1:81');
  const started = performance.now();
  expect(await (await fetch(`${hanging.url}/healthz`)).json()).toEqual({ situs: 'ok', cms: 'mati', penerbit: 'mati' });
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(await fetch(`${hanging.url}/api/kiriman`)).toMatchObject({ status: 503 });
  await hanging.stop();
});

test('with the CMS and the publisher dead, every file of the site still answers', async () => {
  await publisher.kill();
  await source.stop();
  const files = [...(await liveFiles(data)).keys()].filter((path) => !/\.(?:br|gz)$|^ditarik\//.test(path));
  expect(files.filter((path) => path.startsWith('foto/')).length).toBeGreaterThan(100);
  for (const path of files) {
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    expect((await ask(address)).status, address).toBe(200);
  }
  expect(await ask('/healthz')).toMatchObject({ status: 200, body: '{"situs":"ok","cms":"mati","penerbit":"mati"}' });
  const refusal = await ask('/api/kiriman');
  expect(refusal).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  expect(JSON.parse(refusal.body).error.message).toMatchInlineSnapshot(
    `"Layanan sedang tidak bisa dihubungi. Situs tetap bisa dibaca. Coba lagi sebentar lagi."`,
  );
  expect(await searchSite(gateway.url, 'surat')).not.toHaveLength(0);
});
