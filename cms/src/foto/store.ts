import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/**
 * Where photos lie until and after they are approved: private files that never change, under names made of
 * their hash. Four operations, so that an S3 bucket can take the place of the disk.
 */
export interface PhotoStore {
  /** Keeps a file; when this resolves, it survives a power cut. A name that is there already is left as it is. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Size in bytes, or undefined when there is no such file. */
  size(name: string): Promise<number | undefined>;
  read(name: string): Readable;
  /** Removes a file; no error when it is gone already. */
  remove(name: string): Promise<void>;
}

/** `<berkas>.webp`, or a public size of it. Nothing else is ever a name in the store. */
const storedName = /^[0-9a-f]{64}(-\d{1,5})?\.(avif|webp|jpg)$/;

/** A store in a folder: `<folder>/<first 2 hex>/<name>`. */
export function diskStore(folder: string): PhotoStore {
  const pathOf = (name: string) => {
    if (!storedName.test(name)) throw new Error(`photo store: "${name}" is no name of a stored photo`);
    return join(folder, name.slice(0, 2), name);
  };
  return {
    async put(name, bytes) {
      const path = pathOf(name);
      if (await fileSize(path)) return;
      const made = await mkdir(dirname(path), { recursive: true });
      if (made) await syncFolder(dirname(made));
      await writeDurably(path, bytes);
    },
    size: (name) => fileSize(pathOf(name)),
    read: (name) => createReadStream(pathOf(name)),
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

/** The name of the stored original of a photo, from which every size can be made again. */
export function masterFileName(berkas: string): string {
  return `${berkas}.webp`;
}

/** A whole file of the store. */
export async function bytesOf(store: PhotoStore, name: string): Promise<Uint8Array> {
  return buffer(store.read(name));
}

async function fileSize(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.size;
}

/** A name points to a whole file or to none: temporary name, fsync, rename, fsync of the folder. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(temporary, 'wx', 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
