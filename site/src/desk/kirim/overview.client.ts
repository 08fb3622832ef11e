import { el, fill, one } from '../shared/dom.client.ts';
import { teksKirim } from '../../text/kirim.ts';
import { teksUmum } from '../../text/umum.ts';
import type { Draft } from './draft.ts';
import type { Isian } from './isian.ts';
import { kinds, type Line } from './kinds.ts';

/** Before sending: everything that was written, each with a way back to it. */
export function showOverview(draft: Draft, form: HTMLFormElement, toStep: (step: number) => void): void {
  fill(one('#ringkasan', form), ...linesOf(draft, form).map((line) => row(line, toStep)));
}

function linesOf({ jenis, isian, foto }: Draft, form: HTMLFormElement): Line[] {
  const kind = kinds[jenis];
  const own = kind.lines(isian, (name) => chosen(form, name));
  if (kind.foto === 'tanpa') return own;
  const photoStep = Math.max(...own.map(([, , step]) => step)) + 1;
  return [...own, [teksKirim.fotoSaja, foto.length > 0 ? teksUmum.foto(foto.length) : teksKirim.tanpaFoto, photoStep]];
}

function chosen(form: HTMLFormElement, name: keyof Isian): string {
  const { value, selectedOptions } = form.elements.namedItem(name) as HTMLSelectElement;
  return value && (selectedOptions[0]?.textContent?.trim() ?? '');
}

function row([label, value, step]: Line, toStep: (step: number) => void): HTMLElement {
  const change = el(
    'button',
    { type: 'button', class: 'btn btn--link', 'aria-label': teksKirim.ubahIsian(label) },
    teksKirim.ubah,
  );
  change.addEventListener('click', () => toStep(step));
  const shown = value.trim() ? el('span', {}, value) : el('b', {}, teksKirim.belumDiisi);
  return el('div', { class: 'ringkas' }, el('dt', {}, label), el('dd', {}, shown), el('dd', {}, change));
}
