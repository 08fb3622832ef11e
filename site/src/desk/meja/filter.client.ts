import { el, fill, one } from '../shared/dom.client.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { addressOf, filterOf } from './filter.ts';
import type { Filter } from './filter.ts';
import type { DaftarAntrean } from '../shared/answers.ts';

const choices = ['rw', 'jenis', 'keadaan', 'orang'] as const;

/** Which part of the queue is looked at: it stands in the address, so that Back works and a view can be kept. */
export class FilterBar {
  #form = one<HTMLFormElement>('#saring-isian');
  #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const nilai: Filter['nilai'] = {};
      for (const name of choices) {
        const { value } = this.#select(name);
        if (value) nilai[name] = value;
      }
      this.#go(addressOf({ diputus: false, nilai }));
    });
    // Links of the queue's own page change the list and not the page.
    one('#meja').addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-saring]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(link.href);
    });
  }

  get filter(): Filter {
    return filterOf(window.location.search);
  }

  /** Shows in form and tabs what the address says. */
  show({ jumlah_tersaring: found, jumlah: all, orang }: DaftarAntrean): void {
    const { filter } = this;
    const { nilai, diputus } = filter;
    const active = diputus ? 'diputus' : nilai.lewat ? 'lewat' : nilai.baru ? 'baru' : 'menunggu';
    for (const tab of document.querySelectorAll<HTMLElement>('[data-hitung]')) {
      if (tab.dataset.hitung === active) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    }
    const person = this.#select('orang');
    if (!this.#form.contains(document.activeElement)) {
      const everybody = el('option', { value: '' }, teksTinjau.semua);
      fill(person, everybody, ...orang.map(({ id, nama }) => el('option', { value: id }, nama)));
      for (const name of choices) this.#select(name).value = nilai[name] ?? '';
    }
    const chosen = choices.flatMap((name) => (nilai[name] ? [this.#words(name, nilai[name])] : []));
    const said = one('#saring-hasil');
    said.hidden = chosen.length === 0;
    one('span', said).textContent = teksTinjau.tersaring(found, all, chosen.join(', '));
    one('#saring').dataset.aktif = chosen.length > 0 ? 'ya' : 'tidak';
  }

  #words(name: (typeof choices)[number], value: string): string {
    const options = [...this.#select(name).options];
    return options.find((option) => option.value === value)?.text ?? value;
  }

  #select(name: (typeof choices)[number]): HTMLSelectElement {
    return one<HTMLSelectElement>(`[name="${name}"]`, this.#form);
  }

  #go(address: string): void {
    history.pushState(null, '', address);
    this.#onChange();
  }
}
