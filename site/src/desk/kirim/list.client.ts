import type { DaftarKiriman, Kiriman } from '../shared/answers.ts';
import { button, el, fill, icon, one } from '../shared/dom.client.ts';
import { badge, stateBadge } from '../shared/states.client.ts';
import { timeWords } from '../shared/time.ts';
import { teksKeadaan, teksKirim, teksUmum } from '../../text/desk.ts';
import { confirmInline } from './confirm.client.ts';
import { undecidedPhotos, type Draft } from './draft.ts';
import type { Step } from './outbox.client.ts';

/** What the person can do with an item; main.client.ts does it. */
export interface ListActions {
  open: (draft: Draft) => void;
  mend: (kiriman: Kiriman) => void;
  drop: (draft: Draft) => void;
  cancel: (kiriman: Kiriman) => void;
  sendNow: () => void;
  stop: (draft: Draft) => void;
  sendWithout: (draft: Draft) => void;
  keepMine: (draft: Draft) => void;
  takeTheirs: (draft: Draft) => void;
}

const cancellable = ['draf', 'mengunggah', 'terkirim', 'diperiksa', 'perlu_perbaikan', 'dikirim_ulang'];
const mendable = ['draf', 'mengunggah', 'perlu_perbaikan'];

/** The list of what this unit has sent and what still lies on this phone. */
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
    const local = new Set(drafts.map(({ uuid }) => uuid));
    const rest = (stored?.daftar ?? []).filter(({ uuid }) => !local.has(uuid));
    this.#summary(drafts, stored, rest);
    const shape = JSON.stringify([drafts.map(({ badan, ...draft }) => draft), rest, navigator.onLine]);
    if (shape === this.#shown) {
      for (const url of thumbs.values()) URL.revokeObjectURL(url);
      return;
    }
    this.#shown = shape;
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls = [...thumbs.values()];
    const byUuid = new Map((stored?.daftar ?? []).map((kiriman) => [kiriman.uuid, kiriman]));
    fill(
      this.#list,
      ...drafts.map((draft) => this.#draftItem(draft, byUuid.get(draft.uuid), thumbs.get(draft.uuid))),
      ...rest.map((kiriman) => this.#storedItem(kiriman, stored)),
    );
  }

  /** A step of the draft under way, without building the list anew. */
  step(uuid: string, step: Step | null): void {
    if (step) this.#steps.set(uuid, step);
    else this.#steps.delete(uuid);
    const place = this.#list.querySelector(`[data-uuid="${uuid}"] [data-langkah]`);
    if (place && step) fill(place, ...stepWords(step));
  }

  #summary(drafts: Draft[], stored: DaftarKiriman | null, rest: Kiriman[]): void {
    const count = drafts.length + rest.length;
    one('#daftar-kosong').hidden = count > 0 || stored === null;
    const unit = stored ? unitWords(stored.unit) : '';
    one('#daftar-jumlah').textContent = stored ? teksKirim.jumlahKiriman(unit, count) : '';
    const toMend = rest.filter(({ keadaan }) => keadaan === 'perlu_perbaikan').length;
    const notice = one('#perlu-perbaikan');
    notice.hidden = toMend === 0;
    one('h2', notice).textContent = teksKirim.perluAnda(toMend);
  }

  #draftItem(draft: Draft, stored: Kiriman | undefined, thumb: string | undefined): HTMLElement {
    const now = new Date().toISOString();
    const body = el('div', {}, el('h2', {}, draft.isian.judul.trim() || teksKirim.tanpaJudul));
    const kept = draft.tahap === 'menulis' ? teksKirim.tersimpanPada : teksKirim.diubahPada;
    body.append(el('p', { class: 'text-sm text-tinta-2' }, kept(timeWords(draft.diubah, now))));
    const item = el('li', { class: 'sub', 'data-uuid': draft.uuid }, picture(thumb), body);
    if (stored?.keadaan === 'perlu_perbaikan') body.append(stateBadge('perlu_perbaikan'), ' ');
    if (draft.tahap === 'antre') this.#waiting(draft, body);
    else if (draft.tahap === 'tertahan') this.#held(draft, body, item);
    else this.#writing(draft, body);
    if (draft.catatan && draft.tahap === 'menulis') item.append(note('awas', draft.catatan, null));
    return item;
  }

  #writing(draft: Draft, body: HTMLElement): void {
    const { open, drop } = this.#actions;
    body.append(
      badge('netral', 'pensil', teksKirim.tersimpan),
      actions(
        button('btn', teksKirim.lanjutkan, () => open(draft), 'pensil'),
        confirmInline('btn btn--link', teksKirim.hapusDraf, teksKirim.yakinHapus, teksKirim.yaHapus, () => drop(draft)),
      ),
    );
  }

  #waiting(draft: Draft, body: HTMLElement): void {
    const { sendNow, stop } = this.#actions;
    const step = this.#steps.get(draft.uuid);
    const waiting =
      navigator.onLine === false
        ? badge('netral', 'luring', teksKirim.menungguSinyal)
        : badge('kabar', 'unggah', teksKirim.sedangDikirim);
    body.append(
      el('div', { 'data-langkah': true }, ...(step ? stepWords(step) : [waiting])),
      el('p', { class: 'text-sm text-tinta-2' }, teksKirim.sedangDikirimIsi),
      actions(
        button('btn btn--2', teksKirim.kirimSekarang, sendNow, 'ulang'),
        button('btn btn--link', teksKirim.ubahDulu, () => stop(draft)),
      ),
    );
  }

  #held(draft: Draft, body: HTMLElement, item: HTMLElement): void {
    const { open, sendWithout, keepMine, takeTheirs } = this.#actions;
    body.append(badge('awas', 'awas', teksKirim.menungguAnda));
    if (draft.sebab === 'foto') {
      const refused = undecidedPhotos(draft).map((photo) =>
        el('p', {}, teksKirim.fotoDitolak(draft.foto.indexOf(photo) + 1, photo.alasan ?? '')),
      );
      item.append(
        el(
          'div',
          { class: 'note' },
          el('p', {}, el('b', {}, draft.pesan)),
          ...refused,
          el('p', {}, teksKirim.pilihanDitolak),
          actions(
            button('btn', teksKirim.gantiFoto, () => open(draft), 'kamera'),
            button('btn btn--2', teksKirim.kirimTanpa, () => sendWithout(draft)),
          ),
        ),
      );
      return;
    }
    const choices =
      draft.sebab === 'beda'
        ? [
            button('btn', teksKirim.pakaiHp, () => keepMine(draft)),
            button('btn btn--2', teksKirim.pakaiKantor, () => takeTheirs(draft)),
          ]
        : [button('btn', teksKirim.lanjutkan, () => open(draft), 'pensil')];
    if (draft.sebab === 'beda' && draft.pesan === teksKirim.tidakBisaDiubah) choices.shift();
    const sentences = draft.masalah.map(({ pesan }) => el('p', {}, pesan));
    item.append(el('div', { class: 'note' }, el('p', {}, el('b', {}, draft.pesan)), ...sentences, actions(...choices)));
  }

  #storedItem(kiriman: Kiriman, stored: DaftarKiriman | null): HTMLElement {
    const { mend, cancel } = this.#actions;
    const now = new Date().toISOString();
    const { keadaan, isi, nomor } = kiriman;
    const photo = keadaan === 'tayang' && kiriman.foto.find(({ berkas }) => berkas);
    const body = el('div', {}, el('h2', {}, isi.judul || teksKirim.tanpaJudul));
    body.append(el('p', { class: 'text-sm text-tinta-2' }, timesOf(kiriman, now)));
    if (stored && kiriman.rt !== null && kiriman.rt !== stored.unit.rt) {
      body.append(el('p', { class: 'text-sm text-tinta-2' }, teksKirim.dari(unitWords(kiriman))));
    }
    const label = keadaan === 'terkirim' && nomor ? teksKirim.terkirimNomor(nomor) : teksKeadaan[keadaan];
    body.append(stateBadge(keadaan, label));
    if (keadaan === 'tayang' && kiriman.tautan) {
      body.append(el('p', {}, el('a', { class: 'more', href: kiriman.tautan }, teksKirim.lihatTayang)));
    }
    const item = el(
      'li',
      { class: 'sub', 'data-uuid': kiriman.uuid },
      picture(photo ? `/foto/${photo.berkas}-320.webp` : undefined),
      body,
    );
    const act = actions(
      mendable.includes(keadaan) &&
        button(
          'btn',
          keadaan === 'perlu_perbaikan' ? teksKirim.perbaiki : teksKirim.lanjutkan,
          () => mend(kiriman),
          'pensil',
        ),
      cancellable.includes(keadaan) &&
        confirmInline('btn btn--link', teksKirim.batalkan, teksKirim.yakinBatal, teksKirim.yaBatalkan, () =>
          cancel(kiriman),
        ),
    );
    const reason = keadaan === 'gagal_terbit' ? null : kiriman.catatan;
    if (reason)
      item.append(note(keadaan === 'perlu_perbaikan' ? 'awas' : 'netral', reason, decidedAt(kiriman, now), act));
    else if (act.childNodes.length > 0) body.append(act);
    const refused = kiriman.foto.filter((photo) => photo.keadaan === 'ditolak');
    for (const photo of refused) {
      const words = teksKirim.fotoDitolak(photo.urut, photo.alasan ?? '');
      body.append(el('p', { class: 'err text-sm' }, icon('awas', true), words));
    }
    return item;
  }
}

