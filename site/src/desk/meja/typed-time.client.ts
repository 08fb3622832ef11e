import { el } from '../shared/dom.client.ts';
import { bulan, wib } from '../shared/time.ts';
import type { TypedTime } from '../shared/typed-time.ts';
import { teksIsian } from '../../text/umum.ts';
import { teksTinjau } from '../../text/tinjau.ts';

/**
 * Four fields for a day and a time of day, as the design writes them: no calendar that speaks the phone's language.
 *
 * @param id begins the ids of the fields
 * @param iso what stands in them at first
 */
export function typedTime(
  id: string,
  iso: string | null,
  withClock = true,
): { place: HTMLElement; read: () => TypedTime } {
  const at = iso ? wib(iso) : null;
  const input = (nama: string, maxlength: number, value: string) =>
    el('input', { class: 'in', id: `${id}-${nama}`, type: 'text', inputmode: 'numeric', maxlength, value });
  const hari = input('hari', 2, at ? String(at.hari) : '');
  const tahun = input('tahun', 4, at ? String(at.tahun) : '');
  const jam = input('jam', 5, at?.jam ?? '');
  const month = el(
    'select',
    { class: 'in', id: `${id}-bulan` },
    el('option', { value: '' }, teksIsian.pilih),
    ...bulan.map((word, index) =>
      el('option', { value: index + 1, selected: at !== null && at.bulan === index + 1 }, word),
    ),
  );
  const labelled = (label: string, control: HTMLElement) =>
    el('div', {}, el('label', { for: control.id }, label), control);
  const place = el(
    'div',
    { class: 'date waktu', id, role: 'group', 'aria-labelledby': `${id}-nama` },
    labelled(teksIsian.hari, hari),
    labelled(teksIsian.bulan, month),
    labelled(teksIsian.tahun, tahun),
    withClock && labelled(teksTinjau.jam, jam),
  );
  return { place, read: () => ({ hari: hari.value, bulan: month.value, tahun: tahun.value, jam: jam.value }) };
}
