import type { Antrean, KirimanFoto, Petugas, Tinjauan } from '../shared/answers.ts';
import { announce, button, el, fill, one } from '../shared/dom.client.ts';
import { AnswerError, json, LineError, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { sentenceOf } from '../shared/complaint.client.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksUmum } from '../../text/umum.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { isEditable, isProposal, isWaiting } from './actions.ts';
import type { Ahead } from './ahead.client.ts';
import { AssignSelect } from './assign.client.ts';
import type { DecideForm } from './decide.client.ts';
import { FieldList } from './fields.client.ts';
import { showFindings } from './findings.client.ts';
import { showHead, showHistory, showWatcher, titleOf } from './head.client.ts';
import type { PhotoStore } from './photo-store.client.ts';
import { showPhotos } from './photos.client.ts';
import { Preview } from './preview.client.ts';
import type { RedactDialog } from './redact.client.ts';
import { Shelves } from './shelf.client.ts';
import { showText } from './text-view.client.ts';

export interface ReviewParts {
  session: Session;
  photos: PhotoStore;
  ahead: Ahead;
  decide: DecideForm;
  /** Something changed: the queue is old. */
  onChanged: () => void;
  orang: () => readonly Petugas[];
}

/** One submission on the desk: what machines found, how it will look, its photos and text, its history. */
export class Review {
  #parts: ReviewParts;
  #place = one('#tinjau');
  #body = one('#tinjau-isi');
  #note = one('#tinjau-pesan');
  #assign: AssignSelect;
  #preview: Preview;
  #fields = new FieldList({ correct: (isi) => this.#correct(isi) });
  #shelves: Shelves;
  #redact: RedactDialog | null = null;
  #uuid: string | null = null;
  #shown: Tinjauan | null = null;

  constructor(parts: ReviewParts) {
    this.#parts = parts;
    this.#preview = new Preview(parts.session);
    this.#shelves = new Shelves(parts.session, (kiriman, sentence) => {
      this.#changed(kiriman, sentence, '#h-tinjau');
    });
    this.#assign = new AssignSelect(parts.session, (kiriman) => {
      this.update(kiriman);
      parts.onChanged();
    });
    one('#tinjau-basi button').addEventListener('click', () => this.#uuid && void this.open(this.#uuid));
  }

  get uuid(): string | null {
    return this.#uuid;
  }

  close(): void {
    this.#uuid = null;
    this.#shown = null;
    this.#parts.decide.close();
    this.#body.hidden = true;
    this.#note.hidden = false;
    fill(this.#note, el('span', { class: 'meja__pilih' }, teksMeja.pilihSatu));
  }

  /** Opens a submission, at once when it was read ahead; one that waits becomes *diperiksa*, which others see. */
  async open(uuid: string): Promise<void> {
    const { session, ahead, decide } = this.#parts;
    this.#uuid = uuid;
    const ready = ahead.take(uuid);
    if (!ready) {
      decide.close();
      this.#body.hidden = this.#shown?.uuid !== uuid;
      this.#note.hidden = false;
      fill(this.#note, teksUmum.memuat);
    }
    try {
      const known = ready ?? (await session.call<Tinjauan>(`/moderasi/${uuid}`));
      if (this.#uuid !== uuid) return;
      this.#show(known);
      const fresh = await this.#begin(known, known === ready);
      // Meanwhile it may have been decided, or another one been opened.
      if (this.#shown !== known) return;
      if (known.versi === fresh.versi) this.update(fresh);
      else this.#show(fresh);
    } catch (error) {
      if (error instanceof SessionError || this.#uuid !== uuid) return;
      // What is on screen stays there when the line is gone.
      if (this.#shown?.uuid === uuid && error instanceof LineError) return;
      this.#failed(uuid, error);
    }
  }

  /** Something about the one on screen is newer; its text is the same. */
  update(kiriman: Tinjauan): void {
    if (kiriman.uuid !== this.#uuid) return;
    const ended = this.#shown !== null && isWaiting(this.#shown) && !isWaiting(kiriman);
    this.#shown = kiriman;
    showHead(kiriman);
    showHistory(kiriman);
    this.#shelves.show(kiriman);
    if (ended) this.#showContent(kiriman);
  }

  /** What the queue says about the one on screen. */
  notice(line: Antrean | undefined): void {
    if (!line || line.uuid !== this.#shown?.uuid) return;
    showWatcher(line);
    one('#tinjau-basi').hidden = line.versi <= this.#shown.versi;
  }

  /** @param old it was read some time ago */
  async #begin(known: Tinjauan, old: boolean): Promise<Tinjauan> {
    const { session, onChanged } = this.#parts;
    const path = `/moderasi/${known.uuid}`;
    if (!known.boleh.includes('periksa')) return old ? session.call(path) : known;
    try {
      return await session.call<Tinjauan>(`${path}/periksa`, json('POST', {}));
    } catch (error) {
      // Someone was a moment faster; what is stored now is what has to be looked at.
      if (error instanceof AnswerError && error.status === 409) return session.call(path);
      throw error;
    } finally {
      onChanged();
    }
  }

  #show(kiriman: Tinjauan): void {
    const { decide, orang } = this.#parts;
    this.#shown = kiriman;
    this.#note.hidden = true;
    this.#body.hidden = false;
    one('#tinjau-basi').hidden = true;
    one('#milik-sendiri').hidden = !kiriman.milik_sendiri || !kiriman.boleh.includes('setujui');
    showHead(kiriman);
    this.#assign.show(kiriman, orang());
    showFindings(kiriman);
    this.#showContent(kiriman);
    this.#showPreview(kiriman);
    showHistory(kiriman);
    this.#shelves.show(kiriman);
    decide.open(kiriman);
    one('#h-tinjau').focus({ preventScroll: true });
    this.#place.scrollIntoView({ block: 'start' });
  }

  #showContent(kiriman: Tinjauan): void {
    const editable = isEditable(kiriman);
    const events = editable ? { redact: (foto: KirimanFoto) => void this.#openRedact(foto) } : null;
    showPhotos(one('#tinjau-foto'), kiriman, this.#parts.photos, events);
    this.#fields.show(kiriman, editable);
    showText(one('#tinjau-teks'), kiriman);
  }

  #showPreview(kiriman: Tinjauan): void {
    const isPage = !isProposal(kiriman);
    one('.pratinjau').hidden = !isPage;
    if (!isPage) return;
    void this.#preview.show(kiriman.uuid, teksMeja.pratinjauJudul(titleOf(kiriman)));
  }

  /** The office changed something itself: all but the place where one stands is drawn anew. */
  #changed(kiriman: Tinjauan, sentence: string, focus: string): void {
    if (kiriman.uuid !== this.#uuid) return;
    this.update(kiriman);
    showFindings(kiriman);
    this.#showContent(kiriman);
    this.#showPreview(kiriman);
    this.#parts.decide.open(kiriman);
    this.#parts.onChanged();
    announce(sentence);
    document.querySelector<HTMLElement>(focus)?.focus();
  }

  async #correct(isi: Record<string, unknown>): Promise<void> {
    const seen = this.#shown;
    if (!seen) return;
    const body = json('POST', { versi: seen.versi, isi });
    const kiriman = await this.#parts.session.call<Tinjauan>(`/moderasi/${seen.uuid}/sunting`, body);
    this.#changed(kiriman, teksTinjau.tersimpan, `[data-isian="${Object.keys(isi)[0]}"] button`);
  }

  /** The dialog's script is fetched when it is first wanted. */
  async #openRedact(foto: KirimanFoto): Promise<void> {
    const seen = this.#shown;
    const url = seen && (await this.#parts.photos.url(seen.uuid, foto));
    if (!url) return announce(teksMeja.fotoTidakTermuat);
    this.#redact ??= new (await import('./redact.client.ts')).RedactDialog();
    await this.#redact.open(url, async (bidang) => {
      const versi = this.#shown?.versi;
      const path = `/moderasi/${seen.uuid}/foto/${foto.id}/samarkan`;
      const kiriman = await this.#parts.session.call<Tinjauan>(path, json('POST', { versi, bidang }));
      this.#changed(kiriman, teksTinjau.tersamar, `#samarkan-${foto.urut}`);
    });
  }

  #failed(uuid: string, error: unknown): void {
    this.#body.hidden = true;
    const again = button('btn btn--2', teksUmum.cobaLagi, () => void this.open(uuid), 'ulang');
    const missing = error instanceof AnswerError && error.status === 404;
    fill(this.#note, el('span', {}, missing ? teksMeja.tidakDitemukan : sentenceOf(error)), ' ', again);
    this.#note.hidden = false;
  }
}
