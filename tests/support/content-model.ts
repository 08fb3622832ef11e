import { createHash } from 'node:crypto';
import { exampleChanges } from '../../site/src/content/contoh.ts';

/** One document as the CMS holds it published. */
export interface Document {
  jenis: string;
  id: string;
  data: unknown;
}

/** A document as it stands now: published, withdrawn with a notice, or gone. */
export type Line = Document & { ditarik?: { alamat: string; alasan: string } };

/** What the CMS has published, with the order in which it changed. */
export class ContentModel {
  /** The last change of each document, oldest first. */
  readonly #lines = new Map<string, { line: Line; revisi: number }>();
  #revisi = 0;

  /** @param documents all published in the first revision */
  constructor(documents: readonly Line[] = exampleDocuments()) {
    this.#revisi = 1;
    for (const line of documents) this.#lines.set(keyOf(line), { line, revisi: 1 });
  }

  get revisi(): number {
    return this.#revisi;
  }

  get documents(): Document[] {
    return this.lines().filter(({ data }) => data !== null);
  }

  get withdrawn(): { alamat: string; alasan: string }[] {
    return this.lines().flatMap(({ ditarik }) => ditarik ?? []);
  }

  /** Publishes a new document, or another version of it. */
  publish(document: Document): void {
    this.#note(document);
  }

  /** Takes a document away; a notice stands in its place. */
  withdraw({ jenis, id }: Pick<Document, 'jenis' | 'id'>, alamat: string, alasan: string): void {
    this.#note({ jenis, id, data: null, ditarik: { alamat, alasan } });
  }

  /** Takes a document away as if it had never been. */
  erase({ jenis, id }: Pick<Document, 'jenis' | 'id'>): void {
    this.#note({ jenis, id, data: null });
  }

  /** Makes this the whole content, in one go. */
  become(documents: readonly Line[]): void {
    const kept = new Set(documents.map(keyOf));
    for (const { jenis, id, data } of this.lines()) {
      if (data !== null && !kept.has(`${jenis} ${id}`)) this.#set({ jenis, id, data: null }, this.#revisi + 1);
    }
    for (const line of documents) this.#set(line, this.#revisi + 1);
    this.#revisi += 1;
  }

  /** A revision of its own in which no document changes. */
  touch(): void {
    this.#revisi += 1;
  }

  /** What changed after a revision; for 0, everything that is public. */
  linesSince(sejak: number): Line[] {
    if (sejak > this.#revisi) return [];
    const changed = [...this.#lines.values()].filter(({ revisi }) => revisi > sejak).map(({ line }) => line);
    return sejak > 0 ? changed : changed.filter(({ data, ditarik }) => data !== null || ditarik);
  }

  lines(): Line[] {
    return [...this.#lines.values()].map(({ line }) => line);
  }

  #note(line: Line): void {
    this.#revisi += 1;
    this.#set(line, this.#revisi);
  }

  #set(line: Line, revisi: number): void {
    this.#lines.delete(keyOf(line));
    this.#lines.set(keyOf(line), { line, revisi });
  }
}

export function exampleDocuments(): Document[] {
  return [...exampleChanges()];
}

/** An answer of the CMS, as it goes over the line. */
export function formatAnswer(sejak: number, lines: readonly object[], revisi: number): string {
  const body = [{ skema: 2, sejak }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return `${body}${JSON.stringify({ akhir: true, revisi, jumlah: lines.length, sha256 })}\n`;
}

function keyOf({ jenis, id }: Pick<Document, 'jenis' | 'id'>): string {
  return `${jenis} ${id}`;
}
