import { announce, el, fill, icon, one } from '../shared/dom.client.ts';
import { teksKirim } from '../../text/kirim.ts';
import { teksIsian } from '../../text/umum.ts';
import { BlurDialog } from './blur.client.ts';
import { newPhoto, removePhoto, type Draft, type DraftFoto, type FotoJawaban } from './draft.ts';
import { kinds } from './kinds.ts';
import { makeUuid, maxPhotoBytes, readyPhoto } from './photo.client.ts';
import { canBlur, photoRow, photoState } from './photo-row.client.ts';
import { dropPhoto, keepPhoto, StorageFullError } from './store.client.ts';

export interface PhotoListEvents {
  /** The draft changed and has to be kept. */
  changed: () => void;
  /** The bytes of a photo, from the phone or the office; null when neither has them. */
  bytes: (photo: DraftFoto) => Promise<Blob | null>;
}

/** The photos of the draft in the form: choosing, shrinking, describing, replacing, taking out. */
export class PhotoList {
  #max = 0;
  #events: PhotoListEvents;
  #draft: Draft | null = null;
  #list = one('#daftar-foto');
  #input = one<HTMLInputElement>('#foto');
  #note = one('#foto-catatan');
  #hint = one('#foto-h');
  #urls = new Map<string, string>();
  #replacing: string | null = null;
  #blurDialog: BlurDialog | null = null;
  #queue: Promise<void> = Promise.resolve();
  /** Photos that are being kept or shrunk. */
  #working = new Set<string>();

