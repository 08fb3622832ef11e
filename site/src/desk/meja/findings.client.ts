import type { Pemeriksaan, Tinjauan } from '../shared/answers.ts';
import { button, el, fill, icon, one } from '../shared/dom.client.ts';
import { badge } from '../shared/states.client.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { changesList } from './diff.client.ts';

/** What machines found before anybody looked, and what is different from the version that the office saw last. */
export function showFindings({ pemeriksaan, perubahan }: Tinjauan): void {
  const place = one('#tinjau-periksa');
  const grave = pemeriksaan.some(({ tingkat }) => tingkat === 'berat');
  const tone = pemeriksaan.length === 0 ? 'baik' : grave ? 'galat' : 'awas';
  place.className = `notice notice--${tone}`;
  const heading = el('h3', {}, teksTinjau.periksaJudul(pemeriksaan.length));
  const said = pemeriksaan.length > 0 && el('ul', { class: 'plain temuan' }, ...pemeriksaan.map(finding));
  fill(place, icon(tone === 'baik' ? 'cek' : 'awas'), el('div', {}, heading, said));
  const changes = one('#tinjau-beda');
  changes.hidden = perubahan.length === 0;
  if (perubahan.length > 0) fill(one('div', changes), changesList(perubahan));
}

function finding({ tingkat, pesan, tautan, jalur }: Pemeriksaan): HTMLElement {
  const level =
    tingkat === 'berat' ? badge('galat', 'silang', teksTinjau.berat) : badge('awas', 'mata', teksTinjau.ringan);
  const link = tautan ? el('a', { href: tautan }, teksTinjau.lihatLain) : jalur && placeButton(jalur);
  return el('li', {}, level, ' ', pesan, ' ', link);
}

/** Leads to the field or photo that a finding is about. */
function placeButton(jalur: string): HTMLElement {
  return button('btn btn--link', teksTinjau.keIsian, () => {
    const [field = '', nth = '0'] = jalur.split('.');
    const named = field === 'foto' ? `[data-foto="${nth}"]` : `[data-isian="${field}"]`;
    const place = document.querySelector(named) ?? one('#h-isi');
    place.scrollIntoView({ block: 'center' });
    place.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  });
}
