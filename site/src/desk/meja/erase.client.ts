import type { Tinjauan } from '../shared/answers.ts';
import { sentenceOf } from '../shared/complaint.client.ts';
import { confirmInline } from '../shared/confirm.client.ts';
import { el, fill } from '../shared/dom.client.ts';
import { json, SessionError } from '../shared/http.client.ts';
import { teksVersi } from '../../text/versi.ts';
import type { Shelf } from './versions.client.ts';

const maxReason = 1_000;

/** What the law asks for when somebody wants their data gone: on whose request, and then all of it. */
export function showErasure(place: HTMLElement, { session, kiriman, onChanged }: Shelf): void {
  const reason = el('textarea', {
    ...{ class: 'in', id: 'alasan-hapus', rows: 2, maxlength: maxReason },
    'aria-describedby': 'alasan-hapus-h alasan-hapus-salah',
  });
  const error = el('p', { class: 'err', id: 'alasan-hapus-salah', role: 'alert' });
  error.hidden = true;
  reason.addEventListener('input', () => (error.hidden = true));
  const go = () => void erase();
  fill(
    place,
    el('p', {}, teksVersi.hapusIsi),
    el(
      'div',
      { class: 'field' },
      el('label', { for: 'alasan-hapus' }, teksVersi.alasan),
      el('span', { class: 'hint', id: 'alasan-hapus-h' }, teksVersi.contohAlasan),
      error,
      reason,
    ),
    confirmInline('btn btn--bad', teksVersi.hapusData, teksVersi.yakinHapus, teksVersi.yaHapus, go),
  );

  async function erase(): Promise<void> {
    const alasan = reason.value.trim();
    if (!alasan) return say(teksVersi.alasanKurang);
    try {
      const body = json('POST', { versi: kiriman.versi, alasan });
      const erased = await session.call<Tinjauan>(`/moderasi/${kiriman.uuid}/hapus-data`, body);
      onChanged(erased, teksVersi.terhapus);
    } catch (failure) {
      if (!(failure instanceof SessionError)) say(sentenceOf(failure));
    }
  }

  function say(sentence: string): void {
    error.textContent = sentence;
    error.hidden = false;
    reason.focus();
  }
}
