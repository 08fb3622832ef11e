import type { Keadaan, Tinjauan } from '../shared/answers.ts';
import { announce, el, fill, icon, one } from '../shared/dom.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksMeja } from '../../text/desk.ts';

/** How often and how long the desk watches a publication, ms. The publisher looks by itself every 60 s. */
const pollMs = 1_000;
const watchMs = 90_000;

/**
 * What became of a decision. After an approval it follows the publication: Disetujui, Menerbitkan, Tayang with the
 * link and the seconds it took. Nothing is called live before the publisher has said so.
 */
export class Result {
  #session: Session;
  #place = one('#hasil');
  #words = one('#hasil-isi');
  #watched: string | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  hide(): void {
    this.#watched = null;
    this.#place.hidden = true;
  }

  /** Shows an end state that needs no watching. */
  say(heading: string): void {
    this.#watched = null;
    fill(this.#words, el('p', { class: 'row' }, icon('cek'), el('b', {}, heading)));
    this.#open(heading);
  }

  /** Follows a publication until it is live, has failed, or takes too long. */
  async watch(kiriman: Tinjauan, onEnd: (kiriman: Tinjauan) => void): Promise<void> {
    const began = Date.now();
    this.#watched = kiriman.uuid;
    let current = kiriman;
    this.#showSteps(current, null);
    this.#open(teksMeja.disetujui);
    while (['disetujui', 'menerbitkan'].includes(current.keadaan)) {
      await new Promise((resolve) => setTimeout(resolve, pollMs));
      if (this.#watched !== kiriman.uuid) return;
      current = await this.#session.call<Tinjauan>(`/moderasi/${kiriman.uuid}`).catch(() => current);
      if (this.#watched !== kiriman.uuid) return;
      if (Date.now() - began > watchMs) return this.say(teksMeja.masihMenerbitkan);
      this.#showSteps(current, null);
    }
    this.#showSteps(current, Date.now() - began);
    announce(current.keadaan === 'tayang' ? teksMeja.sudahTayang : teksMeja.gagalTerbit);
    onEnd(current);
  }

  #showSteps({ keadaan, tautan, alasan_gagal }: Tinjauan, tookMs: number | null): void {
    const failed = keadaan === 'gagal_terbit';
    const live = keadaan === 'tayang';
    const last = failed
      ? [el('h3', {}, teksMeja.gagalTerbit), el('p', {}, alasan_gagal ?? '')]
      : [el('h3', {}, teksMeja.sudahTayang), live && linkTo(tautan, tookMs)];
    fill(
      this.#words,
      el(
        'ol',
        { class: 'steps' },
        el('li', { class: 'done' }, el('h3', {}, teksMeja.disetujui)),
        el('li', stepState(live || failed, keadaan !== 'disetujui'), el('h3', {}, teksMeja.menerbitkan)),
        el('li', stepState(live, failed), ...last),
      ),
    );
  }

  #open(sentence: string): void {
    this.#place.hidden = false;
    this.#place.focus();
    announce(sentence);
  }
}

function stepState(done: boolean, now: boolean): Record<string, string> {
  if (done) return { class: 'done' };
  return now ? { class: 'now', 'aria-current': 'step' } : { class: 'next' };
}

function linkTo(tautan: string | null, tookMs: number | null): HTMLElement {
  const seconds = tookMs === null ? '' : (tookMs / 1_000).toFixed(1).replace('.', ',');
  return el(
    'p',
    {},
    seconds && `${teksMeja.tayangDalam(seconds)} `,
    tautan && el('a', { href: tautan, id: 'tautan-tayang' }, teksMeja.lihat),
  );
}

/** The words of a decision that ends at once. */
export const endWords: Partial<Record<Keadaan, string>> = {
  perlu_perbaikan: teksMeja.dikembalikan,
  ditolak: teksMeja.ditolak,
  ditarik: teksMeja.ditarik,
};
