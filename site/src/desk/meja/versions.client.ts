import type { Perubahan, Tinjauan, Versi } from '../shared/answers.ts';
import { sentenceOf } from '../shared/complaint.client.ts';
import { confirmInline } from '../shared/confirm.client.ts';
import { button, el, fill } from '../shared/dom.client.ts';
import { json, SessionError } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { timeWords } from '../shared/time.ts';
import { teksUmum } from '../../text/umum.ts';
import { teksVersi } from '../../text/versi.ts';
import { changesList } from './diff.client.ts';

export interface Shelf {
  session: Session;
  kiriman: Tinjauan;
  /** It has become another one, which the sentence says. */
  onChanged: (kiriman: Tinjauan, sentence: string) => void;
}

/** Lists the versions that are kept, newest first: each can be compared with the draft, and be taken back into it. */
export async function showVersions(place: HTMLElement, shelf: Shelf): Promise<void> {
  fill(place, el('p', { class: 'hint' }, teksUmum.memuat));
  try {
    const path = `/moderasi/${shelf.kiriman.uuid}/versi`;
    const { daftar } = await shelf.session.call<{ daftar: Versi[] }>(path);
    const lines = daftar.reverse().map((versi) => line(versi, shelf));
    fill(place, lines.length > 0 ? el('ol', { class: 'plain' }, ...lines) : el('p', {}, teksVersi.belumAda));
  } catch (error) {
    if (error instanceof SessionError) return fill(place);
    fill(place, el('p', { class: 'err', role: 'alert' }, sentenceOf(error)));
  }
}

function line({ versi, waktu, oleh }: Versi, shelf: Shelf): HTMLElement {
  const { kiriman } = shelf;
  const words = teksVersi.versi(versi, timeWords(waktu, new Date().toISOString()), oleh);
  const said = el('div', { role: 'status' });
  if (versi === kiriman.versi) return el('li', {}, `${words} (${teksVersi.sekarang})`);
  const compare = button('btn btn--link', teksVersi.bandingkan, () => void showChanges(said, versi, shelf));
  compare.setAttribute('aria-label', teksVersi.bandingkanVersi(versi));
  const restore =
    kiriman.boleh.includes('pulihkan') &&
    confirmInline(
      'btn btn--link',
      teksVersi.pulihkan,
      teksVersi.yakinPulihkan(versi),
      teksVersi.yaPulihkan(versi),
      () => void takeBack(said, versi, shelf),
    );
  return el('li', {}, words, el('div', { class: 'row' }, compare, restore), said);
}

async function showChanges(place: HTMLElement, versi: number, { session, kiriman }: Shelf): Promise<void> {
  try {
    const path = `/moderasi/${kiriman.uuid}/versi/${versi}`;
    const { perubahan } = await session.call<{ perubahan: Perubahan[] }>(path);
    if (perubahan.length === 0) return fill(place, el('p', { class: 'hint' }, teksVersi.sama));
    fill(place, el('p', { class: 'hint' }, teksVersi.bedanya(versi)), changesList(perubahan));
  } catch (error) {
    complain(place, error);
  }
}

async function takeBack(place: HTMLElement, ke: number, { session, kiriman, onChanged }: Shelf): Promise<void> {
  try {
    const body = json('POST', { versi: kiriman.versi, ke });
    const restored = await session.call<Tinjauan>(`/moderasi/${kiriman.uuid}/pulihkan`, body);
    onChanged(restored, teksVersi.dipulihkan(ke));
  } catch (error) {
    complain(place, error);
  }
}

function complain(place: HTMLElement, error: unknown): void {
  if (!(error instanceof SessionError)) fill(place, el('p', { class: 'err' }, sentenceOf(error)));
}
