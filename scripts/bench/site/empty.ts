import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Peer } from './peer.ts';

/** The least that a page can be. */
export const twoWords =
  '<!DOCTYPE html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>Kosong</title><p>Halo, warga.</p></html>';

/**
 * Serves a page of two words: what the browser itself takes on this machine, to hold ours against. Lighthouse
 * multiplies all work that it saw by the slowness of the phone, also that of starting the browser's engine.
 */
export async function serveEmpty(): Promise<Peer> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(twoWords);
  });
  server.keepAliveTimeout = 72_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    name: 'a page of two words',
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    page: '/satu/',
    other: '/dua/',
    close: () => server.close(),
  };
}
