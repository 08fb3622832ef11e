import type { DaftarKiriman, Kiriman } from '../shared/answers.ts';
import { fill, one } from '../shared/dom.client.ts';
import { teksKirim } from '../../text/kirim.ts';
import type { Draft } from './draft.ts';
import { draftItem, stepWords } from './draft-item.client.ts';
import type { Step } from './outbox.client.ts';
import { unitWords } from '../shared/unit.ts';
import { storedItem } from './stored-item.client.ts';
import type { ListActions } from './list-actions.ts';

/** The list of what still lies on this phone, and of what this unit has sent. */
export class KirimanList {
  #actions: ListActions;
  #list = one('#daftar');
  #steps = new Map<string, Step>();
  #urls: string[] = [];
  #shown = '';

  constructor(actions: ListActions) {
    this.#actions = actions;
  }

  /** @param thumbs a small picture a draft, as object URLs; freed with the next showing */
  show(drafts: Draft[], stored: DaftarKiriman | null, thumbs: Map<string, string>): void {
    const byUuid = new Map((stored?.daftar ?? []).map((kiriman) => [kiriman.uuid, kiriman]));
    const onPhone = new Set(drafts.map(({ uuid }) => uuid));
    const rest = (stored?.daftar ?? []).filter(({ uuid }) => !onPhone.has(uuid));
    this.#summary(drafts.length + rest.length, stored, rest);
    const shape = JSON.stringify([drafts.map(({ badan: _, ...draft }) => draft), rest, navigator.onLine]);
    const old = shape === this.#shown ? [...thumbs.values()] : this.#urls;
    for (const url of old) URL.revokeObjectURL(url);
    if (shape === this.#shown) return;
    this.#shown = shape;
    this.#urls = [...thumbs.values()];
    const now = new Date().toISOString();
    fill(
      this.#list,
      ...drafts.map((draft) => {
        const { uuid } = draft;
        const about = { stored: byUuid.get(uuid), thumb: thumbs.get(uuid), step: this.#steps.get(uuid), now };
        return draftItem(draft, about, this.#actions);
      }),
      ...rest.map((kiriman) => storedItem(kiriman, stored?.unit.rt ?? null, now, this.#actions)),
    );
  }

  /** A step of the draft under way, without building the list anew. */
  step(uuid: string, step: Step | null): void {
    if (step) this.#steps.set(uuid, step);
    else this.#steps.delete(uuid);
    const place = this.#list.querySelector(`[data-uuid="${uuid}"] [data-langkah]`);
    if (place && step) fill(place, ...stepWords(step));
  }

  #summary(count: number, stored: DaftarKiriman | null, rest: Kiriman[]): void {
    one('#daftar-kosong').hidden = count > 0 || stored === null;
    one('#daftar-jumlah').textContent = stored ? teksKirim.jumlahKiriman(unitWords(stored.unit), count) : '';
    const toMend = rest.filter(({ keadaan }) => keadaan === 'perlu_perbaikan').length;
    const notice = one('#perlu-perbaikan');
    notice.hidden = toMend === 0;
    one('h2', notice).textContent = teksKirim.perluAnda(toMend);
  }
}
