import type { Tinjauan } from '../shared/answers.ts';
import { button, el, fill, icon, one } from '../shared/dom.client.ts';
import { AnswerError, json, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { movedWords, stateBadge } from '../shared/states.client.ts';
import { dateWords, timeWords } from '../shared/time.ts';
import { teksMeja, teksUmum } from '../../text/desk.ts';
import { DecideForm } from './decide.client.ts';
import { showPhotos } from './photos.client.ts';
import { Preview } from './preview.client.ts';
import { unitOf } from './queue.client.ts';
import { endWords, Result } from './result.client.ts';

const waiting = ['terkirim', 'dikirim_ulang'];

export interface ReviewEvents {
  /** Something was decided or changed: the queue is old. */
  onChanged: () => void;
  /** Uuid of the next one that waits. */
  next: (uuid: string) => string | null;
}

/** One submission on the desk: how it will look, its photos and answers, its history, the decision. */
export class Review {
  #session: Session;
  #events: ReviewEvents;
  #place = one('#tinjau');
  #body = one('#tinjau-isi');
  #note = one('#tinjau-pesan');
  #preview: Preview;
  #decide: DecideForm;
  #result: Result;
  #uuid: string | null = null;
  #cleanUp = () => {};

  constructor(session: Session, events: ReviewEvents) {
    this.#session = session;
    this.#events = events;
    this.#preview = new Preview(session);
    this.#result = new Result(session);
    this.#decide = new DecideForm(session, {
      onDecided: (kiriman) => this.#decided(kiriman),
      onReload: () => this.#uuid && void this.open(this.#uuid),
    });
  }

  get uuid(): string | null {
    return this.#uuid;
  }

  close(): void {
    this.#uuid = null;
    this.#cleanUp();
    this.#cleanUp = () => {};
    this.#result.hide();
    this.#body.hidden = true;
    this.#note.hidden = false;
    fill(this.#note, teksMeja.pilihSatu);
  }

  /** Opens a submission; one that waits becomes *diperiksa*, so that others see that someone is looking. */
  async open(uuid: string): Promise<void> {
    this.#uuid = uuid;
    this.#result.hide();
    this.#note.hidden = false;
    fill(this.#note, teksUmum.memuat);
    try {
      let kiriman = await this.#session.call<Tinjauan>(`/moderasi/${uuid}`);
      if (waiting.includes(kiriman.keadaan)) kiriman = await this.#startReview(kiriman);
      if (this.#uuid === uuid) this.#show(kiriman);
    } catch (error) {
      if (error instanceof SessionError || this.#uuid !== uuid) return;
      this.#body.hidden = true;
      const again = button('btn btn--2', teksUmum.cobaLagi, () => void this.open(uuid), 'ulang');
      const words =
        error instanceof AnswerError && error.status === 404 ? teksMeja.tidakDitemukan : (error as Error).message;
      fill(this.#note, el('span', {}, words), ' ', again);
    }
  }

  async #startReview(kiriman: Tinjauan): Promise<Tinjauan> {
    try {
      return await this.#session.call<Tinjauan>(
        `/moderasi/${kiriman.uuid}/periksa`,
        json('POST', { versi: kiriman.versi }),
      );
    } catch (error) {
      // Someone was a moment faster; what is stored now is what has to be looked at.
      if (error instanceof AnswerError && error.status === 409) return this.#session.call(`/moderasi/${kiriman.uuid}`);
      throw error;
    } finally {
      this.#events.onChanged();
    }
  }

  #show(kiriman: Tinjauan): void {
    this.#note.hidden = true;
    this.#body.hidden = false;
    this.#head(kiriman);
    this.#tasks(kiriman);
    this.#cleanUp();
    this.#cleanUp = showPhotos(one('#tinjau-foto'), kiriman, this.#session);
    this.#history(kiriman);
    this.#decide.open(kiriman);
    void this.#preview.show(kiriman.uuid, teksMeja.pratinjauJudul(titleOf(kiriman)));
    const heading = one('#h-tinjau');
    heading.focus({ preventScroll: true });
    this.#place.scrollIntoView({ block: 'start' });
  }

  #head(kiriman: Tinjauan): void {
    const now = new Date().toISOString();
    const { isi, dikirim_pada: sent, riwayat, versi } = kiriman;
    const again = riwayat.some(({ ke }) => ke === 'dikirim_ulang');
    const when = sent && (again ? teksMeja.dikirimUlang : teksMeja.dikirim)(timeWords(sent, now));
    fill(
      one('#tinjau-keadaan'),
      stateBadge(kiriman.keadaan),
      el(
        'span',
        { class: 'text-tinta-2 text-sm' },
        [kiriman.nomor, when && teksMeja.versi(versi, when)].filter(Boolean).join(', '),
      ),
    );
    one('#h-tinjau').textContent = titleOf(kiriman);
    fill(
      one('#tinjau-meta'),
      fact('orang', kiriman.pengirim ?? unitOf(kiriman)),
      isi.mulai ? fact('kalender', dateWords(isi.mulai)) : null,
      isi.tempat ? fact('lokasi', isi.tempat) : null,
    );
    const link = one<HTMLAnchorElement>('#tinjau-tautan');
    link.hidden = !kiriman.tautan;
    if (kiriman.tautan) link.href = kiriman.tautan;
    const whatsApp = one<HTMLAnchorElement>('#beri-wa');
    whatsApp.hidden = !kiriman.tautan_wa;
    if (kiriman.tautan_wa) whatsApp.href = kiriman.tautan_wa;
    const reason = one('#tinjau-gagal');
    reason.hidden = kiriman.keadaan !== 'gagal_terbit';
    one('p', reason).textContent = kiriman.alasan_gagal ?? '';
  }

  #tasks({ daftar_tugas: tasks = [] }: Tinjauan): void {
    const place = one('#tinjau-tugas');
    place.hidden = tasks.length === 0;
    fill(one('ul', place), ...tasks.map((label) => el('li', {}, label)));
  }

  #history({ riwayat }: Tinjauan): void {
    const now = new Date().toISOString();
    const lines = [...riwayat].reverse().map((line) => {
      const by = line.nama_oleh ? `, ${line.nama_oleh}` : '';
      const words = `${timeWords(line.waktu, now)}. ${movedWords(line)}${by}.`;
      return el('li', {}, words, line.alasan && el('p', {}, line.alasan));
    });
    fill(one('#tinjau-riwayat'), ...lines);
  }

  #decided(kiriman: Tinjauan): void {
    this.#head(kiriman);
    this.#history(kiriman);
    this.#events.onChanged();
    const next = this.#events.next(kiriman.uuid);
    const link = one<HTMLAnchorElement>('#berikutnya');
    link.hidden = next === null;
    if (next) link.href = `#${next}`;
    const words = endWords[kiriman.keadaan];
    if (words) return this.#result.say(words);
    void this.#result.watch(kiriman, (ended) => {
      this.#head(ended);
      this.#history(ended);
      this.#events.onChanged();
    });
  }
}

function titleOf({ judul, nomor }: Tinjauan): string {
  return judul ?? nomor ?? '';
}

function fact(iconName: string, words: string): HTMLElement {
  return el('span', {}, icon(iconName, true), words);
}
