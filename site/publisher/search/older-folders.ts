import { readdir } from 'node:fs/promises';
import { removeFolder } from '../files.ts';

/** A search that was opened before goes on in the older folder. */
const keptMs = 3_600_000;
/** In a busy hour a shard is replaced hundreds of times. */
const keptAtMost = 2;

/** Folders of a shard that others have followed. */
export class OlderFolders {
  #folder: string;
  #timers = new Map<string, NodeJS.Timeout>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param name of the folder that is named now; nothing when the shard is gone
   * @param textGone whether they hold text that nobody may read any more: then they go at once
   */
  async replaced(shard: string, name: string | undefined, textGone: boolean): Promise<void> {
    const folders = (await readdir(this.#folder)).filter((other) => other.startsWith(`${shard}-`) && other !== name);
    for (const older of folders) {
      if (!textGone && this.#timers.has(older)) continue;
      clearTimeout(this.#timers.get(older));
      this.#timers.delete(older);
      if (textGone) await removeFolder(`${this.#folder}/${older}`);
      else this.#timers.set(older, setTimeout(() => void this.#remove(older), keptMs).unref());
    }
    const kept = [...this.#timers.keys()].filter((older) => folders.includes(older));
    for (const older of kept.slice(0, -keptAtMost)) await this.#remove(older);
    // The same pages as an hour ago: that folder is the one to keep.
    if (name) this.#forget(name);
  }

  stop(): void {
    for (const name of [...this.#timers.keys()]) this.#forget(name);
  }

  async #remove(name: string): Promise<void> {
    this.#forget(name);
    await removeFolder(`${this.#folder}/${name}`);
  }

  #forget(name: string): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }
}
