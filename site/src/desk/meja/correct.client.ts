import type { Tinjauan } from '../shared/answers.ts';
import { sentenceOf } from '../shared/complaint.client.ts';
import { button, el } from '../shared/dom.client.ts';
import { AnswerError, SessionError } from '../shared/http.client.ts';
import { clockOf, startOf } from '../shared/typed-time.ts';
import { teksIsian, teksUmum } from '../../text/umum.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { hasDayOnly, valuesOf } from './fields.ts';
import type { IsianField, Nilai } from './fields.ts';
import { typedTime } from './typed-time.client.ts';

interface CorrectionEvents {
  /** Throws what the request throws; the form stays then. */
  save: (isi: Record<string, unknown>) => Promise<void>;
  close: (row: HTMLElement) => void;
}

/** What was typed, or a sentence why it cannot be. */
type Typed = { isi: Record<string, unknown> } | { salah: string };

/** Only what a slip of the pen can be in; the rest goes back to the sender. */
export const isCorrectable = ({ macam }: IsianField) => ['baris', 'paragraf', 'waktu', 'hari'].includes(macam);

/** What takes the place of one field while the office corrects it. */
export function correctionForm(field: IsianField, kiriman: Tinjauan, events: CorrectionEvents): HTMLElement {
  const id = `ubah-${field.nama}`;
  const { place, read } = control(id, field, valuesOf(kiriman));
  const error = el('p', { class: 'err', id: `${id}-salah`, role: 'alert', hidden: true });
  const save = el('button', { class: 'btn', type: 'submit' }, teksTinjau.simpan);
  const cancel = button('btn btn--2', teksUmum.tidakJadi, () => events.close(row));
  const form = el(
    'form',
    { class: 'koreksi', novalidate: true },
    error,
    place,
    el('div', { class: 'row' }, save, cancel),
  );
  const label = place.matches('.in') ? el('label', { for: id }, field.label) : field.label;
  const row = el('div', { 'data-isian': field.nama }, el('dt', { id: `${id}-nama` }, label), el('dd', {}, form));
  const complain = (sentence: string) => {
    error.textContent = sentence;
    error.hidden = false;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = read();
    if ('salah' in typed) return complain(typed.salah);
    save.disabled = true;
    events
      .save(typed.isi)
      .catch((fault: unknown) => {
        if (fault instanceof SessionError) return;
        const about = fault instanceof AnswerError ? fault.problems.map(({ pesan }) => pesan).join(' ') : '';
        complain(about || sentenceOf(fault));
      })
      .finally(() => (save.disabled = false));
  });
  form.addEventListener('keydown', ({ key }) => key === 'Escape' && events.close(row));
  return row;
}

function control(
  id: string,
  { nama, macam, maks }: IsianField,
  isi: Record<string, Nilai>,
): { place: HTMLElement; read: () => Typed } {
  const text = String(isi[nama] ?? '');
  if (macam === 'waktu') return time(id, nama, isi);
  if (macam === 'hari') {
    const { place, read } = typedTime(id, text ? `${text}T00:00:00+07:00` : null, false);
    return { place, read: () => dayOf(nama, startOf(read())) };
  }
  const place =
    macam === 'paragraf'
      ? el('textarea', { class: 'in', id, rows: 8, maxlength: maks })
      : el('input', { class: 'in', id, type: 'text', maxlength: maks });
  place.value = text;
  return { place, read: () => ({ isi: { [nama]: place.value.trim() || null } }) };
}

function time(id: string, nama: string, isi: Record<string, Nilai>): { place: HTMLElement; read: () => Typed } {
  const dayOnly = hasDayOnly(nama, isi);
  const iso = typeof isi[nama] === 'string' ? isi[nama] : null;
  const { place, read } = typedTime(id, iso);
  const clock = place.querySelector<HTMLInputElement>(`#${id}-jam`);
  if (clock && dayOnly && isi.tanpa_jam) clock.value = '';
  return {
    place,
    read: () => {
      const typed = read();
      const start = startOf(typed);
      if (!start) return { salah: teksIsian.salahTanggal };
      if (typed.jam.trim() && !clockOf(typed.jam)) return { salah: teksIsian.salahJam };
      return { isi: { [nama]: start, ...(dayOnly && { tanpa_jam: clockOf(typed.jam) === null }) } };
    },
  };
}

const dayOf = (nama: string, start: string | null): Typed =>
  start ? { isi: { [nama]: start.slice(0, 10) } } : { salah: teksIsian.salahTanggal };
