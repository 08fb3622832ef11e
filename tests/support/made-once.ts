import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { until } from './wait.ts';

const longestMs = 600_000;

/**
 * Makes a folder that many test files copy. Of those that begin at once one makes it, the others wait: they
 * would only take the processor from each other.
 *
 * @param make fills an empty folder, which then takes the name of the one that is wanted
 */
export async function madeOnce(folder: string, make: (folder: string) => Promise<void>): Promise<string> {
  const lock = `${folder}.lock`;
  await until(`${folder} is there`, async () => existsSync(folder) || (await isTaken(lock)), longestMs);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.baru`;
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished);
    await make(unfinished);
    await rename(unfinished, folder);
  } finally {
    await rm(lock);
  }
  return folder;
}

/** @returns whether the lock is ours now; that of a process that was killed is taken away first */
async function isTaken(lock: string): Promise<boolean> {
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (owner && !isRunning(owner)) await rm(lock, { force: true });
  return writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
