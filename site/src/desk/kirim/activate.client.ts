import { one } from '../shared/dom.client.ts';
import { Complaint, sentenceOf } from '../shared/complaint.client.ts';
import { json, reach, readAnswer } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { unitWords } from '../shared/unit.ts';
import { teksMasuk } from '../../text/akun.ts';
import { keepOwner, nameOfPhone, thisPhone } from './phone.client.ts';
import type { Owner } from './phone.client.ts';

const shortestPassphrase = 12;

/**
 * The first visit of a volunteer, by the link or the code that the office has handed out: chooses a PIN for
 * this phone, or a passphrase. Sending it again is harmless, the answer may have got lost.
 */
export class Activation {
  #form = one<HTMLFormElement>('#form-aktif');
  #code = one<HTMLInputElement>('#kode', this.#form);
  #pin = one<HTMLInputElement>('#pin-baru', this.#form);
  #again = one<HTMLInputElement>('#pin-ulang', this.#form);
  #passphrase = one<HTMLInputElement>('#sandi-baru', this.#form);
  #submit = one<HTMLButtonElement>('[type=submit]', this.#form);
  #complaint = new Complaint('#aktif-salah');
  #session: Session;
  #onDone: () => void;

  constructor(session: Session, onDone: () => void) {
    this.#session = session;
    this.#onDone = onDone;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
    for (const choice of this.#form.querySelectorAll<HTMLInputElement>('[name=cara]')) {
      choice.addEventListener('change', () => this.#showWay());
    }
  }

  /** @param code from the link; empty when the person types it from the card */
  open(code: string): void {
    this.#complaint.hide();
    this.#showWay();
    one('#aktif-sapa').textContent = teksMasuk.tulisKode;
    one('#aktif-kode').hidden = code !== '';
    this.#code.value = code;
    if (code) void this.#greet(code);
  }

  #showWay(): void {
    const pin = this.#usesPin;
    one('#cara-pin').hidden = !pin;
    one('#cara-sandi').hidden = pin;
  }

  get #usesPin(): boolean {
    return one<HTMLInputElement>('[name=cara][value=pin]', this.#form).checked;
  }

  /** Says whose account it is, before anything is chosen. */
  async #greet(kode: string): Promise<void> {
    try {
      const body = { kode, perangkat: thisPhone().id };
      const { nama, rw, rt } = await readAnswer<Owner>(await reach('/api/akun/aktivasi', json('POST', body)));
      one('#aktif-sapa').textContent = teksMasuk.halo(nama, unitWords({ rt, rw }));
    } catch (error) {
      one('#aktif-kode').hidden = false;
      this.#complaint.show(sentenceOf(error));
    }
  }

  async #send(): Promise<void> {
    if (this.#submit.disabled) return;
    this.#complaint.hide();
    const wrong = this.#problem();
    if (wrong) return this.#complaint.show(wrong.sentence, [{ input: wrong.input, word: teksMasuk.perbaikiIsian }]);
    const { id, kunci } = thisPhone();
    const usesPin = this.#usesPin;
    const choice = usesPin ? { pin: this.#pin.value } : { sandi: this.#passphrase.value };
    const body = { kode: this.#code.value, perangkat: { id, kunci }, nama_perangkat: nameOfPhone(), ...choice };
    this.#submit.disabled = true;
    try {
      const answer = await reach('/api/akun/aktifkan', json('POST', body));
      const { jwt, ...owner } = await readAnswer<Owner & { jwt: string }>(answer);
      keepOwner(usesPin ? owner : null);
      this.#session.enter(jwt, true);
      this.#form.reset();
      this.#onDone();
    } catch (error) {
      this.#complaint.show(sentenceOf(error));
    } finally {
      this.#submit.disabled = false;
    }
  }

  #problem(): { sentence: string; input: HTMLInputElement } | null {
    if (!this.#code.value.trim()) return { sentence: teksMasuk.kodeKosong, input: this.#code };
    if (!this.#usesPin) {
      const tooShort = this.#passphrase.value.length < shortestPassphrase;
      return tooShort ? { sentence: teksMasuk.sandiPendek(shortestPassphrase), input: this.#passphrase } : null;
    }
    if (!/^\d{6}$/.test(this.#pin.value)) return { sentence: teksMasuk.pinEnam, input: this.#pin };
    if (this.#pin.value !== this.#again.value) return { sentence: teksMasuk.pinBeda, input: this.#again };
    return null;
  }
}
