import type { Masalah } from '../shared/answers.ts';
import { one } from '../shared/dom.client.ts';
import type { Unit } from '../shared/unit.ts';
import { teksKirim } from '../../text/kirim.ts';
import type { Draft } from './draft.ts';
import { fieldsOf, type Isian, type Jenis } from './isian.ts';
import type { Limits } from './kinds.ts';
import { LayananChoice } from './layanan-choice.client.ts';
import { FormProblems } from './problems.client.ts';
import { PhotoList } from './photo-list.client.ts';
import { showOverview } from './overview.client.ts';
import { FormSteps } from './steps.client.ts';
import { DraftSaver } from './save.client.ts';
import { readPhoto } from './store.client.ts';
import { TitikMap } from './titik-map.client.ts';

/** What the page writes from the content types: lengths of a story in letters, and most photos by kind. */
export interface FormLimits extends Limits {
  isiMax: number;
  foto: Partial<Record<Jenis, number>>;
}

/** The form for one submission, of whatever kind. It shows one draft at a time and keeps every keystroke in the phone's store. */
export class ReportForm {
  readonly limits: FormLimits;
  #form = one<HTMLFormElement>('#form-kiriman');
  #steps = new FormSteps(this.#form);
  #problems = new FormProblems(this.#form, (control) => this.showStep(this.#steps.stepOf(control), false));
  #photos: PhotoList;
  #layanan = new LayananChoice(this.#form);
  /** None where the outline of the kelurahan is not known. */
  #maps = [...this.#form.querySelectorAll<HTMLElement>('[data-titik]')].map((field) => new TitikMap(field));
  #saver: DraftSaver;
  #draft: Draft | null = null;

  /** @param loadPhoto bytes of a photo that only the server holds */
  constructor(onSubmit: (draft: Draft) => void, loadPhoto: (draft: Draft, id: string) => Promise<Blob | null>) {
    const { isiMin, isiMax, foto = '{}' } = this.#form.dataset;
    this.limits = {
      isiMin: Number(isiMin),
      isiMax: Number(isiMax),
      foto: JSON.parse(foto) as FormLimits['foto'],
    };
    this.#saver = new DraftSaver(one('#status-draf'));
    this.#photos = new PhotoList({
      changed: () => this.#save(),
      bytes: async (photo) => {
        const onPhone = await readPhoto(photo.id);
        if (onPhone || photo.server !== 'diterima' || !this.#draft) return onPhone ?? null;
        return loadPhoto(this.#draft, photo.id);
      },
    });
    this.#form.addEventListener('input', () => {
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
  open(draft: Draft, step?: number): void {
    this.#draft = draft;
    this.#steps.use(draft.jenis);
    if (draft.jenis === 'usulan') this.#layanan.show(draft.isian);
    for (const name of fieldsOf[draft.jenis]) this.#setValue(name, draft.isian[name]);
    for (const map of this.#maps) map.show();
    this.#count();
    this.#photos.open(draft, this.limits.foto[draft.jenis] ?? 0);
    this.#saver.open(draft);
    this.#showNote(draft);
    this.showProblems(draft.masalah, draft.pesan, false);
    this.showStep(step ?? this.#steps.count, false);
  }

  /** Some fields are for a whole RW only. */
  useUnit(unit: Unit | null): void {
    for (const field of this.#form.querySelectorAll<HTMLElement>('[data-untuk-rw]')) field.hidden = unit?.rt !== null;
  }

  /** Shows one part of the form; each has an address, so that the phone's own way back works. */
  showStep(step: number, focus = true): void {
    if (!this.#draft) return;
    this.#steps.show(step, this.#draft.catatan ? teksKirim.kirimUlang : teksKirim.kirim, focus);
    if (this.#steps.isLast) showOverview(this.#draft, this.#form, (part) => this.#goTo(part));
  }

  #goTo(step: number): void {
    if (!this.#draft) return;
    const address = `#tulis/${this.#draft.uuid}/${step}`;
    // Where a problem was looked at, the address stayed behind.
    if (window.location.hash === address) this.showStep(step);
    else window.location.hash = address;
  }

  /** Waits until everything typed is in the store. @throws StorageFullError */
  async settle(): Promise<void> {
    await this.#saver.settle();
  }

  close(): void {
    this.#draft = null;
    this.#photos.close();
    this.#problems.clear();
  }

  showProblems(problems: Masalah[], heading: string | null, focus = true): void {
    this.#problems.show(problems, heading, focus);
  }

  #showNote({ catatan }: Draft): void {
    const note = one('#catatan-petugas');
    note.hidden = !catatan;
    one('[data-isi]', note).textContent = catatan ?? '';
  }

  #collect(): void {
    if (!this.#draft) return;
    const data = new FormData(this.#form);
    for (const name of fieldsOf[this.#draft.jenis]) {
      const value = data.get(name);
      this.#draft.isian[name] = typeof value === 'string' ? value : '';
    }
  }

  #save(): void {
    if (this.#draft) this.#saver.save();
  }

  #setValue(name: keyof Isian, value: string): void {
    const control = this.#form.elements.namedItem(name);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = control.value === value;
    else if (control instanceof RadioNodeList || control instanceof HTMLInputElement) control.value = value;
    else if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) control.value = value;
    else throw new Error(`form: /kirim has no field "${name}". Keep its parts and isian.ts together.`);
  }

  #count(): void {
    if (this.#draft?.jenis !== 'kegiatan') return;
    const letters = this.#draft.isian.isi.trim().length;
    const { isiMin, isiMax } = this.limits;
    one('#isi-hitung').textContent =
      letters < isiMin ? teksKirim.hitungKurang(letters, isiMax, isiMin) : teksKirim.hitung(letters, isiMax);
  }
}