  constructor(events: PhotoListEvents) {
    this.#events = events;
    this.#input.addEventListener('change', () => {
      const files = Array.from(this.#input.files ?? []);
      this.#input.value = '';
      this.#add(files);
    });
  }

  open(draft: Draft, max: number): void {
    this.close();
    this.#draft = draft;
    this.#max = max;
    this.#hint.textContent = teksKirim.petunjukFoto(max, kinds[draft.jenis].foto === 'harus');
    this.#render();
    for (const photo of draft.foto) if (photo.diHp && !photo.sha256) this.#shrinkLater(draft, photo);
  }

  close(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
    this.#draft = null;
    this.#say([]);
  }

  /** @param dikaburkan the file is the photo that is being replaced, blurred */
  #add(files: File[], dikaburkan = false): void {
    const draft = this.#draft;
    if (!draft) return;
    const replaced = this.#replacing;
    this.#replacing = null;
    const place = replaced ? draft.foto.findIndex(({ id }) => id === replaced) : -1;
    const taken = files.slice(0, place >= 0 ? 1 : Math.max(0, this.#max - draft.foto.length));
    const photos = taken.map(({ name, size }) => newPhoto(makeUuid(), name, size));
    if (place >= 0 && photos[0]) {
      const old = draft.foto[place] as DraftFoto;
      const { alt, keterangan, wajah_dewasa, dokumen_atau_pelat, anak, izin } = old;
      const answers = { alt, keterangan, wajah_dewasa, dokumen_atau_pelat, anak, izin, dikaburkan };
      Object.assign(photos[0], answers satisfies FotoJawaban);
      removePhoto(draft, old.id);
      void dropPhoto(old.id);
      draft.foto.splice(place, 0, photos[0]);
    } else {
      draft.foto.push(...photos);
    }
    this.#say(taken.length < files.length && place < 0 ? [teksKirim.fotoTerlaluBanyak(this.#max)] : []);
    photos.forEach((photo, index) => this.#keepThenShrink(draft, photo, taken[index] as File));
    this.#render();
    if (photos[0]) this.#list.querySelector<HTMLElement>(`[data-foto="${photos[0].id}"] .in`)?.focus();
  }

  /** The chosen file is kept first, as it is, so that a closed tab does not lose it; then it is shrunk. */
  #keepThenShrink(draft: Draft, photo: DraftFoto, file: File): void {
    this.#queue = this.#queue.then(async () => {
      try {
        await keepPhoto(photo.id, file);
        photo.diHp = true;
        this.#events.changed();
      } catch (error) {
        this.#refuse(
          draft,
          photo,
          error instanceof StorageFullError ? teksKirim.hpPenuhFoto(photo.nama) : teksKirim.gagalSimpan,
        );
      }
    });
    this.#shrinkLater(draft, photo);
  }

  #shrinkLater(draft: Draft, photo: DraftFoto): void {
    this.#working.add(photo.id);
    this.#queue = this.#queue
      .then(() => this.#shrink(draft, photo))
      .catch(() => this.#refuse(draft, photo, teksKirim.fotoGagal(photo.nama)))
      .finally(() => {
        this.#working.delete(photo.id);
        if (this.#draft === draft) this.#showState(photo);
      });
  }

  async #shrink(draft: Draft, photo: DraftFoto): Promise<void> {
    if (!photo.diHp || !draft.foto.includes(photo)) return;
    const original = await this.#events.bytes(photo);
    if (!original) return;
    const { blob, sha256, apaAdanya } = await readyPhoto(original);
    if (!draft.foto.includes(photo)) return;
    if (blob.size > maxPhotoBytes) return this.#refuse(draft, photo, teksKirim.fotoTerlaluBesar(photo.nama));
    try {
      if (blob !== original) await keepPhoto(photo.id, blob);
    } catch {
      return this.#refuse(draft, photo, teksKirim.hpPenuhFoto(photo.nama));
    }
    Object.assign(photo, { bytes: blob.size, sha256, apaAdanya } satisfies Partial<DraftFoto>);
    this.#events.changed();
    this.#showPicture(photo);
  }

  #refuse(draft: Draft, photo: DraftFoto, sentence: string): void {
    removePhoto(draft, photo.id);
    void dropPhoto(photo.id);
    this.#events.changed();
    this.#render();
    this.#say([sentence]);
  }

  #say(sentences: string[]): void {
    this.#note.hidden = sentences.length === 0;
    fill(this.#note, icon('awas', true), sentences.join(' '));
    if (sentences.length > 0) announce(sentences.join(' '));
  }

  #render(): void {
    if (!this.#draft) return;
    fill(this.#list, ...this.#draft.foto.map((photo, index) => this.#row(photo, index + 1)));
    this.#input.disabled = this.#draft.foto.length >= this.#max;
    for (const photo of this.#draft.foto) {
      this.#showPicture(photo);
      this.#showState(photo);
    }
  }

  #row(photo: DraftFoto, number: number): HTMLElement {
    return photoRow(photo, number, {
      remove: () => this.#remove(photo, number),
      replace: () => {
        this.#replacing = photo.id;
        this.#input.disabled = false;
        this.#input.click();
      },
      blur: () => void this.#blur(photo),
    });
  }

  /** What comes of it is another photo, with the same answers. */
  async #blur(photo: DraftFoto): Promise<void> {
    const bytes = await this.#events.bytes(photo);
    if (!bytes) return;
    this.#blurDialog ??= new BlurDialog();
    await this.#blurDialog.open(bytes, (blurred) => {
      this.#replacing = photo.id;
      this.#add([new File([blurred], photo.nama, { type: blurred.type })], true);
    });
  }

  #remove(photo: DraftFoto, number: number): void {
    if (!this.#draft) return;
    removePhoto(this.#draft, photo.id);
    void dropPhoto(photo.id);
    this.#events.changed();
    this.#render();
    announce(`${teksIsian.namaFoto(number)} dihapus.`);
    this.#input.focus();
  }

  #showPicture(photo: DraftFoto): void {
    void this.#events.bytes(photo).then((blob) => {
      const place = this.#list.querySelector(`[data-foto="${photo.id}"] [data-gambar]`);
      if (!blob || !place) return;
      const old = this.#urls.get(photo.id);
      if (old) URL.revokeObjectURL(old);
      const url = URL.createObjectURL(blob);
      this.#urls.set(photo.id, url);
      const image = el('img', { class: 'photo', src: url, alt: '', width: 64, height: 64 });
      image.addEventListener('error', () => fill(place, icon('foto')));
      fill(place, image);
    });
  }

  #showState(photo: DraftFoto): void {
    const row = this.#list.querySelector<HTMLElement>(`[data-foto="${photo.id}"]`);
    if (!row) return;
    const lost = !photo.diHp && photo.server !== 'diterima' && !this.#working.has(photo.id);
    const problem = photo.alasan ?? (lost ? teksKirim.fotoBelumSampai : null);
    one('[data-ganti]', row).hidden = problem === null;
    one('[data-kabur]', row).hidden = problem !== null || !canBlur(photo);
    fill(one('[data-keadaan]', row), ...photoState(photo, problem));
  }
}
