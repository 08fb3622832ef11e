import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, root, stop } from './env.ts';

interface Part {
  name: string;
  /** What is said while it is built. */
  step: string;
  /** What it is made from, as globs below the root. */
  inputs: string[];
  /** Without these it is stale, whatever the inputs say. */
  outputs: string[];
  cwd: string;
  command: string[];
  environment?: Record<string, string>;
}

const parts: Part[] = [
  {
    name: 'cms',
    step: 'membangun CMS (sekitar setengah menit)',
    inputs: ['cms/{src,config,database}/**/*', 'cms/*.json', 'pnpm-lock.yaml'],
    outputs: ['cms/dist/build/index.html', 'cms/dist/src/index.js'],
    cwd: 'cms',
    command: ['node_modules/@strapi/strapi/bin/strapi.js', 'build'],
    environment: { STRAPI_TELEMETRY_DISABLED: 'true', NODE_ENV: 'production' },
  },
  {
    name: 'site',
    step: 'membangun mesin halaman',
    inputs: ['site/{src,public}/**/*', 'site/*.{ts,json}', 'content-types/src/**/*.ts', 'pnpm-lock.yaml'],
    outputs: ['site/dist-server/server/entry.mjs'],
    cwd: 'site',
    command: ['node_modules/astro/bin/astro.mjs', 'build'],
    environment: { RENDER: 'server', MONCER_URL: env.url, ASTRO_TELEMETRY_DISABLED: '1' },
  },
];

/** Builds each part whose inputs have changed since it was built. */
export function buildStale(): void {
  for (const part of parts) {
    const stamp = join(root, '.runtime', `built-${part.name}`);
    const wanted = fingerprint(part);
    const complete = part.outputs.every((path) => existsSync(join(root, path)));
    if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    build(part);
    mkdirSync(join(root, '.runtime'), { recursive: true });
    writeFileSync(stamp, wanted);
  }
}

function build({ step, cwd, command, environment, name }: Part): void {
  console.log(`Moncer: ${step} …`);
  const result = spawnSync(process.execPath, command, {
    cwd: join(root, cwd),
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  if (result.status === 0) return;
  console.error(`${result.stdout}\n${result.stderr}`.trim());
  stop(`Bagian ${name} gagal dibangun; pesannya ada di atas. Bangunan sebelumnya dan isi ${env.data} tidak diubah.`);
}

function fingerprint({ inputs, command, environment }: Part): string {
  const hash = createHash('sha256').update(JSON.stringify([command, environment, process.version]));
  for (const path of globSync(inputs, { cwd: root }).sort()) {
    const absolute = join(root, path);
    if (statSync(absolute).isFile()) hash.update(path).update(readFileSync(absolute));
  }
  return hash.digest('hex');
}
