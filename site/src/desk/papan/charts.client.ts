import { formatMonth } from '../../lib/dates.ts';
import { teksPapan } from '../../text/papan.ts';
import { el, fill, one } from '../shared/dom.client.ts';
import { unitWords } from '../shared/unit.ts';
import type { Papan } from './answer.ts';
import { drawBars } from './chart.client.ts';

/** Heights of the longest bar, in units of the drawing, which is 330 wide. */
const rwHeight = 64;
const monthHeight = 56;
/** A number under every bar would not be legible on a phone. */
const labelEvery = 5;

/** The two drawings and the tables that say the same. */
export function showCharts(papan: Papan): void {
  const daftarRw = allRw(papan);
  const rwDrawing = one<SVGSVGElement & HTMLElement>('#grafik-rw');
  drawBars(
    rwDrawing,
    daftarRw.map(({ rw, terkirim, tayang, isSilent }) => ({
      value: terkirim,
      first: tayang,
      label: rw === 1 || rw % labelEvery === 0 ? String(rw) : '',
      isMarked: isSilent,
    })),
    rwHeight,
    0.72,
  );
  const sent = daftarRw.reduce((sum, { terkirim }) => sum + terkirim, 0);
  rwDrawing.setAttribute('aria-label', teksPapan.grafikRw(sent, papan.per_rw.length));
  showMonths(papan.tayang_per_bulan);
  fill(one('#tabel-rw'), ...daftarRw.map(rwRow));
  fill(one('#tabel-bulan'), ...papan.tayang_per_bulan.map(({ bulan, jumlah }) => row(monthWords(bulan), jumlah)));
}

/** Every RW by number, also those that sent nothing this month. */
function allRw({ per_rw: sent, sunyi }: Papan) {
  const numbers = new Set([...sent, ...sunyi.rw].map(({ rw }) => rw));
  const last = Math.max(sunyi.jumlah_rw, ...numbers);
  return Array.from({ length: last }, (_, nth) => {
    const rw = nth + 1;
    const { terkirim = 0, tayang = 0 } = sent.find((each) => each.rw === rw) ?? {};
    return { rw, terkirim, tayang, isSilent: sunyi.rw.some((each) => each.rw === rw) };
  });
}

function showMonths(months: Papan['tayang_per_bulan']): void {
  const drawing = one<SVGSVGElement & HTMLElement>('#grafik-bulan');
  const places = months.map(({ bulan, jumlah }) => ({
    value: jumlah,
    first: jumlah,
    label: teksPapan.bulanPendek(Number(bulan.slice(5))),
  }));
  drawBars(drawing, places, monthHeight, 0.62);
  const said = months.map(({ bulan, jumlah }) => teksPapan.bulanJumlah(monthWords(bulan), jumlah)).join(', ');
  drawing.setAttribute('aria-label', teksPapan.grafikBulan(said));
}

function rwRow({ rw, terkirim, tayang, isSilent }: ReturnType<typeof allRw>[number]): HTMLElement {
  const link = el('a', { href: `/meja/?rw=${rw}` }, unitWords({ rw, rt: null }));
  const note = isSilent && el('span', { class: 'hint' }, ` ${teksPapan.kunciSunyi}`);
  return row(el('span', {}, link, note), terkirim, tayang);
}

function row(head: string | Node, ...values: number[]): HTMLElement {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, head),
    ...values.map((value) => el('td', { class: 'n' }, String(value))),
  );
}

const monthWords = (bulan: string): string => formatMonth(bulan.slice(0, 4), bulan.slice(5));
