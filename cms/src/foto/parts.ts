import { open, readFile, readdir, rm, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';

/** How long an upload may be continued, and a settled one be asked about, in milliseconds (24 h). */
const partLifeMs = 24 * 3_600_000;

/** What the server noted about an upload when it began; nothing in it comes unchecked from the sender. */
export interface Part {
  id: string;
  kiriman: string;
  foto: string;
  /** Id of the account that began it; nobody else may continue it. */
  relawan: number;
  bytes: number;
  /** Milliseconds since 1970. */
  begunAt: number;
}

/**
 * Uploads on their way: `<id>` holds the bytes that are here, `<id>.json` what the server noted. When a photo is
 * settled its bytes go at once (they carry the place where it was taken) and the note stays for a day, so
 * that a phone that lost the last answer hears that nothing is missing.
 */
export function openParts(folder: string) {
  const files = new FileStore({ directory: folder });
  // No length that comes later: it was announced. No DELETE: photos are taken out by their own route. No expiry:
  // tus-node would look for the bytes of a photo that is settled already; `sweep` does it.
  files.extensions = ['creation', 'creation-with-upload'];
  const pathOf = (id: string) => join(folder, id);

  return {
    files,
    pathOf,

    async find(id: string): Promise<Part | undefined> {
      if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
      const note = await readFile(`${pathOf(id)}.json`, 'utf8').catch(() => '');
      return readNote(note);
    },

    /** Bytes that are here; undefined when the photo is settled and the bytes are gone. */
    async received(id: string): Promise<number | undefined> {
      const found = await stat(pathOf(id)).catch(() => undefined);
      return found?.size;
    },

    /** Makes the bytes survive a power cut, and gives their SHA-256 in hex. */
    async seal(id: string): Promise<string> {
      const file = await open(pathOf(id), 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
      const hash = createHash('sha256');
      await pipeline(createReadStream(pathOf(id)), hash);
      return hash.digest('hex');
    },

    dropBytes: (id: string) => rm(pathOf(id), { force: true }),

    async forget(id: string): Promise<void> {
      await rm(pathOf(id), { force: true });
      await rm(`${pathOf(id)}.json`, { force: true });
    },

    /** Every upload that began less than a day ago. */
    async list(): Promise<Part[]> {
      const names = await readdir(folder).catch(() => []);
      const notes = names.filter((name) => name.endsWith('.json'));
      const parts = await Promise.all(notes.map((name) => this.find(name.slice(0, -'.json'.length))));
      return parts.filter((part) => part !== undefined);
    },

    /** Removes everything that was last touched more than a day before `now` (milliseconds since 1970). */
    async sweep(now: number): Promise<void> {
      for (const name of await readdir(folder).catch(() => [])) {
        const found = await stat(pathOf(name)).catch(() => undefined);
        if (found && now - found.mtimeMs > partLifeMs) await rm(pathOf(name), { force: true });
      }
    },
  };
}

export type Parts = ReturnType<typeof openParts>;

/** A note that a power cut left half written is none: the phone begins again. */
function readNote(note: string): Part | undefined {
  try {
    const { id, size, metadata, creation_date } = JSON.parse(note) as {
      id: string;
      size: number;
      metadata: { kiriman: string; foto: string; relawan: string };
      creation_date: string;
    };
    const { kiriman, foto, relawan } = metadata;
    return { id, kiriman, foto, relawan: Number(relawan), bytes: size, begunAt: Date.parse(creation_date) };
  } catch {
    return undefined;
  }
}
