import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { freePorts } from '../../scripts/free-ports.ts';
import type { Indeks } from '../../site/src/components/cari/indeks.client.ts';
import { madeOnce } from './made-once.ts';
import { until } from './wait.ts';

const root = join(import.meta.dirname, '..', '..');
const runtime = join(root, '.runtime');
const readyTimeoutMs = 600_000;

export interface Akun {
  peran: 'relawan' | 'petugas' | 'lurah' | 'admin';
  identitas: string;
  sandi: string;
}

/** The demo account of a role. */
export function accountOf({ akun }: Pick<Stack, 'akun'>, peran: Akun['peran']): Akun {
  const found = akun.find((each) => each.peran === peran);
  if (!found) throw new Error(`akun-demo.json names no ${peran}`);
  return found;
}

type PartName = 'cms' | 'penerbit' | 'gateway';

/** The whole of Moncer as `npm start` runs it, on a data folder of its own. */
export interface Stack {
  url: string;
  data: string;
  akun: Akun[];
  /** Everything the starter printed so far. */
  output: () => string;
  /** Kills one part the hard way; the starter brings it back. */
  kill: (part: PartName) => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * @param options.data use this data folder and keep it; without it a temporary one is made, already
 * filled with the examples, and removed afterwards
 */
export async function startStack(
  options: { data?: string; environment?: Record<string, string> } = {},
): Promise<Stack> {
  const data = options.data ?? (await seededCopy());
  const port = await freePorts(3);
  const starter = spawn(process.execPath, [join(root, 'scripts', 'start.ts')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), MONCER_DATA: data, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [starter.stdout, starter.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  await ready(starter, () => output);
  return {
    url: `http://localhost:${port}`,
    data,
    akun: JSON.parse(await readFile(join(data, 'akun-demo.json'), 'utf8').catch(() => '[]')) as Akun[],
    output: () => output,
    kill: async (part) => {
      const pids = JSON.parse(await readFile(join(data, 'proses.json'), 'utf8')) as Record<PartName, number>;
      process.kill(pids[part], 'SIGKILL');
    },
    stop: async () => {
      await stop(starter);
      if (!options.data) await rm(data, { recursive: true, force: true });
    },
  };
}

/**
 * A data folder as the first start leaves it. The first start happens once for these builds; every
 * later test gets a copy.
 */
async function seededCopy(): Promise<string> {
  const built = await Promise.all(['cms', 'site'].map((part) => readFile(join(runtime, `built-${part}`), 'utf8')));
  const name = `seeded-${built.map((fingerprint) => fingerprint.slice(0, 12)).join('-')}`;
  const template = await madeOnce(join(runtime, name), makeTemplate);
  for (const old of globSync('seeded-*', { cwd: runtime }).map((each) => join(runtime, each)))
    if (old !== template) await rm(old, { recursive: true, force: true });
  const copy = await mkdtemp(join(tmpdir(), 'moncer-'));
  await cp(template, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function makeTemplate(data: string): Promise<void> {
  const first = await startStack({ data });
  try {
    await until('all of it can be searched', () => isIndexed(first.url));
    // Else each copy would do it beside its test, and two cores have enough to do.
    await until('its pages are packed', () => Promise.resolve(isPacked(data)), readyTimeoutMs);
  } finally {
    await first.stop();
  }
}

/** The shards of the search follow the first publish one by one. */
async function isIndexed(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/pagefind/indeks.json`);
  if (!answer.ok) return false;
  const { mesin, baru } = (await answer.json()) as Indeks;
  return mesin !== null && baru.length === 0;
}

function isPacked(data: string): boolean {
  const database = new DatabaseSync(join(data, 'site/current/.rilis/isi.db'), { readOnly: true });
  try {
    return !database.prepare('select 1 from halaman where padat = 0 and usang = 0 and berkas is not null').get();
  } finally {
    database.close();
  }
}

async function ready(starter: ChildProcess, output: () => string): Promise<void> {
  const deadline = performance.now() + readyTimeoutMs;
  while (!output().includes('Moncer siap:')) {
    if (starter.exitCode !== null || performance.now() > deadline) {
      await stop(starter);
      throw new Error(`Moncer did not start within ${readyTimeoutMs / 1000} s. It printed:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stop(starter: ChildProcess): Promise<void> {
  if (starter.exitCode !== null || starter.signalCode !== null) return;
  const gone = new Promise((resolve) => starter.once('exit', resolve));
  starter.kill('SIGTERM');
  await gone;
}
