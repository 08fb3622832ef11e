import { fill, one } from '../shared/dom.client.ts';
import { unitWords } from '../shared/unit.ts';
import { teksAkun } from '../../text/akun.ts';
import type { Akun, DaftarAkun, KeadaanAkun } from './answers.ts';
import { akunItem } from './item.client.ts';

export interface ListActions {
  /** New ways in for these accounts. */
  makeCards: (akun: number[]) => void;
  /** @param perangkat one phone; without it all of them */
  lock: (akun: Akun, perangkat?: string) => void;
  /** @param selesai the last day, `YYYY-MM-DD` */
  end: (akun: Akun, selesai: string) => void;
}

/** The accounts, narrowed by words and by state, with those that are ticked for cards. */
export class AkunList {
  #actions: ListActions;
  #list = one('#daftar-akun');
  #words = one<HTMLInputElement>('#cari-akun');
  #state = one<HTMLSelectElement>('#saring-akun');
  #all = one<HTMLInputElement>('#pilih-semua');
  #make = one<HTMLButtonElement>('#buat-kartu');
  #data: DaftarAkun = { daftar: [], boleh: { impor: false, kartu: false } };
  #ticked = new Set<number>();
  #open = new Set<number>();

  constructor(actions: ListActions) {
    this.#actions = actions;
    this.#words.addEventListener('input', () => this.#render());
    this.#state.addEventListener('change', () => this.#render());
    this.#all.addEventListener('change', () => this.#tickVisible(this.#all.checked));
    this.#make.addEventListener('click', () => this.#actions.makeCards([...this.#ticked]));
  }

  show(data: DaftarAkun): void {
    this.#data = data;
    const known = new Set(data.daftar.map(({ id }) => id));
    for (const id of this.#ticked) if (!known.has(id)) this.#ticked.delete(id);
    one('#impor').hidden = !data.boleh.impor;
    one('#pilihan').hidden = !data.boleh.kartu || data.daftar.length === 0;
    this.#render();
  }

  #render(): void {
    const visible = this.#visible();
    one('#jumlah-akun').textContent = teksAkun.jumlah(visible.length);
    const { boleh } = this.#data;
    fill(
      this.#list,
      ...visible.map((akun) =>
        akunItem(akun, {
          boleh,
          ticked: this.#ticked.has(akun.id),
          open: this.#open.has(akun.id),
          onTick: (on) => this.#tick(akun.id, on),
          onOpen: (on) => void (on ? this.#open.add(akun.id) : this.#open.delete(akun.id)),
          actions: this.#actions,
        }),
      ),
    );
    this.#count();
  }

  #visible(): Akun[] {
    const words = this.#words.value.trim().toLowerCase();
    const state = this.#state.value as KeadaanAkun | '';
    return this.#data.daftar.filter((akun) => {
      if (state && akun.keadaan !== state) return false;
      return has(`${akun.nama} ${akun.akun} ${unitWords(akun)} ${akun.hp ?? ''}`, words);
    });
  }

  #tick(id: number, on: boolean): void {
    if (on) this.#ticked.add(id);
    else this.#ticked.delete(id);
    this.#count();
  }

  #tickVisible(on: boolean): void {
    for (const { id } of this.#visible()) this.#tick(id, on);
    this.#render();
  }

  #count(): void {
    const visible = this.#visible();
    this.#all.checked = visible.length > 0 && visible.every(({ id }) => this.#ticked.has(id));
    this.#make.disabled = this.#ticked.size === 0;
    this.#make.textContent = teksAkun.buatKartu(this.#ticked.size);
  }
}

/** Whether words stand in a text from the beginning of a word on; "RW 1" is not found in "RW 12". */
function has(text: string, words: string): boolean {
  const plain = ` ${text.toLowerCase().replace(/\u00a0/g, ' ')} `;
  return plain.includes(/\d$/.test(words) ? ` ${words} ` : ` ${words}`);
}
