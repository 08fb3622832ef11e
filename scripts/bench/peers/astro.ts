import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { root } from '../../env.ts';
import { readSecrets } from '../../secrets.ts';
import type { System } from '../system.ts';
import type { PeerBuild } from './build.ts';

/** Everything that the CMS has published, as `astro build` reads it. */
export async function pullContent({ url, data }: System, file: string): Promise<void> {
  const cms = new URL(url);
  // The CMS has the port after the one that people open.
  cms.port = String(Number(cms.port) + 1);
  const response = await fetch(new URL('/penerbit/isi?sejak=0', cms), {
    headers: { authorization: `Bearer ${readSecrets(data).MONCER_SNAPSHOT_SECRET}` },
  });
  if (!response.ok || !response.body) throw new Error(`bench: the CMS answered ${response.status} for its content`);
  await pipeline(Readable.fromWeb(response.body as never), createWriteStream(file));
}

/** Our own pages, built as Astro builds any site: all of them. */
export function astroBuild(content: string, hari: string, out: string): PeerBuild {
  return {
    name: 'astro',
    command: [process.execPath, join(root, 'site/node_modules/astro/bin/astro.mjs'), 'build'],
    cwd: join(root, 'site'),
    environment: {
      RENDER: '',
      MONCER_URL: 'http://localhost:8080',
      MONCER_ISI: content,
      MONCER_HARI: hari,
      MONCER_OUT: out,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
    out,
  };
}
