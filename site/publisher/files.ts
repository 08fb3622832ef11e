import { copyFile, link, mkdir, open, readFile, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Ends the name of a file that is being written. Only one publisher runs, so one name is enough. */
export const unfinished = '.baru';

/** Writes a file so that it is on disk when this returns. */
export async function writeDurably(file: string, bytes: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file as a whole: a reader, or a restart after a power cut, sees the old one or the new one. */
export async function replaceFile(file: string, bytes: string | Uint8Array): Promise<void> {
  await writeDurably(file + unfinished, bytes);
  await rename(file + unfinished, file);
  await syncFolder(dirname(file));
}

/** Makes the names in a folder durable. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder below `root`, durably, with all that lead to it. */
export async function makeFolder(folder: string, root: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let at = dirname(folder); at.length >= root.length; at = dirname(at)) {
    await syncFolder(at);
    if (at.length < first.length) return;
  }
}

/** A second name for the same bytes; a copy where the file systems differ. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (!['EXDEV', 'EMLINK', 'EPERM'].includes(codeOf(error))) throw error;
    await copyFile(from, to + unfinished);
    await rename(to + unfinished, to);
  }
}

/** The bytes of a file, or nothing when there is none. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @returns whether there was such a file */
export async function removeFile(file: string): Promise<boolean> {
  try {
    await unlink(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** Removes a folder and those above it, as far as they are empty, up to `root`. */
export async function removeEmptyFolders(folder: string, root: string): Promise<void> {
  for (let at = folder; at.length > root.length; at = dirname(at)) {
    try {
      await rmdir(at);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') continue;
      return;
    }
  }
}

/** A program whose publisher was killed may write into it for some moments more: tried again for 4.5 s. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 });
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
