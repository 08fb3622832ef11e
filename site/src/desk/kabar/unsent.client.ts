import { button, el } from '../shared/dom.client.ts';
import { timeWords } from '../shared/time.ts';
import { teksUmum } from '../../text/umum.ts';
import { teksKabar } from '../../text/kabar.ts';
import type { BelumTerkirim, Pilihan } from './answers.ts';

/** What the office could not send: to whom, how, why not, and when it is tried again. */
export function unsentList(
  { jumlah, daftar }: NonNullable<Pilihan['belum_terkirim']>,
  tryAgain: () => void,
): HTMLElement {
  const now = new Date().toISOString();
  return el(
    'section',
    { class: 'mt-8' },
    el('h3', {}, teksKabar.belumTerkirim(jumlah)),
    jumlah > 0 && el('ul', { class: 'plain' }, ...daftar.map((line) => item(line, now))),
    jumlah > 0 && el('p', { class: 'mt-4' }, button('btn btn--2', teksUmum.cobaLagi, tryAgain, 'ulang')),
  );
}

function item({ kabar, kepada, kanal, alasan, dibuat_pada, coba_pada }: BelumTerkirim, now: string): HTMLElement {
  const next = coba_pada === null ? teksKabar.tidakDicoba : teksKabar.dicobaLagi(timeWords(coba_pada, now));
  return el(
    'li',
    { class: 'mt-4' },
    el('b', {}, kabar),
    el('p', { class: 'hint' }, `${teksKabar.kepada(kepada, teksKabar.kanal[kanal])}, ${timeWords(dibuat_pada, now)}`),
    el('p', {}, `${alasan} ${next}`),
  );
}
