import { one } from '../shared/dom.client.ts';
import { Complaint, sentenceOf } from '../shared/complaint.client.ts';
import { json, reach, readAnswer } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { unitWords } from '../shared/unit.ts';
import { teksMasuk } from '../../text/akun.ts';
import { ownerOfPhone, thisPhone } from './phone.client.ts';

/** Logs in with the PIN of this phone. Without an owner here, or when asked for, name and password take its place. */
export class PinForm {
  #form = one<HTMLFormElement>('#form-pin');
  #pin = one<HTMLInputElement>('#pin', this.#form);
  #submit = one<HTMLButtonElement>('[type=submit]', this.#form);
  #complaint = new Complaint('#pin-salah');
  #session: Session;
  #onDone: () => void;

  constructor(session: Session, onDone: () => void) {
    this.#session = session;
    this.#onDone = onDone;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
    one('#pakai-sandi').addEventListener('click', () => this.#show(false));
    one('#pakai-pin').addEventListener('click', () => this.#show(true));
  }

  /** Shows the way in that this phone has. */
  open(): void {
    const owner = ownerOfPhone();
    one('#pakai-pin').hidden = owner === null;
    if (owner) one('#pin-sapa').textContent = teksMasuk.halo(owner.nama, unitWords(owner));
    this.#complaint.hide();
    this.#show(owner !== null);
  }

  #show(pin: boolean): void {
    one('#masuk-pin').hidden = !pin;
    one('#masuk-sandi').hidden = pin;
  }

  async #send(): Promise<void> {
    if (this.#submit.disabled) return;
    this.#complaint.hide();
    const field = [{ input: this.#pin, word: teksMasuk.perbaikiPin }];
    if (!/^\d{6}$/.test(this.#pin.value)) return this.#complaint.show(teksMasuk.pinEnam, field);
    const { id, kunci } = thisPhone();
    this.#submit.disabled = true;
    try {
      const body = { perangkat: { id, kunci }, pin: this.#pin.value };
      const { jwt } = await readAnswer<{ jwt: string }>(await reach('/api/akun/masuk', json('POST', body)));
      this.#session.enter(jwt, true);
      this.#form.reset();
      this.#onDone();
    } catch (error) {
      this.#complaint.show(sentenceOf(error), field);
    } finally {
      this.#submit.disabled = false;
    }
  }
}
