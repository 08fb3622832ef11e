import { badge } from '../shared/states.client.ts';
import { fill } from '../shared/dom.client.ts';
import { timeWords } from '../shared/time.ts';
import { teksKirim } from '../../text/kirim.ts';
import { isEmpty, type Draft } from './draft.ts';
import { askToKeep, keepDraft, StorageFullError } from './store.client.ts';

/**
 * Keeps one draft in the phone's store, from the first keystroke: each change is written at once, and changes
 * during a write are written right after it. Says when it was kept, and says so if it was not.
 */
export class DraftSaver {
  #status: HTMLElement;
  #draft: Draft | null = null;
  #dirty = false;
  #writing: Promise<void> | null = null;
  #failure: Error | null = null;
  #asked = false;

  constructor(status: HTMLElement) {
    this.#status = status;
  }

  open(draft: Draft): void {
    this.#draft = draft;
    this.#failure = null;
    if (isEmpty(draft)) fill(this.#status, badge('netral', 'pensil', teksKirim.drafBelum));
    else this.#showKept(draft);
  }

  save(): void {
    if (!this.#draft) return;
    this.#dirty = true;
    this.#writing ??= this.#write(this.#draft).finally(() => {
      this.#writing = null;
    });
    if (!this.#asked) askToKeep();
    this.#asked = true;
  }

  /** @throws StorageFullError when the last change is not kept */
  async settle(): Promise<void> {
    await this.#writing;
    if (this.#failure) throw this.#failure;
  }

  async #write(draft: Draft): Promise<void> {
    while (this.#dirty) {
      this.#dirty = false;
      draft.diubah = new Date().toISOString();
      try {
        await keepDraft(draft);
        this.#failure = null;
        if (this.#draft === draft) this.#showKept(draft);
      } catch (error) {
        this.#failure = error instanceof Error ? error : new Error(teksKirim.gagalSimpan);
        const sentence = error instanceof StorageFullError ? teksKirim.hpPenuh : teksKirim.gagalSimpan;
        fill(this.#status, badge('galat', 'awas', sentence));
      }
    }
  }

  #showKept(draft: Draft): void {
    const words = teksKirim.drafTersimpan(timeWords(draft.diubah, new Date().toISOString()));
    fill(this.#status, badge('baik', 'cek', words));
  }
}
