import { teksPapan } from '../../text/papan.ts';
import { el } from '../shared/dom.client.ts';
import { badge } from '../shared/states.client.ts';
import type { Tone } from '../shared/states.client.ts';
import type { Papan } from './answer.ts';
import { roomWords } from './words.ts';

/** Below this, months of photos fit no more; the program itself refuses to update below 3 GB. */
const scarceBytes = 5e9;
const panel = '/admin/content-manager/collection-types';

/** What needs somebody, the urgent first; what is in order says so in one line, last. */
export function attentionItems(papan: Papan): HTMLElement[] {
  const items = [...failures(papan), ...alone(papan), ...holidays(papan), room(papan), review(papan)];
  const isFine = (each: HTMLElement) => each.querySelector('.badge--baik') !== null;
  return [...items.filter((each) => !isFine(each)), ...items.filter(isFine)];
}

function failures({ gagal_terbit: { jumlah, daftar } }: Papan): HTMLElement[] {
  if (jumlah === 0) return [];
  const lines = daftar.map(({ alamat, alasan, uuid }) => caseLine(uuid, alamat, ` ${alasan}`));
  return [item('galat', 'silang', teksPapan.gagalTerbit(jumlah), caseList(lines, jumlah, teksPapan.gagalLain))];
}

function alone({ sendirian: { jumlah, daftar } }: Papan): HTMLElement[] {
  if (jumlah === 0) return [];
  const lines = daftar.map(({ uuid, nomor, nama_oleh, alasan }) => caseLine(uuid, nomor, ` ${nama_oleh}: ${alasan}`));
  return [item('awas', 'orang', teksPapan.sendirian(jumlah), caseList(lines, jumlah, teksPapan.sendirianLain))];
}

/** One case, which leads to its submission where there is one. */
const caseLine = (uuid: string | null, name: string, words: string): HTMLElement =>
  el('li', {}, uuid ? el('a', { href: `/meja/#${uuid}` }, name) : name, words);

/** The first cases, and how many more there are. */
function caseList(lines: HTMLElement[], all: number, others: (n: number) => string): HTMLElement {
  const more = all > lines.length ? [el('li', {}, others(all - lines.length))] : [];
  return el('ul', { class: 'plain hint' }, ...lines, ...more);
}

function holidays({ tahun_tanpa_libur: years }: Papan): HTMLElement[] {
  if (years.length === 0) return [];
  const link = el('a', { class: 'noprint', href: `${panel}/api::hari-libur.hari-libur` }, teksPapan.isiLibur);
  return [item('awas', 'kalender', teksPapan.libur(years.join(', ')), link)];
}

function room({ ruang: { bebas, semua, basis_data: database } }: Papan): HTMLElement {
  const size = el('span', { class: 'hint' }, teksPapan.basisData(roomWords(database)));
  if (bebas < scarceBytes) return item('galat', 'awas', teksPapan.ruangTipis(roomWords(bebas)), size);
  return item('baik', 'cek', teksPapan.ruang(roomWords(bebas), roomWords(semua)), size);
}

/** Each kind leads to its list in the panel, the longest overdue first. */
function review({ perlu_ditinjau: kinds }: Papan): HTMLElement {
  if (kinds.length === 0) return item('baik', 'cek', teksPapan.semuaDitinjau);
  const links = kinds.flatMap(({ jenis, label, jumlah }, nth) => [
    nth > 0 ? ', ' : null,
    el('a', { href: `${panel}/api::${jenis}.${jenis}?sort=tinjau_sebelum:ASC` }, teksPapan.jenisJumlah(label, jumlah)),
  ]);
  return item('awas', 'kalender', teksPapan.tinjau, ...links);
}

function item(tone: Tone, iconName: string, sentence: string, ...more: (Node | string | null)[]): HTMLElement {
  const mark = badge(tone, iconName, '');
  return el('li', { class: 'papan__urusan' }, mark, el('div', {}, el('p', {}, sentence), ...more));
}
