import { execFile } from 'node:child_process';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { formsOf } from './compress.ts';
import { makeFolder, syncFolder, unfinished, writeDurably } from './files.ts';

const run = promisify(execFile);

/** Brings files into a release, each with its compressed forms. */
export interface PageWriter {
  /** Begins to write; it may wait until earlier files are on their way. */
  write(berkas: string, bytes: Buffer): Promise<void>;
  /** Resolves when every file so far is in its place, and safe where the release is live. */
  flush(): Promise<void>;
}

/** So many files wait for the disk at a time. */
const writers = 6;

/**
 * For the few files of a publish. Each is replaced as soon as it is on the disk: readers get the old bytes
 * or the new ones, also after a power cut.
 */
export function replaceEach(folder: string): PageWriter {
  const writing = new Set<Promise<void>>();
  let failure: Error | undefined;
  return {
    write: async (berkas, bytes) => {
      const one = replacePage(folder, berkas, bytes)
        .catch((error: unknown) => void (failure ??= error as Error))
        .finally(() => writing.delete(one));
      writing.add(one);
      if (writing.size >= writers) await Promise.race(writing);
    },
    flush: async () => {
      await Promise.all(writing);
      if (failure) throw failure;
    },
  };
}

/**
 * For very many files, as when the name of the kelurahan changes: they are written beside the old ones, one
 * sync makes all of them durable, then they take their places.
 */
export function replaceTogether(folder: string): PageWriter {
  let staged: string[] = [];
  return {
    write: async (berkas, bytes) => {
      const target = `${folder}/${berkas}`;
      await makeFolder(dirname(target), folder);
      for (const [ending, form] of formsOf(berkas, bytes)) {
        await writeFile(target + ending + unfinished, form);
        staged.push(target + ending);
      }
    },
    flush: async () => {
      if (staged.length === 0) return;
      await syncDisk(folder);
      for (const file of staged) await rename(file + unfinished, file);
      await syncDisk(folder);
      staged = [];
    },
  };
}

/** Writes a file and its compressed forms durably, each in one step. The plain one comes last: it makes the page. */
export async function replacePage(folder: string, berkas: string, bytes: Buffer): Promise<void> {
  const target = `${folder}/${berkas}`;
  await makeFolder(dirname(target), folder);
  const forms = formsOf(berkas, bytes);
  await Promise.all(forms.map(([ending, form]) => writeDurably(target + ending + unfinished, form)));
  for (const [ending] of forms) await rename(target + ending + unfinished, target + ending);
  await syncFolder(dirname(target));
}

/** Makes everything durable that was written to the disk of this folder. */
export async function syncDisk(folder: string): Promise<void> {
  await run('sync', ['-f', folder]);
}
