import { mkdir, readdir, readFile, rename, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { linkOrCopy, removeFolder, syncFolder, writeDurably } from './files.ts';
import type { SiteFolders } from './folders.ts';
import { fingerprintOf } from './renderer.ts';

/** Pages that somebody opened so long ago may still ask for their scripts; so far back a rollback can reach. */
const keptMs = 30 * 24 * 3_600_000;

/**
 * Keeps a copy of the compiled site, so that releases made with it can be made again after the next update.
 * The compressed forms of its scripts come with it.
 *
 * @returns its fingerprint
 */
export async function keepRenderer({ renderers }: SiteFolders, compiled: string): Promise<string> {
  const build = await fingerprintOf(compiled);
  await removeUnfinished(renderers);
  const folder = `${renderers}/${build}`;
  if (await isThere(folder)) {
    await touch(folder);
    return build;
  }
  const unfinished = `${renderers}/.baru-${build}`;
  for (const file of await filesBelow(compiled)) {
    const target = `${unfinished}/${file}`;
    await mkdir(dirname(target), { recursive: true });
    await writeDurably(target, await readFile(`${compiled}/${file}`));
  }
  await rename(unfinished, folder);
  await syncFolder(renderers);
  return build;
}

/** Gives a release the files of its renderer that are no pages. */
export async function linkClientFiles({ renderers }: SiteFolders, build: string, folder: string): Promise<void> {
  const client = `${renderers}/${build}/client`;
  for (const file of await filesBelow(client)) {
    await mkdir(dirname(`${folder}/${file}`), { recursive: true });
    await linkOrCopy(`${client}/${file}`, `${folder}/${file}`);
  }
}

/** Fingerprints of the renderers that are kept, the one that was live last first. */
export async function keptRenderers({ renderers }: SiteFolders): Promise<string[]> {
  const names = (await readdir(renderers).catch(() => [])).filter((name) => !name.startsWith('.'));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, usedMs: (await stat(`${renderers}/${name}`)).mtimeMs })),
  );
  return aged.sort((a, b) => b.usedMs - a.usedMs).map(({ name }) => name);
}

/** Notes that a renderer is in use; those that were not for a month are removed. */
export async function removeOldRenderers({ renderers }: SiteFolders, used: string, nowMs = Date.now()): Promise<void> {
  await touch(`${renderers}/${used}`);
  for (const name of await readdir(renderers)) {
    const { mtimeMs } = await stat(`${renderers}/${name}`);
    if (nowMs - mtimeMs > keptMs) await removeFolder(`${renderers}/${name}`);
  }
}

/** What a publisher that was killed had begun to keep. */
async function removeUnfinished(renderers: string): Promise<void> {
  const names = await readdir(renderers).catch(() => []);
  for (const name of names) if (name.startsWith('.')) await removeFolder(`${renderers}/${name}`);
}

async function touch(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  return files.map((file) => file.slice(folder.length + 1));
}
