import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Makes this process the only publisher of a site folder. The lock of a process that is gone is taken over.
 *
 * @returns a function that gives the lock back
 * @throws Error when another publisher is running
 */
export function takeLock(file: string, pid = process.pid): () => void {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, `${pid}\n`);
      closeSync(handle);
      return () => release(file, pid);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(file);
    if (owner !== undefined && owner !== pid && isRunning(owner)) {
      throw new Error(
        `publisher: process ${owner} is already publishing to this site (${file}). ` +
          'Stop it before starting another one. The live site was not changed.',
      );
    }
    moveAside(file, owner);
  }
  throw new Error(`publisher: ${file} keeps coming back; another publisher is starting at the same time.`);
}

/** Of several that find the same stale lock, one moves it; whoever moved a fresh one by mistake puts it back. */
function moveAside(file: string, staleOwner: number | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (ownerOf(aside) !== staleOwner) linkSync(aside, file);
  } catch {
    // Another one was faster; the next attempt sees its lock.
  }
  rmSync(aside, { force: true });
}

function release(file: string, pid: number): void {
  if (ownerOf(file) === pid) rmSync(file, { force: true });
}

function ownerOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Process numbers are used again after a reboot, so the process must also be a publisher. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('publisher');
  } catch {
    return true;
  }
}