function stepWords({ words, photo }: Step): HTMLElement[] {
  const line = badge('kabar', 'unggah', words);
  return photo ? [line, el('progress', { value: photo.done, max: photo.total, 'aria-label': words })] : [line];
}

function timesOf(kiriman: Kiriman, now: string): string {
  const { tayang_pada: live, dikirim_pada: sent, dibuat_pada: made, nomor, keadaan } = kiriman;
  if (keadaan === 'tayang' && live) return teksKirim.tayangPada(timeWords(live, now));
  if (!sent) return teksKirim.diubahPada(timeWords(made, now));
  const when = teksKirim.dikirimPada(timeWords(sent, now));
  return nomor && keadaan !== 'terkirim' ? `${when}, nomor ${nomor}` : when;
}

function decidedAt({ riwayat }: Kiriman, now: string): string | null {
  const last = [...riwayat].reverse().find(({ alasan }) => alasan);
  return last ? timeWords(last.waktu, now) : null;
}

function unitWords({ rw, rt }: { rw: number | null; rt: number | null }): string {
  const parts = [rt !== null && teksUmum.rt(rt), rw !== null && teksUmum.rw(rw)].filter(Boolean);
  return parts.join(' ') || 'Kelurahan';
}

function note(tone: 'awas' | 'netral', text: string, when: string | null, act?: HTMLElement): HTMLElement {
  return el(
    'div',
    { class: tone === 'awas' ? 'note' : 'note note--net' },
    when && el('p', { class: 'text-sm text-tinta-2' }, teksKirim.catatanPetugas(when)),
    el('p', { class: 'whitespace-pre-line' }, text),
    act ?? null,
  );
}

function picture(url: string | undefined): HTMLElement {
  if (!url) return el('div', { class: 'photo thumb' }, icon('foto'));
  return el('img', { class: 'photo', src: url, alt: '', width: 112, height: 112, loading: 'lazy' });
}

function actions(...children: (Node | false)[]): HTMLElement {
  return el('div', { class: 'row mt-4' }, ...children);
}
