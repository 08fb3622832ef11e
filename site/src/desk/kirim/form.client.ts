import type { Masalah } from '../shared/answers.ts';
import { announce, el, fill, icon, one } from '../shared/dom.client.ts';
import { teksKirim } from '../../text/desk.ts';
import { type Draft, type Isian } from './draft.ts';
import { PhotoList } from './photo-list.client.ts';
import { showOverview } from './overview.client.ts';
import { FormSteps } from './steps.client.ts';
import { DraftSaver } from './save.client.ts';
import { readPhoto } from './store.client.ts';

const fieldNames = [
  'jenis', 'judul', 'hari', 'bulan', 'tahun', 'jam', 'tempat', 'kategori', 'penyelenggara', 'isi', 'peserta',
] as const satisfies readonly (keyof Isian)[]; // prettier-ignore

/** Shortest and longest story, letters; written into the page from the content type. */
export interface FormLimits {
  isiMin: number;
  isiMax: number;
  fotoMax: number;
}

/** The form for one kegiatan. It shows one draft at a time and keeps every keystroke in the phone's store. */
export class KegiatanForm {
  readonly limits: FormLimits;
  #form = one<HTMLFormElement>('#form-kegiatan');
  #steps = new FormSteps(this.#form);
  #photos: PhotoList;
  #saver: DraftSaver;
  #draft: Draft | null = null;
  #title = document.title;

  /** @param loadPhoto bytes of a photo that only the server holds */
  constructor(onSubmit: (draft: Draft) => void, loadPhoto: (draft: Draft, id: string) => Promise<Blob | null>) {
    const { isiMin, isiMax, fotoMax } = this.#form.dataset;
    this.limits = { isiMin: Number(isiMin), isiMax: Number(isiMax), fotoMax: Number(fotoMax) };
    this.#saver = new DraftSaver(one('#status-draf'));
    this.#photos = new PhotoList(fotoMax ? Number(fotoMax) : 8, {
      changed: () => this.#save(),
      bytes: async (photo) => {
        const onPhone = await readPhoto(photo.id);
        if (onPhone || photo.server !== 'diterima' || !this.#draft) return onPhone ?? null;
        return loadPhoto(this.#draft, photo.id);
      },
    });
    this.#form.addEventListener('input', (event) => {
      this.#unmark(event.target as HTMLElement);
      this.#collect();
      this.#count();
      this.#save();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#draft) return;
      if (this.#steps.isLast) onSubmit(this.#draft);
      else this.#goTo(this.#steps.current + 1);
    });
    one('#langkah-mundur').addEventListener('click', () => this.#goTo(this.#steps.current - 1));
  }

  /** The draft in the form, as it is on screen. */
  get draft(): Draft | null {
    return this.#draft;
  }

  /** The part that is shown, from 1. */
  get step(): number {
    return this.#steps.current;
  }

  /** @param step the part to begin with; without it the overview, where everything can be seen */
  open(draft: Draft, step = this.#steps.count): void {
    this.#draft = draft;
    for (const name of fieldNames) this.#setValue(name, draft.isian[name]);
    this.#count();
    this.#photos.open(draft);
    this.#saver.open(draft);
    this.#showNote(draft);
    this.showProblems(draft.masalah, draft.pesan, false);
    this.showStep(step, false);
  }

  /** Shows one part of the form; each has an address, so that the phone's own way back works. */
  showStep(step: number, focus = true): void {
    if (!this.#draft) return;
    this.#steps.show(step, this.#draft.catatan ? teksKirim.kirimUlang : teksKirim.kirim, focus);
    if (this.#steps.isLast) showOverview(this.#draft, this.#form, (part) => this.#goTo(part));
  }

  #goTo(step: number): void {
    if (this.#draft) window.location.hash = `tulis/${this.#draft.uuid}/${step}`;
  }

  /** Waits until everything typed is in the store. @throws StorageFullError */
  async settle(): Promise<void> {
    await this.#saver.settle();
  }

  close(): void {
    this.#draft = null;
    this.#photos.close();
    document.title = this.#title;
  }

  /** Sentences at their fields, and above the form a list that leads to them. */
  showProblems(problems: Masalah[], heading: string | null, focus = true): void {
    this.#clearProblems();
    const summary = one('#ringkasan-salah');
    summary.hidden = problems.length === 0 && !heading;
    document.title = summary.hidden ? this.#title : teksKirim.awalanJudul + this.#title;
    if (summary.hidden) return;
    const links = problems.map(({ jalur, pesan }) => {
      const target = this.#mark(jalur, pesan);
      if (!target) return el('li', {}, pesan);
      const link = el('a', { href: `#${target.id}` }, pesan);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.showStep(this.#steps.stepOf(target), false);
        goTo(target);
      });
      return el('li', { 'data-tentang': jalur }, link);
    });
    const title = problems.length > 0 ? teksKirim.adaMasalah(problems.length) : heading;
    fill(summary, el('h2', { id: 'h-salah' }, title), el('ul', { class: 'plain' }, ...links));
    if (problems.length > 0 && heading && problems.every(({ pesan }) => pesan !== heading)) {
      summary.insertBefore(el('p', {}, heading), summary.lastChild);
    }
    if (focus) summary.focus();
  }

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
    const summary = one('#ringkasan-salah');
    summary.querySelector(`[data-tentang="${CSS.escape(field.dataset.jalur ?? '')}"]`)?.remove();
    const left = summary.querySelectorAll('li').length;
    if (left > 0) one('h2', summary).textContent = teksKirim.adaMasalah(left);
    else summary.hidden = true;
  }

  #clearProblems(): void {
    for (const field of this.#form.querySelectorAll<HTMLElement>('.field--err')) clearField(field);
  }

  #showNote({ catatan }: Draft): void {
    const note = one('#catatan-petugas');
    note.hidden = !catatan;
    one('[data-isi]', note).textContent = catatan ?? '';
  }

  #collect(): void {
    if (!this.#draft) return;
    const data = new FormData(this.#form);
    for (const name of fieldNames) {
      const value = data.get(name);
      this.#draft.isian[name] = typeof value === 'string' ? value : '';
    }
  }

  #save(): void {
    if (this.#draft) this.#saver.save();
  }

  #setValue(name: keyof Isian, value: string): void {
    const control = this.#form.elements.namedItem(name);
    if (control instanceof RadioNodeList || control instanceof HTMLInputElement) control.value = value;
    else if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) control.value = value;
    else throw new Error(`form: /kirim has no field "${name}". Keep FormKegiatan.astro and draft.ts together.`);
  }

  #count(): void {
    const letters = (this.#draft?.isian.isi ?? '').trim().length;
    const { isiMin, isiMax } = this.limits;
    one('#isi-hitung').textContent =
      letters < isiMin ? teksKirim.hitungKurang(letters, isiMax, isiMin) : teksKirim.hitung(letters, isiMax);
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

function goTo(target: HTMLElement): void {
  target.focus();
  target.scrollIntoView({ block: 'center' });
  announce('');
}
