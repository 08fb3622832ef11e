import type { Masalah } from '../shared/answers.ts';
import { one } from '../shared/dom.client.ts';
import { teksKirim } from '../../text/desk.ts';
import { type Draft, type Isian } from './draft.ts';
import { FormProblems } from './problems.client.ts';
import { PhotoList } from './photo-list.client.ts';
import { showOverview } from './overview.client.ts';
import { FormSteps } from './steps.client.ts';
import { DraftSaver } from './save.client.ts';
import { readPhoto } from './store.client.ts';

const fieldNames = [
  'jenis', 'judul', 'hari', 'bulan', 'tahun', 'jam', 'tempat', 'kategori', 'penyelenggara', 'isi', 'peserta',
  'nama', 'golongan', 'ringkas', 'lokasi', 'jamBuka',
] as const satisfies readonly (keyof Isian)[]; // prettier-ignore

/** Shortest and longest story, letters; written into the page from the content type. */
export interface FormLimits {
  isiMin: number;
  isiMax: number;
  fotoMax: number;
}

/** The form for one kegiatan or potensi. It shows one draft at a time and keeps every keystroke in the phone's store. */
export class ReportForm {
  readonly limits: FormLimits;
  #form = one<HTMLFormElement>('#form-kiriman');
  #steps = new FormSteps(this.#form);
  #problems = new FormProblems(this.#form, (control) => this.showStep(this.#steps.stepOf(control), false));
  #photos: PhotoList;
  #saver: DraftSaver;
  #draft: Draft | null = null;

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
    for (const name of fieldNames) this.#setValue(name, draft.isian[name]);
    this.#count();
    this.#photos.open(draft);
    this.#saver.open(draft);
    this.#showNote(draft);
    this.showProblems(draft.masalah, draft.pesan, false);
    this.showStep(step ?? this.#steps.count, false);
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
