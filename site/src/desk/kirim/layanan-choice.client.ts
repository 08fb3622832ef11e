import { el, fill, one } from '../shared/dom.client.ts';
import type { Isian } from './isian.ts';

/** Names and addresses of all services; the search suggests from it, and the service worker keeps it for times without a signal. */
const titles = '/cari/saran.json';

/** The choice of a layanan in the form. Its list comes when it is asked for. */
export class LayananChoice {
  #select: HTMLSelectElement;
  #name: HTMLInputElement;
  #first: HTMLOptionElement;
  #known = new Map<string, string>();

  constructor(form: HTMLFormElement) {
    this.#select = one<HTMLSelectElement>('[name=layanan]', form);
    this.#name = one<HTMLInputElement>('[name=namaLayanan]', form);
    this.#first = one<HTMLOptionElement>('option', this.#select);
    this.#select.addEventListener('input', () => {
      this.#name.value = this.#select.value && (this.#select.selectedOptions[0]?.textContent ?? '');
    });
  }

  /** What was chosen stands there at once, the others as soon as the phone has them. */
  show({ layanan, namaLayanan }: Isian): void {
    if (layanan) this.#known.set(layanan, namaLayanan);
    this.#fill(layanan);
    void this.#load().then(() => this.#fill(this.#select.value));
  }

  async #load(): Promise<void> {
    const answer = await fetch(titles).catch(() => null);
    one('#layanan-catatan').hidden = answer?.ok === true;
    if (!answer?.ok) return;
    const { layanan } = (await answer.json()) as { layanan: [name: string, path: string][] };
    for (const [name, path] of layanan) this.#known.set(path.split('/')[2] ?? '', name);
  }

  #fill(value: string): void {
    const options = [...this.#known].sort(([, a], [, b]) => a.localeCompare(b, 'id'));
    fill(this.#select, this.#first, ...options.map(([slug, name]) => el('option', { value: slug }, name)));
    this.#select.value = value;
  }
}
