import { spawn } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { photoFileName, widthsOf } from '@moncer/content-types';
import { exampleSnapshot } from '../../site/src/content/contoh.ts';
import type { Snapshot } from '../../site/src/content/snapshot.ts';
import { until } from './wait.ts';

export { exampleSnapshot };
export type { Snapshot };

const root = join(import.meta.dirname, '..', '..');
const secrets = {
  MONCER_BELL_SECRET: 'bell-secret-of-the-tests',
  MONCER_SNAPSHOT_SECRET: 'snapshot-secret-of-the-tests',
  MONCER_WEBHOOK_SECRET: 'webhook-secret-of-the-tests',
};

interface Report {
  revisi: number;
  waktu: string;
  gagal: { jenis: string; id: string; alamat: string; alasan: string }[];
}

/** An HTTP source of snapshots that hands out exactly what a test says, however broken. */
export interface SnapshotSource {
  url: string;
  reports: Report[];
  /** How often a snapshot was asked for. */
  pulls: () => number;
  /** Every other request: what the gateway passed on. */
  passedOn: { method: string; url: string; headers: IncomingHttpHeaders; bytes: number }[];
  /** Drafts for previews, by uuid. */
  drafts: Map<string, Snapshot['documents'][number]>;
  serve(snapshot: Snapshot): void;
  /** From now on these bytes, with this status. */
  serveBytes(text: string, status?: number): void;
  stop(): Promise<void>;
}

export async function startSnapshotSource(first: Snapshot = exampleSnapshot()): Promise<SnapshotSource> {
  let answer = { text: formatSnapshot(first), status: 200 };
  let pulls = 0;
  const reports: Report[] = [];
  const passedOn: SnapshotSource['passedOn'] = [];
  const drafts: SnapshotSource['drafts'] = new Map();
  const server = createServer((request, response) => {
    const { url = '/', method = 'GET', headers } = request;
    if (!url.startsWith('/penerbit/')) return answerAsStrapi(request, response, passedOn);
    if (headers.authorization !== `Bearer ${secrets.MONCER_SNAPSHOT_SECRET}`) return response.writeHead(401).end();
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      if (method === 'POST') reports.push(JSON.parse(body) as Report);
      const draft = drafts.get(url.replace('/penerbit/pratinjau/', ''));
      if (url !== '/penerbit/snapshot')
        return response.writeHead(draft || method === 'POST' ? 200 : 404).end(JSON.stringify(draft ?? {}));
      pulls += 1;
      return response.writeHead(answer.status, { 'content-type': 'application/x-ndjson' }).end(answer.text);
    });
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reports,
    pulls: () => pulls,
    passedOn,
    drafts,
    serve: (snapshot) => (answer = { text: formatSnapshot(snapshot), status: 200 }),
    serveBytes: (text, status = 200) => (answer = { text, status }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A script for the panel, an empty object for everything else; counts the bytes as they arrive. */
function answerAsStrapi(
  request: IncomingMessage,
  response: ServerResponse,
  passedOn: SnapshotSource['passedOn'],
): void {
  const seen = { method: request.method ?? 'GET', url: request.url ?? '/', headers: request.headers, bytes: 0 };
  passedOn.push(seen);
  request.on('data', (chunk: Buffer) => (seen.bytes += chunk.length));
  request.on('end', () => {
    const script = seen.url.endsWith('.js');
    const policy = "default-src 'self'; frame-ancestors 'self'";
    response.setHeader('content-type', script ? 'application/javascript; charset=utf-8' : 'application/json');
    response.writeHead(200, { 'content-security-policy': policy, 'x-powered-by': 'Strapi' });
    response.end(script ? 'console.log("panel");\n'.repeat(500) : '{}');
  });
}

/** A data folder with a photo file for every photo of the examples. */
export async function makeDataFolder(): Promise<{ data: string; remove: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'moncer-situs-'));
  for (const { data: entry } of exampleSnapshot().documents) {
    for (const { berkas, lebar } of (entry as { foto?: { berkas: string; lebar: number }[] }).foto ?? []) {
      await mkdir(join(data, 'foto', berkas.slice(0, 2)), { recursive: true });
      for (const width of widthsOf(lebar)) {
        for (const format of ['avif', 'webp'] as const) {
          const name = photoFileName(berkas, width, format);
          await writeFile(join(data, 'foto', berkas.slice(0, 2), name), name);
        }
      }
    }
  }
  return { data, remove: () => rm(data, { recursive: true, force: true }) };
}

export interface SiteProcess {
  url: string;
  pid: number;
  log: () => string;
  /** SIGKILL, and waits until it is gone. */
  kill: () => Promise<void>;
  /** SIGTERM, and waits. @returns its exit code */
  stop: () => Promise<number | null>;
  exited: Promise<number | null>;
}

export function startPublisher(data: string, source: SnapshotSource): Promise<SiteProcess> {
  return startProcess('publisher', { MONCER_DATA: data, MONCER_CMS_URL: source.url });
}

