import type { Petugas, Tinjauan } from '../shared/answers.ts';
import { sentenceOf } from '../shared/complaint.client.ts';
import { el, fill, one } from '../shared/dom.client.ts';
import { json } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { isEditable } from './actions.ts';

/** Who takes care of a submission. */
export class AssignSelect {
  #session: Session;
  #onAssigned: (kiriman: Tinjauan) => void;
  #select = one<HTMLSelectElement>('#petugas');
  #said = one('#petugas-pesan');
  #uuid = '';

  constructor(session: Session, onAssigned: (kiriman: Tinjauan) => void) {
    this.#session = session;
    this.#onAssigned = onAssigned;
    this.#select.addEventListener('change', () => void this.#assign());
  }

  /** @param orang who can be chosen; whoever has it now can, too */
  show(kiriman: Tinjauan, orang: readonly Petugas[]): void {
    const { uuid, petugas } = kiriman;
    this.#uuid = uuid;
    this.#select.disabled = !isEditable(kiriman);
    this.#said.textContent = '';
    const others = petugas && !orang.some(({ id }) => id === petugas.id) ? [petugas] : [];
    const options = [...orang, ...others].map(({ id, nama }) =>
      el('option', { value: id, selected: id === petugas?.id }, nama),
    );
    fill(this.#select, el('option', { value: '' }, teksTinjau.belumAda), ...options);
  }

  async #assign(): Promise<void> {
    const petugas = this.#select.value ? Number(this.#select.value) : null;
    try {
      const path = `/moderasi/${this.#uuid}/tugaskan`;
      this.#onAssigned(await this.#session.call<Tinjauan>(path, json('POST', { petugas })));
      this.#said.textContent = teksTinjau.tersimpan;
    } catch (error) {
      this.#said.textContent = sentenceOf(error);
    }
  }
}
