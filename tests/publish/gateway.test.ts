import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packFiles } from '../../scripts/pack-files.ts';
import { startContentSource } from '../support/content-source.ts';
import type { ContentSource } from '../support/content-source.ts';
import { pageWithStyle, SiteFolder } from '../support/site-folder.ts';
import { startGateway } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';
import { until } from '../support/wait.ts';

const withdrawn = '/kegiatan/merti-desa-yang-ditarik/';
const photo = `/foto/${'ab'.repeat(32)}-320.webp`;
const notice = { alasan: 'Diminta warga.', berkas: `ditarik${withdrawn}index.html` };
const gone = { ditarik: { [withdrawn]: notice }, pindah: { '/layanan/sktm/': '/layanan/tidak-mampu/' } };
const panelPage = '<script src="/admin/index-Bx7Kq2Zp.js"></script>';
const panelScript = 'console.log("panel");\n'.repeat(500);
let source: ContentSource;
let folder: SiteFolder;
let gateway: SiteProcess;

beforeAll(async () => {
  folder = await SiteFolder.make();
  for (const page of ['', 'layanan/', 'layanan/tidak-mampu/', 'meja/', 'cari/']) {
    await folder.putPage(`${page}index.html`, pageWithStyle(`Halaman ${page}`, `h1{order:${page.length}}`));
  }
  await folder.putPage('404.html', pageWithStyle('Halaman tidak ditemukan', 'h1{color:red}'));
  await folder.putPage(notice.berkas, pageWithStyle('Ditarik: Diminta warga.', 'h1{color:blue}'));
  await folder.putPage('kegiatan/feed.xml', '<feed/>');
  await folder.putPage('status.json', '{"revisi":1}');
  await folder.put('current/.rilis/isi.db', 'rahasia');
  await folder.putGone(gone);
  await folder.put(`foto/ab/${photo.slice('/foto/'.length)}`, 'foto');
  await folder.put('cari/pagefind.js', 'export const cari = 1;');
  await folder.put('cari/indeks.json', '[]');
  await folder.put('cari/kegiatan-2026-0123abcd/fragment/id_1.pf_fragment', 'potongan');
  await folder.put('mesin/lama/client/_astro/peta.Bx12.js', 'export const lama = 1;');
  await folder.put('mesin/lama/server/entry.mjs', 'rahasia');
  await mkdir(join(folder.data, 'panel'));
  await writeFile(join(folder.data, 'panel/index.html'), panelPage);
  await writeFile(join(folder.data, 'panel/index-Bx7Kq2Zp.js'), panelScript);
  await packFiles(join(folder.data, 'panel'), 5);
  source = await startContentSource();
  gateway = await startGateway(folder.data, source.url, 'http://127.0.0.1:9');
});
afterAll(async () => {
  await gateway.stop();
  await source.stop();
  await folder.remove();
});

interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  /** Unpacked. */
  body: string;
}

/** Asks with the path exactly as written; `fetch` would tidy it up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(gateway.url);
  return new Promise<Received>((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = unpacked(Buffer.concat(chunks), response.headers['content-encoding']);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on('error', reject).end();
  });
}

function unpacked(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return '';
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

/** Whether the policy that came with a page allows exactly the styles in it. */
function allowsItsStyles({ headers, body }: Received): boolean {
  const styles = [...body.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css]) => css ?? '');
  const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  const policy = String(headers['content-security-policy']);
  return policy.includes(`style-src ${["'self'", ...hashes].join(' ')};`);
}

