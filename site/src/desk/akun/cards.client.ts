import { el, fill, one } from '../shared/dom.client.ts';
import { qrOf } from '../shared/qr.client.ts';
import { dateWords } from '../shared/time.ts';
import { unitWords } from '../shared/unit.ts';
import { teksAkun } from '../../text/akun.ts';
import type { Kartu } from './answers.ts';

/** Cards on an A4 sheet: two beside each other, four below. */
const cardsASheet = 8;

/** Shows the cards to print, and above them a list of links to send by WhatsApp. */
export function showCards(daftar: readonly Kartu[]): void {
  one('#kartu-jumlah').textContent = teksAkun.kartu(daftar.length);
  fill(one('#kartu-wa'), ...daftar.filter(({ hp }) => hp !== null).map(whatsAppLine));
  const sheets = Array.from({ length: Math.ceil(daftar.length / cardsASheet) }, (_, nth) =>
    daftar.slice(nth * cardsASheet, (nth + 1) * cardsASheet),
  );
  fill(one('#kartu-lembar'), ...sheets.map((cards) => el('div', { class: 'lembar' }, ...cards.map(card))));
}

function whatsAppLine({ nama, hp, tautan, berlaku_sampai, ...unit }: Kartu): HTMLElement {
  const text = teksAkun.pesanWa(nama, unitWords(unit), tautan, dateWords(berlaku_sampai));
  const href = `https://wa.me/${(hp ?? '').slice(1)}?text=${encodeURIComponent(text)}`;
  const label = teksAkun.kirimWaKe(nama);
  return el('li', {}, el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, label));
}

function card({ nama, kode, tautan, berlaku_sampai, ...unit }: Kartu): HTMLElement {
  return el(
    'article',
    { class: 'kartu' },
    el('div', { class: 'kartu__kepala' }, el('b', {}, teksAkun.kartuJudul), el('span', {}, unitWords(unit))),
    qrOf(tautan, teksAkun.kodeQr(nama)),
    el(
      'div',
      { class: 'kartu__isi' },
      el('h2', {}, nama),
      el('p', {}, teksAkun.kartuLangkah),
      el('p', {}, `${teksAkun.atauBuka} `, el('b', {}, roomOf(tautan)), ` ${teksAkun.kartuKode}`),
      el('p', { class: 'kartu__kode' }, kode),
      el('p', {}, teksAkun.kartuSampai(dateWords(berlaku_sampai))),
    ),
  );
}

/** The address without its code and scheme, short enough to type. */
const roomOf = (link: string) => link.replace(/^https?:\/\//, '').replace(/\/#aktif\/.*/, '/#aktif');
