import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cleanBuild, makeBuildFolder } from '../../clean-build.ts';
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
export function astroBuild(content: string, hari: string): PeerBuild {
  const out = makeBuildFolder();
  const { args, cwd, environment } = cleanBuild(content, out, hari);
  return { name: 'astro', command: [process.execPath, ...args], cwd, environment, out };
}
