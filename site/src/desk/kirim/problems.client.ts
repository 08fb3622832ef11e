import type { Masalah } from '../shared/answers.ts';
import { announce, el, fill, icon, one } from '../shared/dom.client.ts';
import { teksKirim } from '../../text/kirim.ts';

/** Sentences at the fields of a form, and above it a list that leads to them. */
export class FormProblems {
  #form: HTMLFormElement;
  #summary = one('#ringkasan-salah');
  #title = document.title;
  #reveal: (control: HTMLElement) => void;

  /** @param reveal shows the part of the form in which a control stands */
  constructor(form: HTMLFormElement, reveal: (control: HTMLElement) => void) {
    this.#form = form;
    this.#reveal = reveal;
    form.addEventListener('input', (event) => this.#unmark(event.target as HTMLElement));
  }

  show(problems: readonly Masalah[], heading: string | null, focus: boolean): void {
    this.clear();
    const summary = this.#summary;
    summary.hidden = problems.length === 0 && !heading;
    document.title = summary.hidden ? this.#title : teksKirim.awalanJudul + this.#title;
    if (summary.hidden) return;
    const title = problems.length > 0 ? teksKirim.adaMasalah(problems.length) : heading;
    const lines = problems.map((problem) => this.#line(problem));
    fill(summary, el('h2', { id: 'h-salah' }, title), el('ul', { class: 'plain' }, ...lines));
    if (problems.length > 0 && heading && problems.every(({ pesan }) => pesan !== heading)) {
      summary.insertBefore(el('p', {}, heading), summary.lastChild);
    }
    if (focus) summary.focus();
  }

  clear(): void {
    document.title = this.#title;
    for (const field of this.#form.querySelectorAll<HTMLElement>('.field--err')) clearField(field);
  }

  #line({ jalur, pesan }: Masalah): HTMLElement {
    const target = this.#mark(jalur, pesan);
    if (!target) return el('li', {}, pesan);
    const link = el('a', { href: `#${target.id}` }, pesan);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#reveal(target);
      target.focus();
      target.scrollIntoView({ block: 'center' });
      announce('');
    });
    return el('li', { 'data-tentang': jalur }, link);
  }

  /** @returns the control that the sentence is about, where there is one */
  #mark(jalur: string, pesan: string): HTMLElement | null {
    const field = this.#form.querySelector<HTMLElement>(`[data-jalur="${CSS.escape(jalur)}"]`);
    const control = field?.querySelector<HTMLElement>(':is(input,select,textarea,button):not([hidden])');
    if (!field || !control) return null;
    control.id ||= `f-${jalur.replace(/\W/g, '-')}`;
    const note = el('p', { class: 'err', id: `${control.id}-salah` }, icon('awas', true), pesan);
    field.classList.add('field--err');
    const photo = field.querySelector('.files__act');
    if (photo) photo.append(note);
    else {
      const anchor = field.querySelector('.picks, .date, .in') ?? control;
      anchor.parentNode?.insertBefore(note, anchor);
      for (const wrong of field.querySelectorAll<HTMLElement>('.in')) wrong.setAttribute('aria-invalid', 'true');
    }
    const described = control.getAttribute('aria-describedby');
    control.dataset.hint ??= described ?? '';
    control.setAttribute('aria-describedby', [described, note.id].filter(Boolean).join(' '));
    return control;
  }

  /** A field that is being mended loses its sentence, and the summary its line. */
  #unmark(control: HTMLElement): void {
    const field = control.closest<HTMLElement>('[data-jalur]');
    if (!field?.classList.contains('field--err')) return;
    clearField(field);
    this.#summary.querySelector(`[data-tentang="${CSS.escape(field.dataset.jalur ?? '')}"]`)?.remove();
    const left = this.#summary.querySelectorAll('li').length;
    if (left > 0) one('h2', this.#summary).textContent = teksKirim.adaMasalah(left);
    else this.#summary.hidden = true;
  }
}

function clearField(field: HTMLElement): void {
  field.classList.remove('field--err');
  for (const note of field.querySelectorAll('.err[id$="-salah"]')) note.remove();
  for (const control of field.querySelectorAll<HTMLElement>('[aria-invalid]')) control.removeAttribute('aria-invalid');
  for (const control of field.querySelectorAll<HTMLElement>('[data-hint]')) {
    if (control.dataset.hint) control.setAttribute('aria-describedby', control.dataset.hint);
    else control.removeAttribute('aria-describedby');
    delete control.dataset.hint;
  }
}