export function startGateway(data: string, cmsUrl: string, publisherUrl: string): Promise<SiteProcess> {
  return startProcess('gateway', {
    MONCER_DATA: data,
    MONCER_CMS_URL: cmsUrl,
    MONCER_PUBLISHER_URL: publisherUrl,
    HOST: '127.0.0.1',
  });
}

async function startProcess(part: 'publisher' | 'gateway', environment: Record<string, string>): Promise<SiteProcess> {
  const renderer = process.env.MONCER_RENDERER ?? 'dist-server';
  if (!existsSync(join(root, 'site', renderer, 'server', 'entry.mjs'))) {
    throw new Error(`site/${renderer} is missing: run the tests with "npm test", which builds it first`);
  }
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'site', part, 'main.ts')], {
    cwd: join(root, 'site'),
    env: {
      ...process.env,
      ...secrets,
      ...environment,
      MONCER_RENDERER: renderer,
      PORT: String(port),
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const health = async () => child.exitCode !== null || (await fetch(`${url}/healthz`).catch(() => undefined))?.ok;
  await until(`${part} answers`, health, 30_000);
  return {
    url,
    pid: child.pid as number,
    log: () => log,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: () => {
      child.kill('SIGTERM');
      return exited;
    },
    exited,
  };
}

/** Rings as the outbox of the CMS does. @returns the status of the answer */
export async function ring(publisher: SiteProcess, change: Partial<Bell> = {}): Promise<number> {
  const { body, secret, waktu } = {
    body: '{"revisi":1}',
    secret: secrets.MONCER_BELL_SECRET,
    waktu: Math.floor(Date.now() / 1000),
    ...change,
  };
  const tanda = createHmac('sha256', secret).update(`${waktu}.${body}`).digest('hex');
  const headers = change.headers ?? { 'x-moncer-waktu': String(waktu), 'x-moncer-tanda': tanda };
  const response = await fetch(`${publisher.url}/bel`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: change.sentBody ?? body,
  });
  return response.status;
}

export interface Bell {
  body: string;
  /** What is sent instead of the body that was signed. */
  sentBody: string;
  secret: string;
  waktu: number;
  headers: Record<string, string>;
}

/** The cookie that staff get for one preview. */
export function previewCookie(uuid: string, lifeS = 600): string {
  const expiry = Math.floor(Date.now() / 1000) + lifeS;
  const hmac = createHmac('sha256', secrets.MONCER_SNAPSHOT_SECRET).update(`${uuid}.${expiry}`).digest('hex');
  return `moncer_pratinjau=${uuid}.${expiry}.${hmac}`;
}

export const strapiWebhookHeaders = { 'x-moncer-webhook': secrets.MONCER_WEBHOOK_SECRET };

/** What `/status.json` of the live site says; nothing before the first publish. */
export async function statusOf(
  data: string,
): Promise<{ revisi: number; halaman: number; dokumen: Record<string, number> } | undefined> {
  const text = await readFile(join(data, 'site/current/status.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as never);
}

export async function untilLive(data: string, revisi: number): Promise<void> {
  await until(`revision ${revisi} is live`, async () => (await statusOf(data))?.revisi === revisi);
}

/** The id of the live release: it changes with every publish. */
export function liveRelease(data: string): Promise<string> {
  return readlink(join(data, 'site/current'));
}

/** Every file of the live site with a hash, without what names the moment of the publish. */
export async function liveFiles(data: string): Promise<Map<string, string>> {
  const folder = join(data, 'site', await liveRelease(data));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.sort().map(async (file) => [file.slice(folder.length + 1), await sha256(file)] as const);
  return new Map((await Promise.all(hashed)).filter(([path]) => !/^(?:status\.json|\.rilis\.json)/.test(path)));
}

/** What is wrong with the live site: a file of its own list that is missing, cut, or other than it should be. */
export async function brokenFiles(data: string): Promise<string[]> {
  const folder = join(data, 'site', await liveRelease(data));
  const { berkas } = JSON.parse(await readFile(join(folder, '.rilis.json'), 'utf8')) as {
    berkas: Record<string, string>;
  };
  const checked = await Promise.all(
    Object.entries(berkas).map(async ([path, hash]) => {
      const actual = await sha256(join(folder, path)).catch(() => 'missing');
      return actual.startsWith(hash) ? [] : [path];
    }),
  );
  return checked.flat();
}

async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** Runs `npm run check:parity` on this data folder. */
export async function checkParity(data: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts/parity.ts')], {
    env: { ...process.env, MONCER_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, output };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The lines of a snapshot, as the CMS writes them. */
export function formatSnapshot({ revisi, documents, ditarik }: Snapshot): string {
  const jumlah: Record<string, number> = {};
  for (const { jenis } of documents) jumlah[jenis] = (jumlah[jenis] ?? 0) + 1;
  const lines = [{ skema: 1, revisi, jumlah, ditarik }, ...documents].map((line) => `${JSON.stringify(line)}\n`);
  const body = lines.join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return `${body}${JSON.stringify({ akhir: true, jumlah: documents.length, sha256 })}\n`;
}
