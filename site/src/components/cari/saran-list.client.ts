import type { Saran } from '../../lib/saran.ts';
import { cariSkrip as teks } from '../../text/cari.ts';
import { matchSaran } from './saran.client.ts';

/** Names services while the question is typed, from a small list in memory. The arrow keys lead into it and back. */
class MoncerSaran extends HTMLElement {
  #daftar: Promise<Saran[]> | undefined;

  connectedCallback() {
    const input = document.querySelector<HTMLInputElement>('form.search input[name=q]');
    if (!input) return;
    const suggest = () => void this.suggest(input.value);
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('input', suggest);
    input.addEventListener('keydown', (event) => this.#move(event, input));
    this.addEventListener('keydown', (event) => this.#move(event, input));
    if (document.activeElement === input) void this.#load();
  }

  /** Shows what fits; nothing when nothing does or the list does not load, since the search itself goes on. */
  async suggest(kata: string): Promise<void> {
    const daftar = await this.#load();
    const found = matchSaran(daftar, kata);
    const items = found.map(({ judul, alamat }) => {
      const link = document.createElement('a');
      link.href = alamat;
      link.textContent = judul;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    this.querySelector('ul')?.replaceChildren(...items);
    this.querySelector('nav')?.toggleAttribute('hidden', items.length === 0);
    this.querySelector('[role=status]')?.replaceChildren(items.length > 0 ? teks.jumlahSaran(items.length) : '');
  }

  #load(): Promise<Saran[]> {
    this.#daftar ??= fetch('/cari/saran.json')
      .then((response) => (response.ok ? (response.json() as Promise<Saran[]>) : []))
      .catch(() => {
        this.#daftar = undefined;
        return [];
      });
    return this.#daftar;
  }

  #move(event: KeyboardEvent, input: HTMLInputElement) {
    const stops: HTMLElement[] = [input, ...this.querySelectorAll<HTMLElement>('li a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
    if (next === undefined || at < 0 || at === next || !stops[next]) return;
    event.preventDefault();
    stops[next].focus();
  }
}

customElements.define('moncer-saran', MoncerSaran);

declare global {
  interface HTMLElementTagNameMap {
    'moncer-saran': MoncerSaran;
  }
}
