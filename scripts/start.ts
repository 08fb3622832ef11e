/** `npm start`: builds what is stale, starts the parts of Moncer and watches over them. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryEnvironment, nodeFlags } from '../site/publisher/node-flags.ts';
import { buildStale, panelBuild } from './build.ts';
import { cmsPart, cmsUrl, logFolder, publisherPort, publisherUrl, sharedEnvironment } from './cms-part.ts';
import { env, root, stop } from './env.ts';
import { Part } from './part.ts';

/** The first publish of 100,000 reports takes minutes, on a small or busy machine many. */
const firstStartTimeoutMs = 1_800_000;

const ports = { gateway: env.port, cms: env.port + 1, penerbit: publisherPort };

for (const port of Object.values(ports)) await requireFreePort(port);
const parts = makeParts();
let stopping = false;
const building = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll());
followParent();

await buildStale(building.signal);
for (const part of Object.values(parts)) {
  if (stopping) break;
  part.start(writeProcesses);
  if (part === parts.cms) console.log('Moncer: memulai CMS …');
  if (!(await part.ready(firstStartTimeoutMs)) && !stopping) await giveUp(part);
}
await firstPublish();
if (!stopping) {
  console.log(`Moncer siap: http://localhost:${ports.gateway}`);
  console.log(
    `Akun: ${join(env.data, 'akun-admin.json')}${env.seed === 'contoh' ? ' dan akun-demo.json' : ''}. Berhenti: Ctrl-C.`,
  );
}

function makeParts() {
  const shared = {
    ...sharedEnvironment(),
    MONCER_CMS_URL: cmsUrl,
    MONCER_PUBLISHER_URL: publisherUrl,
    MONCER_PANEL: panelBuild,
  };
  const site = (name: string, file: string, port: number, flags: readonly string[] = []) =>
    new Part({
      name,
      cwd: join(root, 'site'),
      args: [...flags, join(root, 'site', file)],
      environment: { ...shared, ...memoryEnvironment, PORT: String(port) },
      healthUrl: `http://127.0.0.1:${port}/healthz`,
      logFolder,
    });
  return {
    cms: cmsPart(shared),
    penerbit: site('penerbit', 'publisher/main.ts', ports.penerbit, nodeFlags),
    gateway: site('gateway', 'gateway/main.ts', ports.gateway),
  };
}

/** Ready means that a resident sees pages: the first start waits until the site has been published. */
async function firstPublish(): Promise<void> {
  const deadline = Date.now() + firstStartTimeoutMs;
  const url = `http://127.0.0.1:${ports.gateway}/status.json`;
  let said = false;
  while (!stopping) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return;
    if (!said) console.log('Moncer: menerbitkan situs untuk pertama kali …');
    said = true;
    if (Date.now() > deadline) return giveUp(parts.penerbit);
    await sleep(200);
  }
}

async function giveUp(part: Part): Promise<never> {
  console.error(part.lastLines);
  await stopAll(
    `Bagian ${part.name} tidak mau mulai; pesannya ada di atas dan di ${join(env.data, 'log')}. Data tidak diubah.`,
  );
  throw new Error('unreachable');
}

async function stopAll(sentence?: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  building.abort();
  for (const part of Object.values(parts).reverse()) await part.stop();
  if (sentence) stop(sentence);
  console.log('Moncer berhenti.');
  process.exit(0);
}

function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () =>
      stop(`Port ${port} sudah dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=8090 npm start.`),
    );
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

/** When the launcher is killed outright nobody sends a signal; its absence is one. */
function followParent(): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void stopAll(), 1_000).unref();
}

function writeProcesses(): void {
  const pids = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.pid]));
  writeFileSync(join(env.data, 'proses.json'), JSON.stringify(pids) + '\n');
}
