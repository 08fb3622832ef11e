import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
// The best-known pages of an authority that must work for everybody, made of their own package.
import peerPackage from 'govuk-frontend/package.json' with { type: 'json' };
import { cacheControlOf } from '../../../site/gateway/caching.ts';
import { contentTypeOf } from '../../../site/gateway/content-type.ts';
import { isCompressible } from '../../../site/publisher/compress.ts';
import { writePeerPage } from './peer-page.ts';

const folder = join(dirname(fileURLToPath(import.meta.resolve('govuk-frontend/package.json'))), 'dist/govuk');

export interface Peer {
  name: string;
  url: string;
  /** The page to measure, and another of the same site. */
  page: string;
  other: string;
  close(): void;
}

/**
 * Serves the words of one of our services as a page of GOV.UK Frontend, with the gateway's caching and its
 * Brotli, on a server that does nothing else.
 *
 * @param html our page
 */
export async function servePeer(html: string): Promise<Peer> {
  const page = Buffer.from(writePeerPage(html, (name) => readFileSync(join(folder, name), 'utf8')));
  const known = new Map<string, { headers: Record<string, string>; bytes: Buffer }>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    try {
      const answer = known.get(path) ?? answerOf(path);
      known.set(path, answer);
      response.writeHead(200, answer.headers).end(answer.bytes);
    } catch {
      response.writeHead(404).end();
    }
  });

  function answerOf(path: string) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const bytes = path.endsWith('/') ? page : readFileSync(join(folder, path));
    // In use their files carry a hash in their names and are kept for ever, as ours are.
    const cached = cacheControlOf(path.endsWith('/') ? path : `/_astro${path}`);
    const headers = { 'content-type': contentTypeOf(file), 'cache-control': cached };
    if (!isCompressible(file)) return { headers, bytes };
    return { headers: { ...headers, 'content-encoding': 'br' }, bytes: brotliCompressSync(bytes) };
  }

  // As long as the gateway keeps a connection.
  server.keepAliveTimeout = 72_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    name: `GOV.UK Frontend ${peerPackage.version}`,
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    page: '/layanan/sktm/',
    other: '/',
    close: () => server.close(),
  };
}
