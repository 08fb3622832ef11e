import type { Tinjauan } from '../shared/answers.ts';
import { button, el, fill, one } from '../shared/dom.client.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { isProposal } from './actions.ts';
import { correctionForm, isCorrectable } from './correct.client.ts';
import { valuesOf, valueWords } from './fields.ts';
import type { IsianField, JenisDesk } from './fields.ts';
import { keepNote, noteFor } from './notes.client.ts';

export interface FieldEvents {
  /** Stores a small correction. Throws what the request throws. */
  correct: (isi: Record<string, unknown>) => Promise<void>;
}

/** The text as it was written, field by field: each can be corrected in its place, or get a note of its own. */
export class FieldList {
  #place = one('#tinjau-isian');
  #events: FieldEvents;

  constructor(events: FieldEvents) {
    this.#events = events;
  }

  show(kiriman: Tinjauan, editable: boolean): void {
    const isi = valuesOf(kiriman);
    // A tick is of interest when it is set.
    const filled = (kindOf(kiriman.jenis)?.isian ?? []).filter((field) =>
      field.macam === 'ya' ? isi[field.nama] : valueWords(field, isi),
    );
    fill(this.#place, ...filled.map((field) => this.#row(field, kiriman, editable)));
  }

  #row(field: IsianField, kiriman: Tinjauan, editable: boolean): HTMLElement {
    const text = el('dd', {}, valueWords(field, valuesOf(kiriman)));
    const row = el('div', { 'data-isian': field.nama }, el('dt', {}, field.label), text);
    if (!editable) return row;
    const note = noteButton(row, kiriman.uuid, field.nama, field.label);
    const isOurs = isCorrectable(field) && !isProposal(kiriman);
    row.append(el('dd', { class: 'row' }, isOurs && this.#changeButton(row, field, kiriman), note));
    return row;
  }

  #changeButton(row: HTMLElement, field: IsianField, kiriman: Tinjauan): HTMLElement {
    const made = button('btn btn--link', teksTinjau.ubah, () => {
      const form = correctionForm(field, kiriman, {
        save: (isi) => this.#events.correct(isi),
        close: (open) => {
          open.replaceWith(row);
          made.focus();
        },
      });
      row.replaceWith(form);
      one<HTMLElement>('.in', form).focus();
    });
    made.setAttribute('aria-label', teksTinjau.ubahIsian(field.label));
    return made;
  }
}

/** What the page says about a content type. */
export function kindOf(jenis: string): JenisDesk | undefined {
  kinds ??= JSON.parse(one('#antrean').dataset.jenis ?? '{}') as Record<string, JenisDesk>;
  return kinds[jenis];
}
let kinds: Record<string, JenisDesk> | undefined;

/**
 * A button that opens a line for a note about one field, kept while it is written. It stands open when a note was begun.
 *
 * @param place gets the line
 * @param jalur path of the field in the entry
 */
export function noteButton(place: HTMLElement, uuid: string, jalur: string, label: string): HTMLElement {
  const id = `catatan-${jalur.replaceAll('.', '-')}`;
  const open = () => {
    const input = el('input', { class: 'in', id, maxlength: 300, value: noteFor(uuid, jalur), 'data-catatan': jalur });
    input.addEventListener('input', () => keepNote(uuid, input.value, jalur));
    const tag = place.matches('dl > *') ? 'dd' : 'div';
    place.append(el(tag, { class: 'field' }, el('label', { for: id }, teksTinjau.catatanIsian(label)), input));
    made.hidden = true;
    return input;
  };
  const made = button('btn btn--link', teksTinjau.beriCatatan, () => open().focus());
  made.setAttribute('aria-label', teksTinjau.beriCatatanIsian(label));
  if (noteFor(uuid, jalur)) open();
  return made;
}
