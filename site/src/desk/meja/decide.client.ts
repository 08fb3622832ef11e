import type { Tinjauan } from '../shared/answers.ts';
import { announce, one } from '../shared/dom.client.ts';
import type { AnswerError } from '../shared/http.client.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksUsulan } from '../../text/kirim-jenis.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { isProposal, isWaiting, offered } from './actions.ts';
import { ApprovalExtras } from './approval.client.ts';
import { complain } from './complain.client.ts';
import type { Decision, Decisions, Tindakan } from './decisions.client.ts';
import { fieldNotes, keepNote, noteFor } from './notes.client.ts';
import { RefusalBox } from './refusal.client.ts';

/** The note, what belongs to an approval, and the buttons that this state allows. */
export class DecideForm {
  #decisions: Decisions;
  #form = one('#putuskan');
  #buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-putusan]')];
  #note = one<HTMLTextAreaElement>('#catatan');
  #error = one('#catatan-salah');
  #barred = one('#putusan-terlarang');
  #extras = new ApprovalExtras();
  #refusal: RefusalBox;
  #kiriman: Tinjauan | null = null;
  /** As it was when somebody decided on it; what is on screen may be newer by the time the answer comes. */
  #decidedOn: Tinjauan | null = null;
  /** What Ctrl+Enter in the note does. */
  #intent: Tindakan = 'kembalikan';

  /** @param onReload someone else changed it: load it anew */
  constructor(decisions: Decisions, onReload: () => void) {
    this.#decisions = decisions;
    this.#refusal = new RefusalBox(onReload);
    for (const reason of this.#form.querySelectorAll<HTMLElement>('[data-alasan]')) {
      reason.addEventListener('click', () => this.#addReason(reason.dataset.alasan ?? ''));
    }
    this.#note.addEventListener('input', () => this.#kiriman && keepNote(this.#kiriman.uuid, this.#note.value));
    this.#note.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
      if (key === 'Enter' && (ctrlKey || metaKey)) this.choose(this.#intent);
    });
    for (const choice of this.#buttons) {
      choice.addEventListener('click', ({ detail: taps }) => {
        // The second of two quick taps, of which the first opened the next one, decides nothing.
        if (taps < 2) this.choose(choice.dataset.putusan as Tindakan);
      });
    }
  }

  open(kiriman: Tinjauan): void {
    const isOther = this.#kiriman?.uuid !== kiriman.uuid;
    this.#kiriman = kiriman;
    this.#refusal.hide();
    one('[data-putusan="setujui"] span').textContent = isProposal(kiriman) ? teksUsulan.terima : teksMeja.setujui;
    this.#note.value = noteFor(kiriman.uuid);
    complain(this.#note, this.#error, false);
    if (isOther) {
      this.#extras.open(kiriman.milik_sendiri);
      this.#means('kembalikan');
    }
    this.refresh();
  }

  /** What is offered depends on the state, and on what is on its way already. */
  refresh(): void {
    const kiriman = this.#kiriman;
    const held = kiriman && this.#decisions.of(kiriman.uuid)?.menunggu;
    const allowed = kiriman && !held ? offered(kiriman) : [];
    for (const choice of this.#buttons) {
      choice.disabled = false;
      choice.hidden = !allowed.includes(choice.dataset.putusan ?? '');
    }
    this.#form.hidden = this.#buttons.every(({ hidden }) => hidden);
    this.#extras.offered = allowed.includes('setujui');
    this.#barred.hidden = !kiriman || !isWaiting(kiriman) || Boolean(held) || allowed.includes('setujui');
    this.#barred.textContent = this.#form.hidden ? teksTinjau.hanyaPetugas : teksTinjau.hanyaLurah;
  }

  close(): void {
    this.#kiriman = null;
    this.#refusal.hide();
    this.refresh();
  }

  /** Carries an action out, or leads to what it still needs. */
  choose(tindakan: Tindakan): void {
    const kiriman = this.#kiriman;
    const choice = this.#buttons.find(({ dataset }) => dataset.putusan === tindakan);
    if (!kiriman || !choice || choice.hidden || choice.disabled) return;
    this.#means(tindakan);
    const badan = tindakan === 'setujui' ? this.#approval(kiriman) : this.#otherwise(kiriman, tindakan);
    if (!badan) return;
    this.#decidedOn = kiriman;
    for (const each of this.#buttons) each.disabled = true;
    this.#refusal.hide();
    announce(teksMeja.menyimpan);
    void this.#decisions.add({ uuid: kiriman.uuid, judul: kiriman.judul ?? '', tindakan, badan });
  }

  /** The answer was no: everything written stays. */
  refused(error: AnswerError, tindakan: Tindakan): void {
    this.refresh();
    const [shown, seen] = [this.#kiriman, this.#decidedOn];
    if (shown) this.#refusal.show(error, seen?.uuid === shown.uuid ? seen : shown, tindakan);
  }

  #approval(kiriman: Tinjauan): Decision['badan'] | null {
    const catatan = this.#note.value.trim();
    const extras = this.#extras.read(kiriman);
    return extras && { versi: kiriman.versi, ...(catatan && { catatan }), ...extras };
  }

  /** Whoever sent it has to understand: the note may be about single fields when it goes back to be mended. */
  #otherwise({ uuid, versi }: Tinjauan, tindakan: Tindakan): Decision['badan'] | null {
    const pins = tindakan === 'kembalikan' ? fieldNotes(uuid) : [];
    const catatan = this.#note.value.trim() || (pins.length > 0 ? teksTinjau.lihatCatatanIsian : '');
    complain(this.#note, this.#error, !catatan);
    return catatan ? { versi, catatan, ...(pins.length > 0 && { catatan_isian: pins }) } : null;
  }

  #means(tindakan: Tindakan): void {
    if (tindakan === 'setujui') return;
    this.#intent = tindakan;
    one('#catatan-kunci').textContent = teksTinjau.ctrlEnter(teksTinjau.tindakan[tindakan]);
  }

  #addReason(reason: string): void {
    const written = this.#note.value.trim();
    this.#note.value = written ? `${written}\n${reason}` : reason;
    this.#note.dispatchEvent(new Event('input'));
    complain(this.#note, this.#error, false);
    this.#note.focus();
  }
}
