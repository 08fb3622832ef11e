import type { Antrean, DaftarAntrean } from '../shared/answers.ts';
import { el, fill, one } from '../shared/dom.client.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { addressOf } from './filter.ts';
import type { Filter } from './filter.ts';
import { queueLine } from './queue-line.client.ts';

/** Answered before anybody asked. */
export const emptyQueue: DaftarAntrean = {
  daftar: [], jumlah: 0, jumlah_tersaring: 0, lewat: 0, baru: 0, lanjut: null, orang: [], tayang: [],
}; // prettier-ignore

/** The list beside the review: what waits, oldest first, or what was decided last. */
export class Queue {
  #list = one('#antrean');
  #empty = one('#antrean-kosong');
  #shown = '';
  #data: DaftarAntrean | null = null;
  #filter: Filter = { diputus: false, nilai: {} };
  #current: string | null = null;
  /** The one after the current, remembered when that has left the queue. */
  #after: string | null = null;
  #held: (uuid: string) => boolean;

  /** @param held a decision on it waits for a line */
  constructor(held: (uuid: string) => boolean) {
    this.#held = held;
  }

  show(data: DaftarAntrean, filter: Filter): void {
    this.#data = data;
    this.#filter = filter;
    this.render();
  }

  /** The one that stands open in the review. */
  set current(uuid: string | null) {
    this.#current = uuid;
    this.render();
  }

  get data(): DaftarAntrean {
    return this.#data ?? emptyQueue;
  }

  line(uuid: string | null): Antrean | undefined {
    return this.data.daftar.find((line) => line.uuid === uuid);
  }

  /** What comes after the current one and is free: nobody looks at it, nothing is decided on it here. */
  get next(): string | null {
    const { daftar } = this.data;
    const at = daftar.findIndex(({ uuid }) => uuid === this.#current);
    const from = at >= 0 ? at + 1 : daftar.findIndex(({ uuid }) => uuid === this.#after);
    const inOrder = [...daftar.slice(Math.max(0, from)), ...daftar.slice(0, Math.max(0, from))];
    const others = inOrder.filter(({ uuid }) => uuid !== this.#current && !this.#held(uuid));
    return (others.find(({ dilihat }) => !dilihat) ?? others[0])?.uuid ?? null;
  }

  focus(uuid: string): void {
    this.#list.querySelector<HTMLElement>(`a[href="#${uuid}"]`)?.focus();
  }

  /** Moves the focus along the list. */
  step(by: 1 | -1): void {
    const links = [...this.#list.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const to = at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by;
    links[Math.min(links.length - 1, Math.max(0, to))]?.focus();
  }

  render(): void {
    if (!this.#data) return;
    const { daftar, tayang, lanjut } = this.#data;
    const { diputus: decided } = this.#filter;
    this.#remember(daftar);
    const lines = decided ? tayang : daftar;
    const now = new Date().toISOString();
    const held = lines.map(({ uuid }) => this.#held(uuid));
    const shape = JSON.stringify([this.#filter, this.#data, held, this.#current, now.slice(0, 16)]);
    if (shape === this.#shown) return;
    this.#shown = shape;
    this.#counts();
    const focused = this.#list.contains(document.activeElement) && document.activeElement?.getAttribute('href');
    fill(
      this.#list,
      ...lines.map((line, index) =>
        queueLine(line, { current: line.uuid === this.#current, held: held[index] ?? false, decided, now }),
      ),
    );
    if (focused) this.focus(focused.slice(1));
    this.#list.hidden = lines.length === 0;
    this.#pager(decided ? null : lanjut);
    this.#saysEmpty(lines.length === 0);
  }

  #remember(daftar: Antrean[]): void {
    const at = daftar.findIndex(({ uuid }) => uuid === this.#current);
    if (at >= 0) this.#after = daftar[at + 1]?.uuid ?? null;
  }

  #counts(): void {
    const { jumlah, lewat, baru } = this.data;
    document.title = `${jumlah > 0 ? `(${jumlah}) ` : ''}${teksMeja.judulHalaman} – ${teksMeja.namaRuang} Moncer`;
    one('[data-hitung="menunggu"]').textContent = teksMeja.menunggu(jumlah);
    one('[data-hitung="lewat"]').textContent = teksTinjau.lewatBatas(lewat);
    one('[data-hitung="baru"]').textContent = teksTinjau.baru(baru);
  }

  /** Addresses of their own, so that Back works and a page can be sent on. */
  #pager(lanjut: string | null): void {
    const { diputus, nilai } = this.#filter;
    const { setelah, ...first } = nilai;
    one('#antrean-halaman').hidden = !setelah && !lanjut;
    const link = (href: string, words: string) => el('a', { href, 'data-saring': true }, words);
    fill(
      one('#antrean-halaman'),
      setelah && link(addressOf({ diputus, nilai: first }), teksTinjau.kembaliAwal),
      lanjut && link(addressOf({ diputus, nilai: { ...first, setelah: lanjut } }), teksTinjau.lanjut),
    );
  }

  #saysEmpty(empty: boolean): void {
    this.#empty.hidden = !empty;
    const { diputus, nilai } = this.#filter;
    const filtered = Object.keys(nilai).length > 0;
    const heading = diputus ? teksMeja.belumAdaPutusan : filtered ? teksTinjau.tidakAdaCocok : teksMeja.kosong;
    one('h2', this.#empty).textContent = heading;
    one('p', this.#empty).hidden = diputus || filtered;
  }
}
