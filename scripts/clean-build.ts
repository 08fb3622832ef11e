import { join } from 'node:path';
import { env, root } from './env.ts';

/**
 * A plain `astro build`, from which the published site must not differ.
 *
 * @param content database of a release (`….db`) or an answer of the CMS (`….ndjson`)
 * @param hari the day that the pages are made for, `YYYY-MM-DD` in WIB
 * @returns what `spawn` needs
 */
export function cleanBuild(content: string, out: string, hari: string) {
  const { RENDER: _render, ...inherited } = process.env;
  return {
    args: ['node_modules/astro/bin/astro.mjs', 'build'],
    cwd: join(root, 'site'),
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
