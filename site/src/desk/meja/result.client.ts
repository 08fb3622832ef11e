import type { Keadaan, Tinjauan } from '../shared/answers.ts';
import { announce, button, el, fill, icon, one } from '../shared/dom.client.ts';
import type { AnswerError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { dateWords, wib } from '../shared/time.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksUsulan } from '../../text/kirim-jenis.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { isProposal } from './actions.ts';
import type { Decision } from './decisions.client.ts';

/** How often and how long the desk watches a publication, ms; at first more often, since most take less than a second. */
const firstPollMs = 250;
const firstPolls = 12;
const pollMs = 1_000;
const watchMs = 90_000;
/** How long an approval can be undone by one tap, s. */
const undoS = 10;

export interface ResultEvents {
  /** The publication ended, well or not. */
  onEnd: (kiriman: Tinjauan) => void;
  undo: (kiriman: Tinjauan) => void;
}

/**
 * What became of the last decision. It stays in sight while the next one opens. After an approval it follows the
 * publication: Disetujui, Menerbitkan, Tayang with the link and the seconds it took; nothing is called live before
 * the publisher has said so.
 */
export class Result {
  #session: Session;
  #events: ResultEvents;
  #place = one('#hasil');
  #words = one('#hasil-isi');
  #watched: string | null = null;
  #undo: HTMLButtonElement | null = null;
  #countdown = 0;
  /** Everything has been said that there is to say. */
  #ended = true;
  #movedOn = false;

  constructor(session: Session, events: ResultEvents) {
    this.#session = session;
    this.#events = events;
  }

  /** Another submission is opened: what is over goes out of the way, now or once it is. */
  moveOn(): void {
    this.#movedOn = true;
    this.#settle();
  }

  hide(): void {
    this.#stop();
    this.#place.hidden = true;
  }

  /** Shows an end state that needs no watching. */
  say({ judul, tautan_wa: tautanWa }: Tinjauan, heading: string): void {
    this.#stop();
    fill(this.#words, el('p', {}, icon('cek', true), el('b', {}, heading), judul && ` ${judul}`), tellSender(tautanWa));
    this.#open(heading);
  }

  /** A decision that was sent later, by itself, and was not carried out. */
  refused({ judul, uuid }: Decision, error: AnswerError): void {
    this.#stop();
    this.#ended = false;
    const link = el('a', { href: `#${uuid}` }, teksTinjau.bukaLagi);
    fill(
      this.#words,
      el('p', {}, icon('awas', true), el('b', {}, teksTinjau.tidakJalan(judul)), ` ${error.message} `, link),
    );
    this.#open(teksTinjau.tidakJalan(judul));
  }

  /** Follows a publication until it is live, has failed, waits for its time, or takes too long. */
  async watch(kiriman: Tinjauan): Promise<void> {
    this.#stop();
    const began = Date.now();
    this.#watched = kiriman.uuid;
    this.#ended = false;
    this.#offerUndo(kiriman);
    let current = kiriman;
    this.#show(current);
    this.#open(teksTinjau.disetujuiUrungkan(undoS));
    for (let polls = 0; isOnItsWay(current); polls++) {
      await new Promise((resolve) => setTimeout(resolve, polls < firstPolls ? firstPollMs : pollMs));
      if (this.#watched !== kiriman.uuid) return;
      current = await this.#session.call<Tinjauan>(`/moderasi/${kiriman.uuid}`).catch(() => current);
      if (this.#watched !== kiriman.uuid) return;
      if (Date.now() - began > watchMs) return this.say(current, teksMeja.masihMenerbitkan);
      this.#show(current);
    }
    this.#ended = current.keadaan !== 'gagal_terbit';
    if (!isScheduled(current)) announce(current.keadaan === 'tayang' ? teksMeja.sudahTayang : teksMeja.gagalTerbit);
    this.#events.onEnd(current);
    this.#settle();
  }

  /** The way back by one tap or key, as long as it is offered. */
  takeBack(): void {
    this.#undo?.click();
  }

  #show(kiriman: Tinjauan): void {
    const { judul, keadaan, jadwal, tautan, alasan_gagal } = kiriman;
    const failed = keadaan === 'gagal_terbit';
    const live = keadaan === 'tayang';
    const end = failed ? teksMeja.gagalTerbit : live ? teksTinjau.tayangDalam(secondsOf(kiriman)) : teksTinjau.tayang;
    const steps = isScheduled(kiriman)
      ? el('p', {}, teksTinjau.terbitNanti(`${dateWords(jadwal ?? '')}, ${wib(jadwal ?? '').jam}`))
      : el(
          'ol',
          { class: 'langkah' },
          el('li', { class: 'done' }, teksMeja.disetujui),
          el('li', stepState(live || failed, keadaan !== 'disetujui'), teksMeja.menerbitkan),
          el('li', stepState(live, failed), end),
        );
    const link = live && tautan && el('a', { href: tautan, id: 'tautan-tayang' }, teksMeja.lihat);
    const held = document.activeElement === this.#undo;
    fill(
      this.#words,
      el('p', {}, el('b', {}, judul)),
      steps,
      failed && el('p', {}, alasan_gagal, ' ', teksTinjau.gagalLalu),
      el('p', { class: 'row' }, link, tellSender(kiriman.tautan_wa), this.#undo),
    );
    if (held) this.#undo?.focus();
  }

  /** The seconds count down as figures, without movement; they are not read out each time. */
  #offerUndo(kiriman: Tinjauan): void {
    const left = el('span', { 'aria-hidden': 'true' });
    const undo = button(
      'btn btn--2',
      teksTinjau.urungkan,
      () => {
        this.hide();
        this.#events.undo(kiriman);
      },
      'ulang',
    );
    undo.append(' ', left);
    const until = Date.now() + undoS * 1_000;
    const count = () => {
      const seconds = Math.ceil((until - Date.now()) / 1_000);
      left.textContent = `(${seconds})`;
      if (seconds > 0) return;
      clearInterval(this.#countdown);
      if (document.activeElement === undo) this.#place.focus();
      undo.remove();
      this.#undo = null;
      this.#settle();
    };
    this.#undo = undo;
    count();
    this.#countdown = window.setInterval(count, 250);
  }

  #stop(): void {
    clearInterval(this.#countdown);
    this.#undo = null;
    this.#watched = null;
    this.#ended = true;
    this.#movedOn = false;
  }

  #settle(): void {
    if (this.#movedOn && this.#ended && !this.#undo) this.hide();
  }

  #open(sentence: string): void {
    this.#place.hidden = false;
    this.#place.focus({ preventScroll: true });
    announce(sentence);
  }
}

/** A message that is written, to be looked at and sent by a tap. */
const tellSender = (address: string | null | undefined) =>
  address &&
  el('a', { class: 'more', href: address, target: '_blank', rel: 'noopener noreferrer' }, teksMeja.beriTahuWa);

const isScheduled = ({ keadaan, jadwal }: Tinjauan) => keadaan === 'disetujui' && jadwal !== null;
const isOnItsWay = (kiriman: Tinjauan) =>
  ['disetujui', 'menerbitkan'].includes(kiriman.keadaan) && !isScheduled(kiriman);

function stepState(done: boolean, now: boolean): Record<string, string> {
  if (done) return { class: 'done' };
  return now ? { class: 'now', 'aria-current': 'step' } : { class: 'next' };
}

/** From the last approval to the page, by the office's own clock: "0,3". */
function secondsOf({ riwayat }: Tinjauan): string {
  const last = (keadaan: Keadaan) => Date.parse(riwayat.findLast(({ ke }) => ke === keadaan)?.waktu ?? '');
  return (Math.max(0, last('tayang') - last('disetujui')) / 1_000).toFixed(1).replace('.', ',');
}

/** The words of a decision that ends at once; none while a publication has to be followed. */
export function endWordsOf(kiriman: Tinjauan): string | undefined {
  const isAccepted = isProposal(kiriman) && kiriman.keadaan === 'disetujui';
  return isAccepted ? teksUsulan.diterima : endWords[kiriman.keadaan];
}

const endWords: Partial<Record<Keadaan, string>> = {
  diperiksa: teksTinjau.diurungkan,
  perlu_perbaikan: teksMeja.dikembalikan,
  ditolak: teksMeja.ditolak,
  ditarik: teksMeja.ditarik,
};
