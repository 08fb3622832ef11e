import { formatNumber } from '../../lib/numbers.ts';
import { formatDay, formatTime } from '../../lib/dates.ts';
import { teksPapan } from '../../text/papan.ts';
import { el, fill, one } from '../shared/dom.client.ts';
import { ageWords } from '../shared/time.ts';
import { unitWords } from '../shared/unit.ts';
import type { Papan } from './answer.ts';
import { attentionItems } from './attention.client.ts';
import { showCharts } from './charts.client.ts';
import { groupedRt, hoursWords } from './words.ts';

/** Puts the figures into the page. What is as it was stays untouched, and so does the focus in it. */
export function showBoard(papan: Papan, before: Papan | null): void {
  const { waktu } = papan;
  const focused = document.activeElement?.getAttribute('href');
  one('#papan-waktu').textContent = teksPapan.keadaan(`${formatDay(waktu)}, ${formatTime(waktu)}`);
  showFigures(papan);
  const changed = (...parts: (keyof Papan)[]) =>
    !before || parts.some((part) => JSON.stringify(before[part]) !== JSON.stringify(papan[part]));
  if (changed('per_rw', 'tayang_per_bulan', 'sunyi')) showCharts(papan);
  if (changed('perlu_ditinjau', 'gagal_terbit', 'sendirian', 'tahun_tanpa_libur', 'ruang')) {
    fill(one('#papan-urusan'), ...attentionItems(papan));
  }
  if (changed('sunyi')) showSilent(papan.sunyi);
  if (changed('dibaca')) showReads(papan.dibaca);
  // Whoever reads along a table stays at the line that was drawn anew.
  if (focused && document.activeElement === document.body) {
    document.querySelector<HTMLElement>(`#papan-isi [href="${focused}"]`)?.focus({ preventScroll: true });
  }
}

function showFigures(papan: Papan): void {
  const { antrean, tayang_per_bulan: months, jam_tayang: medians, sunyi, gagal_terbit: gagal, waktu } = papan;
  const thisMonth = months.at(-1);
  const year = months
    .filter(({ bulan }) => bulan.slice(0, 4) === thisMonth?.bulan.slice(0, 4))
    .reduce((sum, { jumlah }) => sum + jumlah, 0);
  const [lastMedian, median] = medians;
  figure('menunggu', formatNumber(antrean.jumlah), oldest(antrean.tertua, waktu));
  figure('lewat', formatNumber(antrean.lewat), teksPapan.batas, { isBad: antrean.lewat > 0 });
  figure('tayang', formatNumber(thisMonth?.jumlah ?? 0), teksPapan.tahunIni(formatNumber(year)));
  const [took, unit] = hoursWords(median?.jam ?? null);
  const before = hoursWords(lastMedian?.jam ?? null)
    .join('\u00a0')
    .trim();
  figure('lama', took, teksPapan.lamaBulanLalu(before), { unit });
  figure('sunyi', `${sunyi.rw.length}`, teksPapan.rtSunyi(sunyi.rt.length), { isBad: sunyi.rw.length > 0 });
  const failed = gagal.jumlah > 0;
  figure('gagal', `${gagal.jumlah}`, failed ? teksPapan.lihatAlasan : teksPapan.semuaTerbit, { isBad: failed });
}

const oldest = (tertua: string | null, now: string) =>
  tertua === null ? teksPapan.tidakAda : teksPapan.tertua(ageWords(tertua, now));

function figure(name: string, value: string, note: string, { unit = '', isBad = false } = {}): void {
  const place = one(`[data-angka="${name}"]`);
  one('[data-nilai]', place).textContent = value;
  one('[data-satuan]', place).textContent = unit;
  one('[data-keterangan]', place).textContent = note;
  place.classList.toggle('papan__buruk', isBad);
}

function showReads({ daftar, jumlah, hari }: Papan['dibaca']): void {
  one('#dibaca').hidden = daftar.length === 0;
  one('#dibaca h2').textContent = teksPapan.dibaca(hari);
  const lines = daftar.map(({ slug, nama, jumlah }) =>
    el('li', {}, el('a', { href: `/layanan/${slug}/` }, nama), el('span', {}, formatNumber(jumlah))),
  );
  fill(one('#dibaca ol'), ...lines);
  one('#dibaca p').textContent = teksPapan.dibacaIsi(formatNumber(jumlah));
}

function showSilent({ rw, rt, hari }: Papan['sunyi']): void {
  const box = one<HTMLDetailsElement>('#sunyi');
  const isQuiet = rw.length + rt.length > 0;
  box.hidden = !isQuiet;
  one('summary > span', box).textContent = teksPapan.sunyi(rw.length, rt.length, hari);
  const units = [...rw.map((unit) => ({ ...unit, rt: null })), ...rt];
  fill(
    one('#sunyi-daftar'),
    ...units.map(({ terakhir, ...unit }) =>
      el(
        'li',
        {},
        el('b', {}, unitWords(unit)),
        el('span', {}, terakhir ? formatDay(terakhir) : teksPapan.belumPernah),
      ),
    ),
  );
  const said = [rw.map((unit) => unitWords({ ...unit, rt: null })).join(', '), groupedRt(rt)].filter(Boolean);
  one('#sunyi-cetak').textContent = isQuiet
    ? `${teksPapan.sunyiSejak(hari)}: ${said.join('. ')}.`
    : `${teksPapan.tidakSunyi(hari)}.`;
}
