import type { Perubahan, Tinjauan } from '../shared/answers.ts';
import { button, el, fill, icon, one } from '../shared/dom.client.ts';
import type { AnswerError } from '../shared/http.client.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksKeadaan, teksUmum } from '../../text/umum.ts';
import type { Tindakan } from './decisions.client.ts';
import { changesList } from './diff.client.ts';
import { kindOf } from './fields.client.ts';
import { valuesOf, valueWords } from './fields.ts';

/** Says in the box above the decision why it was not carried out: who was faster, and what is different now. */
export class RefusalBox {
  #box = one('#putusan-pesan');
  #onReload: () => void;

  constructor(onReload: () => void) {
    this.#onReload = onReload;
  }

  hide(): void {
    this.#box.hidden = true;
  }

  show(error: AnswerError, seen: Tinjauan, tindakan: Tindakan): void {
    if (error.status !== 409) {
      const sentences = error.problems.map(({ pesan }) => pesan);
      return this.#say('galat', error.message, sentences.length > 0 ? sentences : [teksMeja.belumTersimpanIsi]);
    }
    const stored = error.stored as Tinjauan | null;
    const decided = stored && !stored.boleh.includes(tindakan);
    const heading = decided ? teksMeja.sudahDiputus(teksKeadaan[stored.keadaan]) : teksMeja.berubah;
    const changes = stored ? differences(seen, stored) : [];
    this.#say(
      'awas',
      heading,
      [error.message, teksMeja.berubahIsi],
      [
        ...(changes.length > 0 ? [changesList(changes)] : []),
        el('p', { class: 'mt-4' }, button('btn btn--2', teksUmum.muatUlang, this.#onReload, 'ulang')),
      ],
    );
  }

  #say(tone: 'awas' | 'galat', heading: string, sentences: string[], more: Node[] = []): void {
    this.#box.className = `notice notice--${tone}`;
    const words = sentences.map((sentence) => el('p', {}, sentence));
    fill(this.#box, icon('awas'), el('div', {}, el('h3', {}, heading), ...words, ...more));
    this.#box.hidden = false;
    this.#box.focus();
  }
}

/** What is different between what was seen and what is stored, in the words of the fields. */
function differences(seen: Tinjauan, stored: Tinjauan): Perubahan[] {
  return (kindOf(seen.jenis)?.isian ?? []).flatMap((field) => {
    const [lama, baru] = [seen, stored].map((kiriman) => valueWords(field, valuesOf(kiriman)) || null);
    return lama === baru ? [] : [{ jalur: field.nama, label: field.label, lama: lama ?? null, baru: baru ?? null }];
  });
}
