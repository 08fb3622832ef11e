import type { Antrean, DaftarAntrean } from '../shared/answers.ts';
import { el, fill, icon, one } from '../shared/dom.client.ts';
import { stateBadge } from '../shared/states.client.ts';
import { ageWords, timeWords } from '../shared/time.ts';
import { unitWords } from '../shared/unit.ts';
import type { Unit } from '../shared/unit.ts';
import { teksMeja, teksUmum } from '../../text/desk.ts';

export type Tab = 'menunggu' | 'diputus';

/** The list beside the review: what waits, oldest first, or what was decided last. Rows are links to `#<uuid>`. */
export class Queue {
  #list = one('#antrean');
  #empty = one('#antrean-kosong');
  /** Names of the content types, written into the page. */
  #nouns = JSON.parse(this.#list.dataset.jenis ?? '{}') as Record<string, string>;
  #shown = '';
  #data: DaftarAntrean | null = null;
  #tab: Tab = 'menunggu';
  #current: string | null = null;

  constructor() {
    for (const tab of document.querySelectorAll<HTMLButtonElement>('[data-tab]')) {
      tab.addEventListener('click', () => this.choose(tab.dataset.tab as Tab));
    }
  }

  set data(data: DaftarAntrean | null) {
    this.#data = data;
    this.#render();
  }

  /** The one that stands open in the review. */
  set current(uuid: string | null) {
    this.#current = uuid;
    this.#render();
  }

  /** Uuid of the oldest one that waits, other than `uuid`. */
  nextAfter(uuid: string): string | null {
    return this.#data?.daftar.find((line) => line.uuid !== uuid)?.uuid ?? null;
  }

  choose(tab: Tab): void {
    this.#tab = tab;
    for (const button of document.querySelectorAll<HTMLElement>('[data-tab]')) {
      button.setAttribute('aria-pressed', String(button.dataset.tab === tab));
    }
    this.#render();
  }

  focus(uuid: string): void {
    this.#list.querySelector<HTMLElement>(`a[href="#${uuid}"]`)?.focus();
  }

  #render(): void {
    if (!this.#data) return;
    const { daftar, jumlah, tayang } = this.#data;
    one('[data-tab="menunggu"]').textContent = teksMeja.menunggu(jumlah);
    const lines = this.#tab === 'menunggu' ? daftar : tayang;
    const now = new Date().toISOString();
    const shape = JSON.stringify([this.#tab, lines, this.#current, now.slice(0, 16)]);
    if (shape === this.#shown) return;
    this.#shown = shape;
    const focused = document.activeElement?.getAttribute('href');
    fill(this.#list, ...lines.map((line) => this.#line(line, now)));
    if (focused?.startsWith('#')) this.focus(focused.slice(1));
    this.#list.hidden = lines.length === 0;
    this.#empty.hidden = lines.length > 0;
    one('h2', this.#empty).textContent = this.#tab === 'menunggu' ? teksMeja.kosong : teksMeja.belumAdaPutusan;
    one('p', this.#empty).hidden = this.#tab !== 'menunggu';
  }

  #line(line: Antrean, now: string): HTMLElement {
    const waits = this.#tab === 'menunggu';
    const sent = line.dikirim_pada;
    const when = sent && (waits ? teksMeja.menungguSelama(ageWords(sent, now)) : timeWords(sent, now));
    const facts = [unitOf(line), when].filter(Boolean).join(', ');
    const kind = [this.#nouns[line.jenis] ?? line.jenis, line.foto > 0 && teksUmum.foto(line.foto)].filter(Boolean);
    const marked = !waits || line.keadaan === 'dikirim_ulang' || line.keadaan === 'diperiksa';
    const link = el(
      'a',
      { href: `#${line.uuid}`, 'aria-current': line.uuid === this.#current ? 'true' : null },
      el('span', { class: 'photo thumb' }, icon(line.foto > 0 ? 'foto' : 'surat')),
      el(
        'span',
        {},
        el('b', {}, line.judul ?? line.nomor),
        el('span', { class: 'hint' }, facts),
        el('span', { class: 'hint' }, kind.join(', ')),
        marked ? stateBadge(line.keadaan) : null,
      ),
    );
    return el('li', {}, link);
  }
}

/** "RT 3 RW 37", or the whole kelurahan for what the office wrote. */
export const unitOf = (unit: Unit): string => unitWords(unit) || teksMeja.sekelurahan;
