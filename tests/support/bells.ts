import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testSecrets } from './strapi.ts';

export interface Ring {
  headers: IncomingHttpHeaders;
  body: string;
}

/** Stands where the publisher listens, and keeps every call. */
export interface BellListener {
  url: string;
  rings: Ring[];
  /** What it answers from now on, and how much later. */
  answer(status: number, delayMs?: number): void;
  close(): Promise<void>;
}

export async function listenForBells(): Promise<BellListener> {
  const rings: Ring[] = [];
  let status = 202;
  let delayMs = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      rings.push({ headers: request.headers, body });
      setTimeout(() => response.writeHead(status).end(), delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bel`,
    rings,
    answer: (nextStatus, nextDelayMs = 0) => {
      status = nextStatus;
      delayMs = nextDelayMs;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Rung by our outbox: signed over its time and body. Strapi's own webhooks bear a secret header instead. */
export function isSigned({ headers, body }: Ring): boolean {
  const waktu = String(headers['x-moncer-waktu']);
  const tanda = createHmac('sha256', testSecrets.MONCER_BELL_SECRET).update(`${waktu}.${body}`).digest('hex');
  return headers['x-moncer-tanda'] === tanda;
}