/** The statuses that a path answered with while something was done a hundred times. */
async function statusesDuring(path: string, work: () => Promise<void>): Promise<number[]> {
  let working = true;
  const seen = new Set<number>();
  const readers = ['br', 'identity', 'br', 'gzip'].map(async (encoding) => {
    while (working) seen.add((await ask(path, { 'accept-encoding': encoding })).status);
  });
  for (let round = 0; round < 100; round += 1) await work();
  working = false;
  await Promise.all(readers);
  return [...seen].sort();
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

test('a withdrawn page gives way to its notice: 410, not to be indexed, shown nowhere else', async () => {
  for (const path of [withdrawn, withdrawn.slice(0, -1)]) {
    const answer = await ask(path, { 'if-none-match': '*' });
    expect(answer).toMatchObject({ status: 410, headers: { 'x-robots-tag': 'noindex' } });
    expect(answer.body).toContain('Ditarik: Diminta warga.');
    expect(allowsItsStyles(answer)).toBe(true);
  }
  expect(await ask(`/${notice.berkas}`)).toMatchObject({ status: 404 });
  expect(await ask(`/ditarik${withdrawn}`)).toMatchObject({ status: 404 });
});

test('the old address of a page leads to its new one', async () => {
  expect(await ask('/layanan/sktm/')).toMatchObject({ status: 301, headers: { location: '/layanan/tidak-mampu/' } });
  expect(await ask('/layanan/tidak-mampu/')).toMatchObject({ status: 200 });
});

test('unchanged pages cost 304, in whatever form and release; changed ones come compressed', async () => {
  const page = await ask('/layanan/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(page.headers).toMatchObject({
    'content-encoding': 'br',
    vary: 'accept-encoding',
    'cache-control': 'public, max-age=0, must-revalidate',
  });
  const known = { 'if-none-match': `"x", ${page.headers.etag}` };
  for (const encoding of ['br', 'gzip', 'identity']) {
    const again = await ask('/layanan/', { ...known, 'accept-encoding': encoding });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers['content-security-policy']).toBe(page.headers['content-security-policy']);
  }
  expect((await ask('/layanan/', { 'accept-encoding': 'gzip, br;q=0' })).headers['content-encoding']).toBe('gzip');
  expect((await ask('/layanan/')).headers['content-encoding']).toBeUndefined();
  expect(await ask('/', known)).toMatchObject({ status: 200 });
});

test('photos and the search index come from where all releases share them', async () => {
  expect(await ask(photo)).toMatchObject({
    status: 200,
    body: 'foto',
    headers: { 'content-type': 'image/webp', 'cache-control': expect.stringMatching(/max-age=2592000, immutable/) },
  });
  expect((await ask('/pagefind/kegiatan-2026-0123abcd/fragment/id_1.pf_fragment')).headers['cache-control']).toBe(
    'public, max-age=86400',
  );
  expect(await ask('/pagefind/indeks.json')).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } });
  expect((await ask('/pagefind/pagefind.js')).headers['content-type']).toMatch(/javascript/);
});

test('a page that was opened before a release still gets the scripts it was made with', async () => {
  expect(await ask('/_astro/peta.Bx12.js')).toMatchObject({
    status: 200,
    body: 'export const lama = 1;',
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
    },
  });
  expect(await ask('/_astro/entry.mjs')).toMatchObject({ status: 404 });
});

test('a page that is replaced while it is read comes old or new, never mixed, and its policy fits it', async () => {
  const version = (number: number) => pageWithStyle(`Versi ${number}`, `h1{order:${number}}`);
  const versions = Array.from({ length: 150 }, (_, number) => version(number));
  await folder.putPage('berganti/index.html', versions[0] as string);
  let replacing = true;
  const read = new Set<string>();
  const readers = ['br', 'gzip', 'identity', 'br'].map(async (encoding) => {
    while (replacing) {
      const answer = await ask('/berganti/', { 'accept-encoding': encoding });
      expect(answer.status).toBe(200);
      expect(versions).toContain(answer.body);
      expect(allowsItsStyles(answer), answer.body).toBe(true);
      read.add(answer.body);
    }
  });
  for (const text of versions) await folder.putPage('berganti/index.html', text);
  replacing = false;
  await Promise.all(readers);
  expect(read.size).toBeGreaterThan(20);
  for (const encoding of ['br', 'gzip', 'identity']) {
    expect((await ask('/berganti/', { 'accept-encoding': encoding })).body).toBe(versions.at(-1));
  }
});

