import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ContentModel, formatAnswer } from './content-model.ts';
import type { Document } from './content-model.ts';
import { secrets } from './secrets.ts';

/** What the publisher tells the CMS. */
interface Report {
  revisi: number;
  waktu: string;
  gagal: { jenis: string; id: string; alamat: string; alasan: string }[];
}

/** An answer before it goes out. */
export interface Answer {
  sejak: number;
  text: string;
  status: number;
}

/** A CMS as the publisher and the gateway see one, with the content that a test gives it. */
export interface ContentSource {
  url: string;
  model: ContentModel;
  reports: Report[];
  /** The revision that each question for content named. */
  pulls: number[];
  /** Every other request: what the gateway passed on. */
  passedOn: { method: string; url: string; headers: IncomingHttpHeaders; bytes: number }[];
  /** Drafts for previews, by uuid. */
  drafts: Map<string, Document>;
  /** Changes each answer before it goes out, or holds it back; without an argument, none. */
  spoil(how?: (answer: Answer) => Answer | Promise<Answer>): void;
  stop(): Promise<void>;
}

export async function startContentSource(model = new ContentModel()): Promise<ContentSource> {
  const reports: Report[] = [];
  const pulls: number[] = [];
  const passedOn: ContentSource['passedOn'] = [];
  const drafts: ContentSource['drafts'] = new Map();
  let spoil: (answer: Answer) => Answer | Promise<Answer> = (answer) => answer;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms');
    if (!pathname.startsWith('/penerbit/')) return answerAsStrapi(request, response, passedOn);
    if (request.headers.authorization !== `Bearer ${secrets.MONCER_SNAPSHOT_SECRET}`) {
      return void response.writeHead(401).end();
    }
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (pathname === '/penerbit/laporan') {
      reports.push(JSON.parse(body) as Report);
      return void response.writeHead(200).end('{}');
    }
    if (pathname !== '/penerbit/isi') {
      const draft = drafts.get(pathname.replace('/penerbit/pratinjau/', ''));
      return void response.writeHead(draft ? 200 : 404).end(JSON.stringify(draft ?? {}));
    }
    const sejak = Number(searchParams.get('sejak'));
    pulls.push(sejak);
    const right = formatAnswer(sejak, model.linesSince(sejak), model.revisi);
    const { text, status } = await spoil({ sejak, text: right, status: 200 });
    response.writeHead(status, { 'content-type': 'application/x-ndjson' }).end(text);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    model,
    reports,
    pulls,
    passedOn,
    drafts,
    spoil: (how) => (spoil = how ?? ((each) => each)),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A long object for whoever asks for one, an empty one for everything else; counts the bytes as they arrive. */
function answerAsStrapi(request: IncomingMessage, response: ServerResponse, passedOn: ContentSource['passedOn']): void {
  const seen = { method: request.method ?? 'GET', url: request.url ?? '/', headers: request.headers, bytes: 0 };
  passedOn.push(seen);
  request.on('data', (chunk: Buffer) => (seen.bytes += chunk.length));
  request.on('end', () => {
    const policy = "default-src 'self'; frame-ancestors 'self'";
    const headers = { 'content-type': 'application/json; charset=utf-8', vary: 'Origin' };
    response.writeHead(200, { ...headers, 'content-security-policy': policy, 'x-powered-by': 'Strapi' });
    response.end(seen.url.endsWith('/panjang') ? JSON.stringify({ kata: Array(500).fill('kelurahan') }) : '{}');
  });
}
