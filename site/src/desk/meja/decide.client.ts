import type { Keadaan, Tinjauan } from '../shared/answers.ts';
import { announce, button, el, fill, icon, one } from '../shared/dom.client.ts';
import { AnswerError, json, LineError, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksKeadaan, teksMeja, teksUmum } from '../../text/desk.ts';
import { forgetNote, keepNote, noteFor } from './notes.client.ts';

type Action = 'setujui' | 'kembalikan' | 'tolak' | 'tarik';

const actionsOf: Partial<Record<Keadaan, Action[]>> = {
  terkirim: ['setujui', 'kembalikan', 'tolak'],
  diperiksa: ['setujui', 'kembalikan', 'tolak'],
  dikirim_ulang: ['setujui', 'kembalikan', 'tolak'],
  tayang: ['tarik'],
  gagal_terbit: ['tarik'],
};

/** In which states a decision has happened, when its answer got lost. */
const outcomes: Record<Action, Keadaan[]> = {
  setujui: ['disetujui', 'menerbitkan', 'tayang', 'gagal_terbit'],
  kembalikan: ['perlu_perbaikan'],
  tolak: ['ditolak'],
  tarik: ['ditarik'],
};

export interface DecideEvents {
  /** A decision was stored. */
  onDecided: (kiriman: Tinjauan, action: Action) => void;
  /** Someone else changed it: load it anew. */
  onReload: () => void;
}

/** The form under the review: a note and the decisions that this state allows. */
export class DecideForm {
  #session: Session;
  #events: DecideEvents;
  #form = one('#putuskan');
  #note = one<HTMLTextAreaElement>('#catatan');
  #error = one('#catatan-salah');
  #message = one('#putusan-pesan');
  #kiriman: Tinjauan | null = null;
  /** A decision whose answer got lost; asking again may find it done. */
  #unanswered: Action | null = null;

  constructor(session: Session, events: DecideEvents) {
    this.#session = session;
    this.#events = events;
    for (const reason of this.#form.querySelectorAll<HTMLElement>('[data-alasan]')) {
      reason.addEventListener('click', () => this.#addReason(reason.dataset.alasan ?? ''));
    }
    this.#note.addEventListener('input', () => this.#kiriman && keepNote(this.#kiriman.uuid, this.#note.value));
    for (const choice of this.#form.querySelectorAll<HTMLButtonElement>('[data-putusan]')) {
      choice.addEventListener('click', () => void this.#decide(choice.dataset.putusan as Action));
    }
  }

  open(kiriman: Tinjauan): void {
    this.#kiriman = kiriman;
    this.#unanswered = null;
    this.#message.hidden = true;
    const allowed = actionsOf[kiriman.keadaan] ?? [];
    this.#form.hidden = allowed.length === 0;
    for (const choice of this.#form.querySelectorAll<HTMLElement>('[data-putusan]')) {
      choice.hidden = !allowed.includes(choice.dataset.putusan as Action);
    }
    this.#note.value = noteFor(kiriman.uuid);
    this.#complain(false);
  }

  #addReason(reason: string): void {
    const written = this.#note.value.trim();
    this.#note.value = written ? `${written}\n${reason}` : reason;
    this.#note.dispatchEvent(new Event('input'));
    this.#complain(false);
    this.#note.focus();
  }

  async #decide(action: Action): Promise<void> {
    const kiriman = this.#kiriman;
    const catatan = this.#note.value.trim();
    if (!kiriman) return;
    if (action !== 'setujui' && !catatan) return this.#complain(true);
    this.#complain(false);
    this.#busy(true);
    announce(teksMeja.menyimpan);
    try {
      const body = { versi: kiriman.versi, ...(catatan && { catatan }) };
      const decided = await this.#session.call<Tinjauan>(`/moderasi/${kiriman.uuid}/${action}`, json('POST', body));
      this.#done(decided, action);
    } catch (error) {
      this.#failed(error, action);
    } finally {
      this.#busy(false);
    }
  }

  #done(kiriman: Tinjauan, action: Action): void {
    forgetNote(kiriman.uuid);
    this.#form.hidden = true;
    this.#message.hidden = true;
    this.#events.onDecided(kiriman, action);
  }

  #failed(error: unknown, action: Action): void {
    if (error instanceof SessionError) return;
    if (error instanceof LineError) {
      this.#unanswered = action;
      const again = button('btn btn--2', teksUmum.cobaLagi, () => void this.#decide(action), 'ulang');
      return this.#say('galat', teksMeja.belumTersimpan, [error.message, teksMeja.belumTersimpanIsi], again);
    }
    if (!(error instanceof AnswerError)) throw error;
    if (error.status !== 409) {
      const sentences = error.problems.map(({ pesan }) => pesan);
      return this.#say('galat', error.message, sentences.length > 0 ? sentences : [teksMeja.belumTersimpanIsi]);
    }
    const stored = error.stored as Tinjauan | null;
    if (stored && this.#unanswered === action && outcomes[action].includes(stored.keadaan)) {
      return this.#done(stored, action);
    }
    const decided = stored && !actionsOf[stored.keadaan]?.includes(action);
    const heading = decided ? teksMeja.sudahDiputus(teksKeadaan[stored.keadaan]) : teksMeja.berubah;
    const reload = button('btn btn--2', teksUmum.muatUlang, this.#events.onReload, 'ulang');
    this.#say('awas', heading, [teksMeja.berubahIsi], reload);
  }

  #say(tone: 'awas' | 'galat', heading: string, sentences: string[], act?: HTMLElement): void {
    this.#message.className = `notice notice--${tone}`;
    const body = el('div', {}, el('h3', {}, heading), ...sentences.map((sentence) => el('p', {}, sentence)));
    if (act) body.append(el('p', { class: 'mt-4' }, act));
    fill(this.#message, icon('awas'), body);
    this.#message.hidden = false;
    this.#message.focus();
  }

  #complain(missing: boolean): void {
    this.#error.hidden = !missing;
    this.#note.parentElement?.classList.toggle('field--err', missing);
    if (missing) this.#note.setAttribute('aria-invalid', 'true');
    else this.#note.removeAttribute('aria-invalid');
    if (missing) this.#note.focus();
  }

  #busy(busy: boolean): void {
    for (const choice of this.#form.querySelectorAll<HTMLButtonElement>('[data-putusan]')) choice.disabled = busy;
  }
}
