/** `npm run check`: the gate, the same for people and for CI. A step for each processor; the first failure ends it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './env.ts';

interface Step {
  name: string;
  /** Below the root. */
  cwd?: string;
  program: string;
  args: string[];
}

/** The longest first. */
const steps: Step[] = [
  { name: 'lint', program: 'node_modules/eslint/bin/eslint.js', args: ['.'] },
  { name: 'generated schemas are current', program: 'scripts/write-schemas.ts', args: ['--check'] },
  {
    name: 'formatting',
    program: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'types of content-types',
    cwd: 'content-types',
    program: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit'],
  },
  { name: 'types of scripts', cwd: 'scripts', program: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'types of cms', cwd: 'cms', program: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  {
    name: 'types of site',
    cwd: 'site',
    program: 'node_modules/@astrojs/check/bin/astro-check.js',
    args: ['--minimumSeverity', 'warning'],
  },
  { name: 'types of tests', cwd: 'tests', program: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'unused files, exports and dependencies', program: 'node_modules/knip/bin/knip.js', args: [] },
];

const running = new Set<ChildProcess>();
await Promise.all(Array.from({ length: availableParallelism() }, work));

async function work(): Promise<void> {
  for (let step = steps.shift(); step; step = steps.shift()) await run(step);
}

async function run({ name, cwd = '', program, args }: Step): Promise<void> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    cwd: join(root, cwd),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  running.delete(child);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`check: ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (code === 0) return;
  console.error(printed.trim());
  for (const other of running) other.kill();
  process.exit(1);
}