test('a page that goes and comes back answers 200 or 410 at every moment, one that moves 200 or 301', async () => {
  const [here, there] = ['datang-pergi/index.html', 'pindahan/index.html'];
  const berkas = 'ditarik/datang-pergi/index.html';
  const text = pageWithStyle('Datang dan pergi', 'h1{order:1}');
  await folder.putPage(berkas, pageWithStyle('Ditarik', 'h1{order:2}'));
  await folder.putPage(here, text);
  const withdrawing = async () => {
    await folder.putGone({ ditarik: { ...gone.ditarik, '/datang-pergi/': { alasan: 'x', berkas } } });
    await folder.removePage(here);
    await folder.putPage(here, text);
    await folder.putGone(gone);
  };
  expect(await statusesDuring('/datang-pergi/', withdrawing)).toEqual([200, 410]);
  const moving = async () => {
    await folder.putPage(there, text);
    await folder.putGone({ ...gone, pindah: { ...gone.pindah, '/datang-pergi/': '/pindahan/' } });
    await folder.removePage(here);
    await folder.putPage(here, text);
    await folder.putGone(gone);
    await folder.removePage(there);
  };
  expect(await statusesDuring('/datang-pergi/', moving)).toEqual([200, 301]);
});

test('whether a page is there is told by the page alone, not by a form that is left of it', async () => {
  await folder.putPage('sisa/index.html', pageWithStyle('Sisa', ''));
  expect(await ask('/sisa/', { 'accept-encoding': 'br' })).toMatchObject({ status: 200 });
  await folder.removePage('sisa/index.html');
  await folder.put('current/sisa/index.html.br', brotliCompressSync('Sisa'));
  expect(await ask('/sisa/', { 'accept-encoding': 'br' })).toMatchObject({ status: 404 });
  expect(await ask('/sisa', { 'accept-encoding': 'br' })).toMatchObject({ status: 404 });
});

test('a form that is damaged on disk is passed over for one that is whole', async () => {
  await folder.putPage('rusak/index.html', pageWithStyle('Utuh', ''));
  await folder.put('current/rusak/index.html.br', 'bukan brotli');
  const answer = await ask('/rusak/', { 'accept-encoding': 'br, gzip' });
  expect(answer).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip' } });
  expect(answer.body).toContain('Utuh');
  expect(gateway.log()).toMatch(/rusak\/index\.html\.br is damaged/);
});

test('after a swap every page is that of the new release, and what it does not have is gone', async () => {
  await folder.swap('kedua');
  await folder.putPage('index.html', pageWithStyle('Rilis kedua', 'h1{order:99}'));
  const answer = await ask('/', { 'accept-encoding': 'br' });
  expect(answer.body).toContain('Rilis kedua');
  expect(allowsItsStyles(answer)).toBe(true);
  expect(await ask('/layanan/')).toMatchObject({ status: 404 });
  expect(await ask(withdrawn)).toMatchObject({ status: 404, body: 'Halaman ini tidak ada.' });
  expect(await ask(photo)).toMatchObject({ status: 200 });
  await folder.swap('pertama');
  expect(await ask('/layanan/')).toMatchObject({ status: 200 });
});

