import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { watchMemory } from '../memory.ts';
import { median, rounded } from '../statistics.ts';

/** How a peer builds the whole site. */
export interface PeerBuild {
  name: 'astro' | 'eleventy' | 'hugo';
  command: string[];
  cwd: string;
  environment?: NodeJS.ProcessEnv;
  /** Emptied before each build. */
  out: string;
  /** Changes one document, as a publish would. */
  change?: () => void;
}

export interface PeerResult {
  name: PeerBuild['name'];
  /** Seconds, or why there are none. */
  text: string;
  seconds: number | null;
  runs: number[];
  peakMb: number | null;
}

/** Quick builds are repeated; the median counts. */
const quickS = 60;
const quickRuns = 3;

/** Builds after one changed document: all of it, because that is what these programs do. */
export async function measurePeer(build: PeerBuild, limitMs: number): Promise<PeerResult> {
  const runs: number[] = [];
  let peakMb = 0;
  while (runs.length < quickRuns && (runs[0] ?? 0) < quickS) {
    build.change?.();
    rmSync(build.out, { recursive: true, force: true });
    const run = await runOnce(build, limitMs);
    if ('problem' in run) return { name: build.name, text: run.problem, seconds: null, runs, peakMb: null };
    runs.push(rounded(run.seconds, 2));
    peakMb = Math.max(peakMb, run.peakMb ?? 0);
  }
  const seconds = median(runs);
  return { name: build.name, text: seconds.toFixed(1), seconds, runs, peakMb: Math.round(peakMb) || null };
}

type Run = { seconds: number; peakMb: number | undefined } | { problem: string };

async function runOnce({ name, command, cwd, environment }: PeerBuild, limitMs: number): Promise<Run> {
  const [program = '', ...args] = command;
  const startMs = performance.now();
  // A group of its own, so that nothing of it is left when its time is up.
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const memory = watchMemory(() => child.pid);
  const end = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  const onExit = () => child.exitCode === null && end();
  process.once('exit', onExit);
  let late = false;
  const timer = setTimeout(() => (late = true) && end(), limitMs);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (printed = (printed + String(chunk)).slice(-4_000)));
  }
  const code = await new Promise((resolve) => child.on('error', () => resolve(127)).on('close', resolve));
  clearTimeout(timer);
  process.off('exit', onExit);
  const peakMb = memory.stop();
  if (late) return { problem: `>${limitMs / 60_000} min` };
  if (code === 0) return { seconds: (performance.now() - startMs) / 1000, peakMb };
  console.error(`bench: ${name} failed (${String(code)}):\n${printed.trim()}`);
  return { problem: 'failed' };
}
