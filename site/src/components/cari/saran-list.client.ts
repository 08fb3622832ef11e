import type { DaftarSaran } from '../../lib/saran.ts';
import { cariSkrip as teks } from '../../text/cari.ts';
import { matchSaran } from './saran.client.ts';
import type { Suggestion } from './saran.client.ts';

/** Names pages while the question is typed, from a small list in memory. The arrow keys lead into it and back. */
class MoncerSaran extends HTMLElement {
  #daftar: Promise<DaftarSaran | undefined> | undefined;

  connectedCallback() {
    const input = document.querySelector<HTMLInputElement>('form.search input[name=q]');
    if (!input) return;
    input.addEventListener('input', () => void this.suggest(input.value));
    input.addEventListener('keydown', (event) => this.#move(event, input));
    this.addEventListener('keydown', (event) => this.#move(event, input));
    void this.#load();
  }

  /**
   * Shows what fits; nothing when nothing does or the list does not load, since the search itself goes on.
   *
   * @returns how many are shown
   */
  async suggest(kata: string, atMost?: number): Promise<number> {
    const daftar = await this.#load();
    const items = daftar ? matchSaran(daftar, kata, atMost).map(itemOf) : [];
    this.querySelector('ul')?.replaceChildren(...items);
    this.querySelector('nav')?.toggleAttribute('hidden', items.length === 0);
    this.querySelector('[role=status]')?.replaceChildren(items.length > 0 ? teks.jumlahSaran(items.length) : '');
    return items.length;
  }

  #load(): Promise<DaftarSaran | undefined> {
    this.#daftar ??= fetch('/cari/saran.json')
      .then((response) => (response.ok ? (response.json() as Promise<DaftarSaran>) : undefined))
      .catch(() => {
        this.#daftar = undefined;
        return undefined;
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

function itemOf({ judul, alamat, jenis }: Suggestion): HTMLLIElement {
  const name = document.createElement('span');
  name.textContent = judul;
  const kind = document.createElement('small');
  kind.textContent = teks.jenisSaran[jenis];
  const link = document.createElement('a');
  link.href = alamat;
  link.append(name, ' ', kind);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

customElements.define('moncer-saran', MoncerSaran);

declare global {
  interface HTMLElementTagNameMap {
    'moncer-saran': MoncerSaran;
  }
}
