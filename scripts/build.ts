import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, root, stop } from './env.ts';
import { packFiles } from './pack-files.ts';

interface Part {
  name: string;
  /** What is said while it is built. */
  step: string;
  /** What it is made from, as globs below the root. */
  inputs: string[];
  /** Emptied first: what no longer has a source must not be loaded. */
  output: string;
  /** Without these it is stale, whatever the inputs say. */
  outputs: string[];
  cwd: string;
  command: string[];
  environment?: Record<string, string>;
  /** What is still to be done with the output. */
  finish?: () => Promise<void>;
}

/** Strapi's panel, as the gateway serves it. */
export const panelBuild = join(root, 'cms/dist/build');

const parts: Part[] = [
  {
    name: 'cms',
    step: 'membangun CMS (sekitar setengah menit)',
    inputs: ['cms/{src,config,database}/**/*', 'cms/*.json', 'pnpm-lock.yaml'],
    output: 'cms/dist',
    outputs: ['cms/dist/build/index.html', 'cms/dist/src/index.js'],
    cwd: 'cms',
    command: ['node_modules/@strapi/strapi/bin/strapi.js', 'build'],
    environment: { STRAPI_TELEMETRY_DISABLED: 'true', NODE_ENV: 'production' },
    // Eleven would take a minute more for a tenth less.
    finish: () => packFiles(panelBuild, 5),
  },
  {
    name: 'site',
    step: 'membangun mesin halaman',
    inputs: ['site/{src,public,publisher}/**/*', 'site/*.{ts,json}', 'content-types/src/**/*.ts', 'pnpm-lock.yaml'],
    output: 'site/dist-server',
    outputs: ['site/dist-server/server/entry.mjs'],
    cwd: 'site',
    command: ['node_modules/astro/bin/astro.mjs', 'build'],
    environment: { RENDER: 'server', MONCER_URL: env.url, ASTRO_TELEMETRY_DISABLED: '1' },
    // Residents load these; the map alone is a megabyte.
    finish: () => packFiles(join(root, 'site/dist-server/client'), 11),
  },
];

/**
 * Builds each part whose inputs have changed since it was built.
 *
 * @param signal ends a build half-way; it is then still stale
 */
export async function buildStale(signal?: AbortSignal): Promise<void> {
  for (const part of parts) {
    const stamp = join(root, '.runtime', `built-${part.name}`);
    const wanted = fingerprint(part);
    const complete = part.outputs.every((path) => existsSync(join(root, path)));
    if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    if (signal?.aborted) return;
    // Until it is whole: one that was ended half-way must not pass for what it was before.
    rmSync(stamp, { force: true });
    await build(part, signal);
    if (signal?.aborted) return;
    mkdirSync(join(root, '.runtime'), { recursive: true });
    writeFileSync(stamp, wanted);
  }
}

async function build({ step, cwd, command, environment, name, output, finish }: Part, signal?: AbortSignal) {
  console.log(`Moncer: ${step} …`);
  rmSync(join(root, output), { recursive: true, force: true });
  const child = spawn(process.execPath, command, {
    cwd: join(root, cwd),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const code = await new Promise((resolve) => child.on('error', () => resolve(1)).on('close', resolve));
  if (code === 0 && !signal?.aborted) return finish?.();
  if (signal?.aborted) return;
  console.error(printed.trim());
  stop(
    `Bagian ${name} gagal dibangun; pesannya ada di atas. Isi ${env.data} tidak diubah; jalankan lagi setelah sebabnya dibetulkan.`,
  );
}

function fingerprint({ inputs, command, environment }: Part): string {
  const hash = createHash('sha256').update(JSON.stringify([command, environment, process.version]));
  for (const path of globSync(inputs, { cwd: root }).sort()) {
    const absolute = join(root, path);
    if (statSync(absolute).isFile()) hash.update(path).update(readFileSync(absolute));
  }
  return hash.digest('hex');
}
