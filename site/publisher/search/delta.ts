import { pageText } from './page-text.ts';
import type { PageText } from './page-text.ts';
import type { SearchChange } from './search.ts';

/** A page that its shard does not hold yet, as the search page reads it. */
interface BaruEntry extends PageText {
  alamat: string;
}

export interface DeltaList {
  baru: BaruEntry[];
  /** Pages that are gone but still in their shard. */
  dicabut: string[];
}

interface Note {
  /** The shard that the page belongs into, when the page is there. */
  shard: string | undefined;
  text: PageText | undefined;
  /** Which shards do not say so yet, each with the number of its last change. */
  waits: Map<string, number>;
}

/** Any shard: what was noted before a restart waits until all have been looked at. */
const anyShard = '*';

const maxTexts = 300;
const maxLetters = 200_000;
const lettersBeyond = 300;

/** What was published since the shards were built. However much that is, the list stays small. */
export class Delta {
  #notes = new Map<string, Note>();

  /** @param number of these changes; grows from one call to the next */
  note(changes: readonly SearchChange[], number: number): void {
    for (const [at, { path, shard, html }] of changes.entries()) {
      const note: Note = this.#notes.get(path) ?? { shard: undefined, text: undefined, waits: new Map() };
      // Leaving one shard says nothing about the page that is in another one.
      if (html !== undefined || note.shard === undefined || note.shard === shard || note.shard === anyShard) {
        note.shard = html === undefined ? undefined : shard;
        const isKept = html !== undefined && at >= changes.length - maxTexts;
        note.text = isKept ? pageText(html) : undefined;
      }
      note.waits.set(shard, number);
      this.#notes.delete(path);
      this.#notes.set(path, note);
    }
    this.#forgetOldTexts();
  }

  /** The shard now holds every change up to the number. */
  ready(shard: string, number: number): void {
    for (const [path, { waits }] of this.#notes) {
      if ((waits.get(shard) ?? Infinity) <= number) waits.delete(shard);
      if (waits.size === 0) this.#notes.delete(path);
    }
  }

  restore({ baru, dicabut }: DeltaList): void {
    for (const alamat of dicabut) this.#restore(alamat, undefined);
    for (const { alamat, ...text } of baru) this.#restore(alamat, text);
  }

  /** What was noted before a restart waits for these shards, known since they were all looked at. */
  awaitShards(shards: readonly string[]): void {
    for (const { waits } of this.#notes.values()) {
      if (waits.has(anyShard)) for (const shard of shards) if (!waits.has(shard)) waits.set(shard, 0);
    }
    this.ready(anyShard, 0);
  }

  /** The newest first. */
  list(): DeltaList {
    const baru: BaruEntry[] = [];
    const dicabut: string[] = [];
    let letters = 0;
    for (const [alamat, { shard, text }] of [...this.#notes].reverse()) {
      if (text) {
        const teks = letters < maxLetters ? text.teks : text.teks.slice(0, lettersBeyond);
        letters += teks.length;
        baru.push({ alamat, ...text, teks });
      } else if (shard === undefined) dicabut.push(alamat);
    }
    return { baru, dicabut };
  }

  #restore(path: string, text: PageText | undefined): void {
    this.#notes.set(path, { shard: text && anyShard, text, waits: new Map([[anyShard, 0]]) });
  }

  /** After thousands of changes at once the oldest are found when their shard is ready. */
  #forgetOldTexts(): void {
    let texts = 0;
    for (const { text } of this.#notes.values()) if (text) texts++;
    for (const note of this.#notes.values()) {
      if (texts <= maxTexts) return;
      if (note.text) texts--;
      note.text = undefined;
    }
  }
}
