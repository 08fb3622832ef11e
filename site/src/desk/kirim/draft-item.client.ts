import type { Kiriman } from '../shared/answers.ts';
import { button, el } from '../shared/dom.client.ts';
import { badge, stateBadge } from '../shared/states.client.ts';
import { timeWords } from '../shared/time.ts';
import { teksKirim } from '../../text/kirim.ts';
import { teksIsian } from '../../text/umum.ts';
import { confirmInline } from '../shared/confirm.client.ts';
import { titleOf, undecidedPhotos, type Draft } from './draft.ts';
import { actions, note, picture, quiet } from './item.client.ts';
import type { ListActions } from './list-actions.ts';
import type { Step } from './outbox.client.ts';

interface About {
  /** The same submission as the office has it. */
  stored: Kiriman | undefined;
  thumb: string | undefined;
  step: Step | undefined;
  /** ISO 8601. */
  now: string;
}

/** A draft of this phone: being written, waiting to be sent, or waiting for the person. */
export function draftItem(draft: Draft, { stored, thumb, step, now }: About, act: ListActions): HTMLElement {
  const kept = draft.tahap === 'menulis' ? teksKirim.tersimpanPada : teksKirim.diubahPada;
  const body = el(
    'div',
    {},
    el('h2', {}, titleOf(draft) || teksKirim.tanpaJudul),
    quiet(kept(timeWords(draft.diubah, now))),
    stored?.keadaan === 'perlu_perbaikan' && stateBadge('perlu_perbaikan'),
  );
  const item = el('li', { class: 'sub', 'data-uuid': draft.uuid }, picture(thumb), body);
  if (draft.tahap === 'antre') body.append(...waiting(draft, step, act));
  if (draft.tahap === 'menulis') body.append(...writing(draft, act));
  if (draft.tahap === 'menulis' && draft.catatan) item.append(note('awas', draft.catatan, null));
  if (draft.tahap === 'tertahan') {
    body.append(badge('awas', 'awas', teksKirim.menungguAnda));
    item.append(draft.sebab === 'foto' ? refusedPhotos(draft, act) : held(draft, act));
  }
  return item;
}

/** What happens right now, in words and as a bar. */
export function stepWords({ words, photo }: Step): HTMLElement[] {
  const line = badge('kabar', 'unggah', words);
  return photo ? [line, el('progress', { value: photo.done, max: photo.total, 'aria-label': words })] : [line];
}

function writing(draft: Draft, { open, drop }: ListActions): HTMLElement[] {
  const { hapusDraf, yakinHapus, yaHapus } = teksKirim;
  return [
    badge('netral', 'pensil', teksKirim.tersimpan),
    actions(
      button('btn', teksKirim.lanjutkan, () => open(draft), 'pensil'),
      confirmInline('btn btn--link', hapusDraf, yakinHapus, yaHapus, () => drop(draft)),
    ),
  ];
}

function waiting(draft: Draft, step: Step | undefined, { open, sendNow }: ListActions): HTMLElement[] {
  const stuck = navigator.onLine === false || draft.pesan !== null;
  const still = stuck
    ? badge('netral', 'luring', teksKirim.menungguSinyal)
    : badge('kabar', 'unggah', teksKirim.sedangDikirim);
  return [
    el('div', { 'data-langkah': true }, ...(step ? stepWords(step) : [still])),
    ...(draft.pesan && !step ? [quiet(draft.pesan)] : []),
    quiet(teksKirim.sedangDikirimIsi),
    actions(
      button('btn btn--2', teksKirim.kirimSekarang, sendNow, 'ulang'),
      button('btn btn--link', teksKirim.ubahDulu, () => open(draft)),
    ),
  ];
}

function refusedPhotos(draft: Draft, { open, sendWithout }: ListActions): HTMLElement {
  const sentences = undecidedPhotos(draft).map((photo) =>
    teksIsian.fotoDitolak(draft.foto.indexOf(photo) + 1, photo.alasan ?? ''),
  );
  return question(
    draft.pesan,
    [...sentences, teksKirim.pilihanDitolak],
    [
      button('btn', teksKirim.gantiFoto, () => open(draft), 'kamera'),
      button('btn btn--2', teksKirim.kirimTanpa, () => sendWithout(draft)),
    ],
  );
}

function held(draft: Draft, { open, keepMine, takeTheirs }: ListActions): HTMLElement {
  if (draft.sebab !== 'beda') {
    const sentences = draft.masalah.map(({ pesan }) => pesan);
    return question(draft.pesan, sentences, [button('btn', teksKirim.lanjutkan, () => open(draft), 'pensil')]);
  }
  const mine = draft.pesan !== teksKirim.tidakBisaDiubah && button('btn', teksKirim.pakaiHp, () => keepMine(draft));
  return question(draft.pesan, [], [mine, button('btn btn--2', teksKirim.pakaiKantor, () => takeTheirs(draft))]);
}

function question(heading: string | null, sentences: string[], answers: (Node | false)[]): HTMLElement {
  return el(
    'div',
    { class: 'note' },
    el('p', {}, el('b', {}, heading)),
    ...sentences.map((sentence) => el('p', {}, sentence)),
    actions(...answers),
  );
}
