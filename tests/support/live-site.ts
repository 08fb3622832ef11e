import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { photoFileNames } from '@moncer/content-types';
import { isCompressible } from '../../site/publisher/compress.ts';
import type { ContentModel } from './content-model.ts';
import type { ContentSource } from './content-source.ts';
import { photosOf } from './photo-files.ts';
import { secrets } from './secrets.ts';
import { until } from './wait.ts';

const root = join(import.meta.dirname, '..', '..');

/** What follows a publish has followed after so long. */
const settledMs = 10_000;

export interface Status {
  revisi: number;
  hari: string;
  halaman: number;
  dokumen: Record<string, number>;
}

/** What `/status.json` of the live site says; nothing before the first publish. */
export async function statusOf(data: string): Promise<Status | undefined> {
  const text = await readFile(join(data, 'site/current/status.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Status);
}

export async function untilLive(data: string, revisi: number, timeoutMs?: number): Promise<void> {
  await until(`revision ${revisi} is live`, async () => (await statusOf(data))?.revisi === revisi, timeoutMs);
}

/** Waits until the site is as the model says and the CMS has been told so. */
export async function untilReported(
  data: string,
  { model, reports }: ContentSource,
  timeoutMs?: number,
): Promise<void> {
  await untilLive(data, model.revisi, timeoutMs);
  await until('it is reported', () => Promise.resolve(reports.some(({ revisi }) => revisi === model.revisi)));
}

/** The id of the live release: it changes with every full build. */
export function liveRelease(data: string): Promise<string> {
  return readlink(join(data, 'site/current'));
}

/**
 * Every public file of the live release with a hash, without the one that names the moment of the publish and
 * without compressed forms, which are packed tighter when there is time, and what is being written.
 */
export async function liveFiles(data: string): Promise<Map<string, string>> {
  const folder = join(data, 'site/current/');
  const paths = (await filesIn(folder)).filter((path) => !/^(?:status\.json|\.)|\.(?:br|gz|baru)$/.test(path));
  const hashed = paths.map(async (path) => [path, hashOf(await readFile(folder + path))] as const);
  return new Map(await Promise.all(hashed));
}

/** What `alamat.json` tells the gateway about pages that are gone. */
export async function goneListOf(data: string) {
  return JSON.parse(await readFile(join(data, 'site/current/alamat.json'), 'utf8'));
}

/** Files of the live release of which only a part is there, whichever version it is. */
export async function tornFiles(data: string): Promise<string[]> {
  const release = join(data, 'site/current/');
  const paths = (await filesIn(release)).filter((path) => !path.startsWith('.') && !path.endsWith('.baru'));
  const torn = paths.map(async (path) => ((await isTorn(path, await readFile(release + path))) ? [path] : []));
  return (await Promise.all(torn)).flat();
}

async function isTorn(path: string, bytes: Buffer): Promise<boolean> {
  try {
    const unpack = forms.find(([ending]) => path.endsWith(ending))?.[1];
    const text = (unpack ? unpack(bytes) : bytes).toString().trimEnd();
    const plain = path.replace(/\.(?:br|gz)$/, '');
    if (plain.endsWith('.html')) return !text.endsWith('</html>');
    if (plain.endsWith('.xml')) return !text.endsWith('>');
    if (plain.endsWith('.json')) JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/**
 * What lies in the folders of the site and should not, or is missing: compressed forms without their page
 * or with other content, photos that no published document shows, files that were not finished.
 */
export async function strayFiles(data: string, model: ContentModel): Promise<string[]> {
  const endMs = performance.now() + settledMs;
  for (;;) {
    const stray = await strayNow(data, model);
    if (stray.length === 0 || performance.now() > endMs) return stray;
    await sleep(200);
  }
}

async function strayNow(data: string, model: ContentModel): Promise<string[]> {
  const site = join(data, 'site');
  const release = join(site, 'current/');
  const files = new Set((await filesIn(release)).filter((path) => !path.startsWith('.rilis/')));
  const stray = [...(await filesIn(`${site}/`))].filter((path) => /\.baru(?:[./-]|$)/.test(path));
  for (const path of files) {
    const plain = path.replace(/\.(?:br|gz)$/, '');
    if (plain !== path && !files.has(plain)) stray.push(`${path}: a form of no page`);
    // `status.json` is written with every publish and read by programs alone.
    if (plain !== path || !isCompressible(path) || path === 'status.json') continue;
    const bytes = await readFile(release + path).catch(() => undefined);
    if (!bytes) stray.push(`${path}: gone while it was looked at`);
    for (const [ending, unpack] of forms) {
      const form = await readFile(release + path + ending).catch(() => undefined);
      if (!form || !bytes || !unpack(form).equals(bytes))
        stray.push(`${path}${ending}: missing, or not the form of its page`);
    }
  }
  return [...stray, ...(await strayPhotos(site, model))].sort();
}

const forms = [
  ['.br', brotliDecompressSync],
  ['.gz', gunzipSync],
] as const;

async function strayPhotos(site: string, model: ContentModel): Promise<string[]> {
  const shown = new Set(model.documents.flatMap(photosOf).flatMap(photoFileNames));
  const there = new Set((await filesIn(join(site, 'foto/'))).map((path) => path.slice(3)));
  return [
    ...[...there].filter((name) => !shown.has(name)).map((name) => `foto/${name}: nobody shows it`),
    ...[...shown].filter((name) => !there.has(name)).map((name) => `foto/${name}: missing`),
  ];
}

/** Runs `npm run check:parity`: a clean build of what the source has against the live site. */
export async function checkParity(
  data: string,
  source: Pick<ContentSource, 'url'>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts/parity.ts')], {
    env: { ...process.env, ...secrets, MONCER_DATA: data, MONCER_CMS_URL: source.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, output };
}

/** @param folder with a slash at its end */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(folder.length)).sort();
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
