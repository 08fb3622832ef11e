import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { env, root } from './env.ts';

const site = join(root, 'site');

/**
 * Makes a folder for one clean build. Astro compiles beside its output only below the folder that it runs in;
 * anywhere else, two builds at once compile into one folder and spoil each other.
 */
export function makeBuildFolder(): string {
  const builds = join(site, '.astro', 'bersih');
  mkdirSync(builds, { recursive: true });
  return mkdtempSync(`${builds}/`);
}

/**
 * A plain `astro build`, from which the published site must not differ.
 *
 * @param content database of a release (`….db`) or an answer of the CMS (`….ndjson`)
 * @param out below a folder of `makeBuildFolder`
 * @param hari the day that the pages are made for, `YYYY-MM-DD` in WIB
 * @returns what `spawn` needs
 */
export function cleanBuild(content: string, out: string, hari: string) {
  const { RENDER: _render, ...inherited } = process.env;
  return {
    args: ['node_modules/astro/bin/astro.mjs', 'build'],
    cwd: site,
    environment: {
      ...inherited,
      MONCER_URL: env.url,
      MONCER_ISI: content,
      MONCER_HARI: hari,
      MONCER_OUT: out,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  };
}
