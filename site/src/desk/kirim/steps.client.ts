import { announce, one } from '../shared/dom.client.ts';
import { teksKirim } from '../../text/kirim.ts';
import type { Jenis } from './isian.ts';

/** The parts of the form, one at a time. Nobody is held back: what is missing is said when it is sent. */
export class FormSteps {
  #all: HTMLElement[];
  #parts: HTMLElement[];
  #form: HTMLFormElement;
  #current = 1;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#all = [...form.querySelectorAll<HTMLElement>('[data-langkah]')];
    this.#parts = this.#all;
  }

  get count(): number {
    return this.#parts.length;
  }

  /** Parts of other kinds leave the page, with their fields and names. */
  use(jenis: Jenis): void {
    this.#parts = this.#all.filter(({ dataset }) => !dataset.langkah || dataset.langkah.split(' ').includes(jenis));
    const end = one('.actions', this.#form);
    for (const part of this.#all) {
      if (this.#parts.includes(part)) this.#form.insertBefore(part, end);
      else part.remove();
    }
  }

  get current(): number {
    return this.#current;
  }

  /** The last part looks over what was written, and sends. */
  get isLast(): boolean {
    return this.#current === this.count;
  }

  /** Of the part that holds a control; 1 for what stands outside of them. */
  stepOf(control: Element): number {
    return Math.max(1, this.#parts.findIndex((part) => part.contains(control)) + 1);
  }

  /** @param sending the word on the button of the last part */
  show(step: number, sending: string, focus = true): void {
    this.#current = Math.min(this.count, Math.max(1, step));
    for (const part of this.#all) part.hidden = part !== this.#parts[this.#current - 1];
    one('#langkah-ke').textContent = teksKirim.langkahKe(this.#current, this.count);
    one('#langkah-mundur').hidden = this.#current === 1;
    one('#kirim-label').textContent = this.isLast ? sending : teksKirim.lanjut;
    for (const icon of this.#form.querySelectorAll<HTMLElement>('[data-kirim]')) icon.hidden = !this.isLast;
    if (!focus) return;
    const heading = one('h2', this.#parts[this.#current - 1]);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    announce('');
  }
}
