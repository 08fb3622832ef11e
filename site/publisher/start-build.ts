import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { removeFolder } from './files.ts';
import type { SiteFolders } from './folders.ts';
import { finishRelease, makeReleaseFolder } from './release.ts';

/** A build that takes longer hangs. 100,000 reports take about five minutes. */
const buildTimeoutMs = 30 * 60_000;

/**
 * Builds a whole release in a process of its own: its memory is given back, and publishing goes on meanwhile.
 *
 * @param build fingerprint of a kept renderer
 * @param hari the day that the pages are made for
 * @param signal ends it
 * @returns the folder of the finished release, which is not live yet
 * @throws Error when it failed; what it wrote is removed
 */
export async function buildRelease(
  folders: SiteFolders,
  build: string,
  hari: string,
  signal: AbortSignal,
): Promise<string> {
  const id = `${new Date().toISOString().replace(/\W/g, '')}-${build}`;
  const folder = await makeReleaseFolder(folders, id);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build-release.ts'), folder, build, hari], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    signal,
    timeout: buildTimeoutMs,
    killSignal: 'SIGKILL',
  });
  const code = await new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
  if (code === 0) return finishRelease(folders, folder);
  await removeFolder(folder);
  throw new Error('The whole site could not be built; the reason stands above. The live site was not changed.');
}
