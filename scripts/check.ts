/** `npm run check`: the gate, the same for people and for CI. Steps run in order; the first failure ends it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './env.ts';

interface Step {
  name: string;
  /** Below the root. */
  cwd?: string;
  program: string;
  args: string[];
}

const steps: Step[] = [
  { name: 'generated schemas are current', program: 'scripts/write-schemas.ts', args: ['--check'] },
  {
    name: 'formatting',
    program: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'lint', program: 'node_modules/eslint/bin/eslint.js', args: ['.'] },
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

for (const { name, cwd = '', program, args } of steps) {
  const startedAt = performance.now();
  const result = spawnSync(process.execPath, [program, ...args], {
    cwd: join(root, cwd),
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`check: ${name}: ${result.status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (result.status === 0) continue;
  console.error(`${result.stdout}${result.stderr}`.trim());
  process.exit(1);
}
