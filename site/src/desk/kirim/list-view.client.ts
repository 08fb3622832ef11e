import type { DaftarKiriman, Kiriman } from '../shared/answers.ts';
import { fill, one } from '../shared/dom.client.ts';
import { AnswerError, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { timeWords } from '../shared/time.ts';
import { teksKirim } from '../../text/kirim.ts';
import { teksUmum } from '../../text/umum.ts';
import type { ListActions } from './list-actions.ts';
import { KirimanList } from './list.client.ts';
import type { Step } from './outbox.client.ts';
import { draftsOf, keepList, readList, readPhoto } from './store.client.ts';

/** The view `#daftar`: asks the office for its list, puts the phone's own drafts above it, shows the receipt. */
export class ListView {
  #session: Session;
  #list: KirimanList;
  #stored: DaftarKiriman | null = null;

  constructor(session: Session, actions: ListActions) {
    this.#session = session;
    this.#list = new KirimanList(actions);
  }

  /** Who may send here, also without a line: the unit as last seen. */
  async unit(): Promise<DaftarKiriman['unit'] | null> {
    return this.#stored?.unit ?? (await readList(this.#session.akun ?? ''))?.list.unit ?? null;
  }

  step(uuid: string, step: Step | null): void {
    this.#list.step(uuid, step);
  }

  /** Asks the office for the list. Without a line the last one stays, and says how old it is. */
  async refresh(): Promise<void> {
    const akun = this.#session.akun;
    if (!akun) return;
    const note = one('#daftar-lama');
    try {
      this.#stored = await this.#session.call<DaftarKiriman>('/api/kiriman');
      await keepList(akun, this.#stored, new Date().toISOString());
      note.hidden = true;
    } catch (error) {
      if (error instanceof SessionError) return;
      const kept = await readList(akun);
      this.#stored ??= kept?.list ?? null;
      note.textContent = error instanceof AnswerError ? error.message : ageOf(kept?.seen);
      note.hidden = false;
    }
    await this.show();
  }

  async show(): Promise<void> {
    const akun = this.#session.akun;
    if (!akun) return;
    const drafts = await draftsOf(akun);
    const thumbs = new Map<string, string>();
    for (const { uuid, foto } of drafts) {
      const blob = foto[0] && (await readPhoto(foto[0].id));
      if (blob) thumbs.set(uuid, URL.createObjectURL(blob));
    }
    this.#list.show(drafts, this.#stored, thumbs);
  }

  /** Said once, when the office has everything. */
  thank({ nomor }: Kiriman): void {
    const receipt = one('#terima-kasih');
    receipt.hidden = false;
    fill(one('[data-isi]', receipt), teksKirim.terimaKasihIsi(nomor ?? ''));
  }

  hideReceipt(): void {
    one('#terima-kasih').hidden = true;
  }

  /** Forgets what was shown, for the next account. */
  clear(): void {
    this.#stored = null;
    this.hideReceipt();
  }
}

function ageOf(seen: string | undefined): string {
  return seen ? teksKirim.terakhirDilihat(timeWords(seen, new Date().toISOString())) : teksUmum.kantorTidakMenjawab;
}
