import type { Pemeriksaan, Tinjauan } from '../shared/answers.ts';
import { el, fill, icon, one } from '../shared/dom.client.ts';
import { badge } from '../shared/states.client.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { changesList } from './diff.client.ts';

/** What machines found before anybody looked, and what is different from the version that the office saw last. */
export function showFindings({ pemeriksaan, perubahan }: Tinjauan): void {
  const place = one('#tinjau-periksa');
  const grave = pemeriksaan.some(({ tingkat }) => tingkat === 'berat');
  const tone = pemeriksaan.length === 0 ? 'baik' : grave ? 'galat' : 'awas';
  place.className = `notice notice--${tone}`;
  const said =
    pemeriksaan.length === 0
      ? el('p', {}, teksTinjau.bersih)
      : el('ul', { class: 'plain temuan' }, ...pemeriksaan.map(finding));
  fill(
    place,
    icon(tone === 'baik' ? 'cek' : 'awas'),
    el('div', {}, el('h3', {}, teksTinjau.periksaJudul(pemeriksaan.length)), said),
  );
  const changes = one('#tinjau-beda');
  changes.hidden = perubahan.length === 0;
  if (perubahan.length > 0) fill(one('div', changes), changesList(perubahan));
}

function finding({ tingkat, pesan, tautan }: Pemeriksaan): HTMLElement {
  const level =
    tingkat === 'berat' ? badge('galat', 'silang', teksTinjau.berat) : badge('awas', 'mata', teksTinjau.ringan);
  return el('li', {}, level, ' ', pesan, tautan && ' ', tautan && el('a', { href: tautan }, teksTinjau.lihatLain));
}
