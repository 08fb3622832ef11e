import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../env.ts';
import { freePorts } from '../free-ports.ts';

/** A hundred thousand pages take minutes on a small machine. */
const readyTimeoutMs = 2_400_000;

type PartName = 'cms' | 'penerbit' | 'gateway';

/** The whole of Moncer as `npm start` runs it, on a data folder of its own. */
export interface System {
  url: string;
  data: string;
  /** Process ids of the parts. */
  pids(): Partial<Record<PartName, number>>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    // The starter stops its parts by itself; it needs a moment for it.
    setTimeout(() => process.exit(130), 10_000).unref();
    if (running.size === 0) process.exit(130);
  });
}

/**
 * Starts Moncer and waits until a resident can read.
 *
 * @param data its `MONCER_DATA`
 * @param onStart is called at once, before it is ready
 */
export async function startSystem(data: string, onStart: (pids: System['pids']) => void = () => {}): Promise<System> {
  const port = await freePorts(3);
  const starter = spawn(process.execPath, [join(root, 'scripts', 'start.ts')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), MONCER_DATA: data, MONCER_SEED: 'contoh', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(starter);
  starter.once('exit', () => running.delete(starter));
  let output = '';
  for (const stream of [starter.stdout, starter.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const pids = () => readPids(data);
  onStart(pids);
  const deadline = Date.now() + readyTimeoutMs;
  while (!output.includes('Moncer siap:')) {
    if (starter.exitCode !== null || Date.now() > deadline) {
      await stop(starter);
      throw new Error(`bench: Moncer did not start on ${data}. It printed:\n${output}`);
    }
    await sleep(50);
  }
  return { url: `http://127.0.0.1:${port}`, data, pids, stop: () => stop(starter) };
}

function readPids(data: string): ReturnType<System['pids']> {
  try {
    return JSON.parse(readFileSync(join(data, 'proses.json'), 'utf8')) as ReturnType<System['pids']>;
  } catch {
    return {};
  }
}

async function stop(starter: ChildProcess): Promise<void> {
  if (starter.exitCode !== null || starter.signalCode !== null) return;
  const gone = new Promise((resolve) => starter.once('exit', resolve));
  starter.kill('SIGTERM');
  await gone;
}
