/** `npm test`: the gate of `check.ts`, then every kind of test. `npm run soak` runs the same with full counts. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildStale } from './build.ts';
import { root } from './env.ts';
import { requireMachineTools } from './machine-tools.ts';

const args = process.argv.slice(2);
const tools = requireMachineTools();
const environment = { ...process.env, ...tools, ASTRO_TELEMETRY_DISABLED: '1' };

if (args.length === 0) run('gerbang pemeriksaan', [join(root, 'scripts', 'check.ts')]);
await buildStale();
run('tes', [join(root, 'tests/node_modules/vitest/vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', ...args]);

function run(step: string, command: string[]): void {
  console.log(`Moncer: ${step} …`);
  const { status } = spawnSync(process.execPath, command, { cwd: root, env: environment, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
