import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../../scripts/free-ports.ts';
import { memoryEnvironment, nodeFlags } from '../../site/publisher/node-flags.ts';
import { exampleDocuments } from './content-model.ts';
import type { Document } from './content-model.ts';
import type { ContentSource } from './content-source.ts';
import { photosOf, storePhoto } from './photo-files.ts';
import { secrets } from './secrets.ts';
import { until } from './wait.ts';

const root = join(import.meta.dirname, '..', '..');
/** New templates are packed tight before a publisher answers; two cores may be busy with more. */
const startTimeoutMs = 120_000;

/** A data folder with a photo file for every photo of the documents. */
export async function makeDataFolder(
  documents: readonly Document[] = exampleDocuments(),
): Promise<{ data: string; remove: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'moncer-situs-'));
  for (const photo of documents.flatMap(photosOf)) await storePhoto(data, photo);
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

/** @param more environment that this test needs besides */
export async function startPublisher(
  data: string,
  source: ContentSource,
  more: Record<string, string> = {},
): Promise<SiteProcess> {
  const renderer = process.env.MONCER_RENDERER ?? 'dist-server';
  if (!existsSync(join(root, 'site', renderer, 'server', 'entry.mjs'))) {
    throw new Error(`site/${renderer} is missing: run the tests with "npm test", which builds it first`);
  }
  return startProcess('publisher', {
    MONCER_DATA: data,
    MONCER_CMS_URL: source.url,
    MONCER_RENDERER: renderer,
    ...more,
  });
}

export function startGateway(data: string, cmsUrl: string, publisherUrl: string): Promise<SiteProcess> {
  return startProcess('gateway', {
    MONCER_DATA: data,
    MONCER_CMS_URL: cmsUrl,
    MONCER_PUBLISHER_URL: publisherUrl,
    MONCER_PANEL: join(data, 'panel'),
    HOST: '127.0.0.1',
  });
}

async function startProcess(part: 'publisher' | 'gateway', environment: Record<string, string>): Promise<SiteProcess> {
  const port = await freePorts(1);
  // As scripts/start.ts runs them.
  const flags = part === 'publisher' ? nodeFlags : [];
  const child = spawn(process.execPath, [...flags, join(root, 'site', part, 'main.ts')], {
    cwd: join(root, 'site'),
    env: {
      ...process.env,
      ...memoryEnvironment,
      ...secrets,
      ...environment,
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
  await until(`${part} answers`, health, startTimeoutMs);
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
  /** Unix seconds. */
  waktu: number;
  headers: Record<string, string>;
}

export const strapiWebhookHeaders = { 'x-moncer-webhook': secrets.MONCER_WEBHOOK_SECRET };

/** The cookie that staff get for one preview. */
export function previewCookie(uuid: string, lifeS = 600): string {
  const expiry = Math.floor(Date.now() / 1000) + lifeS;
  const hmac = createHmac('sha256', secrets.MONCER_SNAPSHOT_SECRET).update(`${uuid}.${expiry}`).digest('hex');
  return `moncer_pratinjau=${uuid}.${expiry}.${hmac}`;
}
