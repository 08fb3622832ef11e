import { el, fill, one } from '../shared/dom.client.ts';
import { teksKirim, teksUmum } from '../../text/desk.ts';
import type { Draft, Isian } from './draft.ts';

/** What stands behind each line of the overview: its name, its value in words, and the part of the form it is in. */
type Line = [label: string, value: string, step: number];

/** Before sending: everything that was written, each with a way back to it. */
export function showOverview(draft: Draft, form: HTMLFormElement, toStep: (step: number) => void): void {
  fill(one('#ringkasan', form), ...linesOf(draft, form).map((line) => row(line, toStep)));
}

function linesOf(draft: Draft, form: HTMLFormElement): Line[] {
  const { foto } = draft;
  const own = draft.jenis === 'potensi' ? potensiLines(draft, form) : kegiatanLines(draft, form);
  const photoStep = Math.max(...own.map(([, , step]) => step)) + 1;
  const photos = foto.length > 0 ? teksUmum.foto(foto.length) : teksKirim.tanpaFoto;
  return [...own, [teksKirim.fotoSaja, photos, photoStep]];
}

function kegiatanLines({ isian }: Draft, form: HTMLFormElement): Line[] {
  const { hari, bulan, tahun, jam } = isian;
  const day = [hari, bulan && chosen(form, 'bulan'), tahun].filter(Boolean).join(' ');
  return [
    [teksKirim.namaKegiatan, isian.judul, 1],
    [teksKirim.kategori, isian.kategori && chosen(form, 'kategori'), 1],
    [teksKirim.tanggal, [day, jam].filter(Boolean).join(', '), 2],
    [teksKirim.tempat, isian.tempat, 3],
    [teksKirim.penyelenggara, isian.penyelenggara && chosen(form, 'penyelenggara'), 3],
    [teksKirim.cerita, isian.isi, 4],
  ];
}

function potensiLines({ isian }: Draft, form: HTMLFormElement): Line[] {
  return [
    [teksKirim.namaPotensi, isian.nama, 1],
    [teksKirim.golongan, isian.golongan && chosen(form, 'golongan'), 1],
    [teksKirim.ringkas, isian.ringkas, 1],
    [teksKirim.lokasi, isian.lokasi, 2],
    [teksKirim.jamBuka, isian.jamBuka, 2],
  ];
}

function chosen(form: HTMLFormElement, name: keyof Isian): string {
  const select = form.elements.namedItem(name) as HTMLSelectElement;
  return select.selectedOptions[0]?.textContent?.trim() ?? '';
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
