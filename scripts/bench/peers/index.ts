import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from '../folders.ts';
import { storedPhotos } from '../stored-photos.ts';
import type { StoredPhoto } from '../generate.ts';
import { firstLine } from '../machine.ts';
import type { Options } from '../options.ts';
import type { System } from '../system.ts';
import { astroBuild, pullContent } from './astro.ts';
import { measurePeer } from './build.ts';
import type { PeerBuild, PeerResult } from './build.ts';
import { writeMarkdown } from './content.ts';
import { eleventyBuild, installEleventy } from './eleventy.ts';
import { findHugo, hugoBuild } from './hugo.ts';
import { readShell } from './shell.ts';
import type { Shell } from './shell.ts';
import { root } from '../../env.ts';

const folder = join(benchFolder, 'peers');
const eleventyFolder = join(folder, 'eleventy');

/** What the peers need of a running system, taken before it is measured. */
export interface PeerContent {
  /** Everything published, as our own `astro build` reads it. */
  file: string;
  hari: string;
  shell: Shell;
  photos: StoredPhoto[];
}

type PeerVersions = Record<PeerBuild['name'], string | undefined>;

/** Installs what is missing; a peer that cannot be had is left out. */
export function requirePeers(): PeerVersions {
  return {
    astro: firstLine(process.execPath, ['node_modules/astro/bin/astro.mjs', '--version'], join(root, 'site')),
    eleventy: installEleventy(eleventyFolder),
    hugo: findHugo(),
  };
}

/** While the system runs, with everything published. */
export async function gatherContent(system: System): Promise<PeerContent> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'isi.ndjson');
  await pullContent(system, file);
  const status = (await (await fetch(`${system.url}/status.json`)).json()) as { hari: string };
  return { file, hari: status.hari, shell: await readShell(system), photos: storedPhotos(system.data) };
}

/** Lets each peer build the same content, one after the other. */
export async function buildPeers(
  { file, hari, shell, photos }: PeerContent,
  size: number,
  versions: PeerVersions,
  { limitMs }: Options,
  say: (step: string) => void,
): Promise<PeerResult[]> {
  // Eleventy wants its texts below its own folder.
  const content = join(eleventyFolder, 'isi');
  const change = writeMarkdown(content, size, photos);
  const builds: PeerBuild[] = [
    astroBuild(file, hari),
    ...(versions.eleventy ? [eleventyBuild(eleventyFolder, 'isi', shell, change)] : []),
    ...(versions.hugo ? [hugoBuild(join(folder, 'hugo'), content, shell, change)] : []),
  ];
  const results: PeerResult[] = [];
  for (const build of builds) {
    const result = await measurePeer(build, limitMs);
    say(`${build.name}: ${result.text}${result.seconds === null ? '' : ' s'}, ${result.peakMb ?? '?'} MB`);
    results.push(result);
    rmSync(build.out, { recursive: true, force: true });
  }
  rmSync(content, { recursive: true, force: true });
  return results;
}
