import { AnswerError, LineError } from './http.client.ts';
import { el, fill, one } from './dom.client.ts';
import { teksUmum } from '../../text/umum.ts';

/** The box above a form that says why it did not work, and leads to the fields. */
export class Complaint {
  #box: HTMLElement;
  #marked: HTMLElement[] = [];

  /** @param selector of a box with `[data-isi]` for the sentence and `[data-tautan]` for links to the fields */
  constructor(selector: string) {
    this.#box = one(selector);
  }

  /** @param wrong the fields it is about; those with a word get a link */
  show(sentence: string, wrong: readonly { input: HTMLElement; word?: string }[] = []): void {
    fill(one('[data-isi]', this.#box), sentence);
    fill(
      one('[data-tautan]', this.#box),
      ...wrong.map(({ input, word }) => word && el('li', {}, el('a', { href: `#${input.id}` }, word))),
    );
    for (const link of this.#box.querySelectorAll('a')) link.addEventListener('click', focusTarget);
    this.#marked = wrong.map(({ input }) => input);
    for (const input of this.#marked) input.setAttribute('aria-invalid', 'true');
    this.#box.hidden = false;
    this.#box.focus();
  }

  hide(): void {
    this.#box.hidden = true;
    for (const input of this.#marked) input.removeAttribute('aria-invalid');
  }
}

/** The address stays: these pages read it. */
function focusTarget(event: Event): void {
  event.preventDefault();
  one<HTMLElement>((event.target as HTMLAnchorElement).hash).focus();
}

/** A sentence for what was thrown by a request. */
export function sentenceOf(error: unknown): string {
  return error instanceof LineError || error instanceof AnswerError ? error.message : teksUmum.gangguan;
}
