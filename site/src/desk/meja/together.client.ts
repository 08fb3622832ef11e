import type { Antrean, DaftarAntrean, SetujuiSekaligus } from '../shared/answers.ts';
import { sentenceOf } from '../shared/complaint.client.ts';
import { el, fill, one } from '../shared/dom.client.ts';
import { json, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { unitOf } from './queue-line.client.ts';

/** Approves several at once, of those that the machine found nothing in; each is named before, and answered for after. */
export class Together {
  #session: Session;
  #onDone: () => void;
  #open = one<HTMLButtonElement>('#sekaligus');
  #dialog = one<HTMLDialogElement>('#sekaligus-dialog');
  #list = one('ul', this.#dialog);
  #go = one<HTMLButtonElement>('#sekaligus-setujui');
  #message = one('[role=status]', this.#dialog);
  #green: Antrean[] = [];
  /** What stands in the open dialog, which the queue does not change any more. */
  #offered: Antrean[] = [];

  constructor(session: Session, onDone: () => void) {
    this.#session = session;
    this.#onDone = onDone;
    this.#open.addEventListener('click', () => this.#offer());
    this.#list.addEventListener('change', () => this.#count());
    this.#go.addEventListener('click', () => void this.#approve());
    one('#sekaligus-tutup').addEventListener('click', () => this.#dialog.close());
  }

  /** @param held a decision on it is on its way already */
  show({ daftar }: DaftarAntrean, held: (uuid: string) => boolean): void {
    const isGreen = ({ uuid, pemeriksaan, dilihat, boleh }: Antrean) =>
      pemeriksaan === 'hijau' && boleh.includes('setujui') && !dilihat && !held(uuid);
    this.#green = daftar.filter(isGreen);
    this.#open.hidden = this.#green.length < 2;
    this.#open.textContent = teksTinjau.setujuiHijau(this.#green.length);
  }

  #offer(): void {
    this.#offered = this.#green;
    fill(
      this.#list,
      ...this.#offered.map((line) =>
        el(
          'li',
          { 'data-uuid': line.uuid },
          el(
            'label',
            { class: 'pick' },
            el('input', { type: 'checkbox', checked: true, value: line.uuid }),
            el('span', {}, el('b', {}, line.judul ?? line.nomor), el('span', { class: 'hint' }, unitOf(line))),
          ),
        ),
      ),
    );
    this.#message.textContent = '';
    this.#go.hidden = false;
    this.#count();
    this.#dialog.showModal();
  }

  get #chosen(): Antrean[] {
    const ticked = [...this.#list.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    return this.#offered.filter(({ uuid }) => ticked.includes(uuid));
  }

  #count(): void {
    const { length } = this.#chosen;
    this.#go.textContent = teksTinjau.setujuiSebanyak(length);
    this.#go.disabled = length === 0;
  }

  async #approve(): Promise<void> {
    const kiriman = this.#chosen.map(({ uuid, versi }) => ({ uuid, versi }));
    this.#go.disabled = true;
    try {
      const path = '/moderasi/setujui-sekaligus';
      const { hasil } = await this.#session.call<SetujuiSekaligus>(path, json('POST', { kiriman }));
      this.#report(hasil);
    } catch (error) {
      if (error instanceof SessionError) return this.#dialog.close();
      this.#message.textContent = sentenceOf(error);
      this.#go.disabled = false;
    } finally {
      this.#onDone();
    }
  }

  #report(hasil: SetujuiSekaligus['hasil']): void {
    const done = hasil.filter(({ berhasil }) => berhasil).length;
    const judulOf = (uuid: string) => this.#offered.find((line) => line.uuid === uuid)?.judul ?? uuid;
    const missed = hasil.filter(({ berhasil }) => !berhasil);
    fill(
      this.#list,
      ...missed.map(({ uuid, pesan }) => el('li', {}, el('b', {}, judulOf(uuid)), el('p', { class: 'hint' }, pesan))),
    );
    this.#message.textContent = teksTinjau.hasilSekaligus(done, missed.length);
    this.#go.hidden = true;
  }
}