test('what is not public is not served, however it is spelled', async () => {
  const paths = [
    '/.rilis/isi.db', '/layanan/../.rilis/isi.db', '/%2erilis/isi.db', '/layanan/index.html.br', '/..%2f..%2frahasia.json', '/foto/../mesin/lama/server/entry.mjs',
    '/foto/ab/x.webp', '/foto/.x', '/_astro/../../server/entry.mjs', '/_astro/..%2f..%2fserver/entry.mjs', '/mesin/lama/server/entry.mjs', '/cari/indeks.json', '/layanan/index.html.baru',
    '/penerbit/isi?sejak=0', '/penerbit/laporan', '/bel', '/_health', '/uploads/x.jpg', '/snapshot.ndjson', '/releases/',
    '/admin/register-admin', '/Admin/Register-Admin', '/admin/%72egister-admin', '/admin//register-admin', '//admin/register-admin', '/admin/./register-admin', '/admin/x/../register-admin', '/admin/register-admin/', '/admin\\register-admin',
  ]; // prettier-ignore
  await folder.put('current/layanan/index.html.baru', 'belum selesai');
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

test('the panel comes from its build: scripts to be kept for ever, one page for every address, compressed, without the CMS', async () => {
  const before = source.passedOn.length;
  for (const encoding of ['br', 'gzip']) {
    const { headers, body } = await ask('/admin/index-Bx7Kq2Zp.js', { 'accept-encoding': encoding });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(body).toBe(panelScript);
  }
  for (const path of ['/admin', '/admin/', '/admin/content-manager/collection-types?page=1']) {
    const { status, headers, body } = await ask(path, { accept: 'text/html,*/*' });
    expect({ status, body }, path).toEqual({ status: 200, body: panelPage });
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-frame-options': 'DENY' });
    expect(headers['content-security-policy']).toMatch(/script-src 'self'.*frame-ancestors 'none'/);
    const again = await ask(path, { accept: 'text/html,*/*', 'if-none-match': String(headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
  }
  expect(source.passedOn.slice(before)).toEqual([]);
  for (const path of ['/admin/index-Bx7Kq2Zp.js.br', '/admin/init', '/admin/login']) await ask(path);
  expect(source.passedOn.length).toBe(before + 3);
});

test('long answers of the CMS to GET are compressed; what is sent to POST, tokens among it, never is', async () => {
  for (const path of ['/moderasi/panjang', '/content-manager/panjang', '/api/panjang']) {
    const { headers, body } = await ask(path, { 'accept-encoding': 'gzip, br' });
    expect(headers, path).toMatchObject({ 'content-encoding': 'br', vary: 'Origin, accept-encoding' });
    expect(JSON.parse(body)).toMatchObject({ kata: { length: 500 } });
    expect((await ask(path)).headers['content-encoding']).toBeUndefined();
    const posted = await ask(path, { 'accept-encoding': 'gzip, br' }, 'POST');
    expect(posted.headers['content-encoding']).toBeUndefined();
  }
});

test('every answer carries the security headers, errors included', async () => {
  const paths = [
    '/',
    '/layanan/',
    '/meja/',
    '/tidak-ada/',
    withdrawn,
    photo,
    '/status.json',
    '/healthz',
    '/admin/',
    '/api/x',
    '/pratinjau/x',
    '//x',
    '/%zz',
    '/.rilis/isi.db',
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

test('with the CMS hanging and the publisher gone, health answers in about a second', async () => {
  const hanging = await startGateway(folder.data, 'http://127.0.0.1:9', 'http://192.0.2.1:81');
  const started = performance.now();
  expect(await (await fetch(`${hanging.url}/healthz`)).json()).toEqual({ situs: 'ok', cms: 'mati', penerbit: 'mati' });
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(await fetch(`${hanging.url}/api/kiriman`)).toMatchObject({ status: 503 });
  await hanging.stop();
});

test('with the CMS gone, the site answers and what needs the CMS says so', async () => {
  await source.stop();
  expect(await ask('/layanan/')).toMatchObject({ status: 200 });
  expect(await ask('/healthz')).toMatchObject({ status: 200, body: '{"situs":"ok","cms":"mati","penerbit":"mati"}' });
  const refusal = await ask('/api/kiriman');
  expect(refusal).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  expect(JSON.parse(refusal.body).error.message).toMatchInlineSnapshot(
    `"Layanan sedang tidak bisa dihubungi. Situs tetap bisa dibaca. Coba lagi sebentar lagi."`,
  );
});
