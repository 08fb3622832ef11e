import type { Antrean, Dilihat, Tinjauan } from '../shared/answers.ts';
import { el, icon } from '../shared/dom.client.ts';
import { badge, stateBadge } from '../shared/states.client.ts';
import { ageWords, bulan, timeWords, wib } from '../shared/time.ts';
import { unitWords } from '../shared/unit.ts';
import type { Unit } from '../shared/unit.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksUmum } from '../../text/umum.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { kindOf } from './fields.client.ts';

export interface LineState {
  current: boolean;
  /** A decision on it waits for a line. */
  held: boolean;
  decided: boolean;
  now: string;
}

/** One line of the queue, a link to `#<uuid>`. */
export function queueLine(line: Antrean, { current, held, decided, now }: LineState): HTMLElement {
  const sent = line.dikirim_pada;
  const when = sent && (decided ? timeWords(sent, now) : teksMeja.menungguSelama(ageWords(sent, now)));
  const kind = [kindOf(line.jenis)?.label ?? line.jenis, line.foto > 0 && teksUmum.foto(line.foto)].filter(Boolean);
  const link = el(
    'a',
    { href: `#${line.uuid}`, 'aria-current': current ? 'true' : null },
    el('span', { class: 'photo thumb' }, icon(line.foto > 0 ? 'foto' : 'surat')),
    el(
      'span',
      {},
      el('b', {}, line.judul ?? line.nomor),
      el('span', { class: 'hint' }, [unitOf(line), when].filter(Boolean).join(', ')),
      el('span', { class: 'hint' }, kind.join(', ')),
      decided ? null : deadline(line, now),
      el('span', { class: 'row tanda' }, ...marks(line, decided, held)),
    ),
  );
  return el('li', {}, link);
}

const levels = {
  hijau: ['baik', 'cek', teksTinjau.hijau],
  kuning: ['awas', 'mata', teksTinjau.kuning],
  merah: ['galat', 'silang', teksTinjau.merah],
} as const;

function marks(line: Antrean, decided: boolean, held: boolean): (Node | null)[] {
  if (decided) return [stateBadge(line.keadaan)];
  const [tone, iconName, level] = levels[line.pemeriksaan];
  return [
    held ? badge('awas', 'luring', teksTinjau.menungguSinyal) : null,
    badge(tone, iconName, level),
    line.berubah ? badge('kabar', 'ulang', teksTinjau.dikirimLagi) : null,
    line.dilihat ? watcher(line.dilihat) : null,
    line.petugas ? badge('netral', 'orang', line.petugas.nama) : null,
  ];
}

/** By when the office has promised a verdict; in red once that has passed. */
export function deadline({ tenggat, lewat }: Pick<Tinjauan, 'tenggat' | 'lewat'>, now: string): HTMLElement | null {
  if (!tenggat) return null;
  const { hari, bulan: month } = wib(tenggat);
  const day = `${hari}\u00a0${bulan[month - 1]}`;
  if (!lewat) return el('span', { class: 'hint' }, teksTinjau.batas(day));
  return el('span', { class: 'lewat' }, icon('awas', true), teksTinjau.lewat(ageWords(tenggat, now), day));
}

/** Somebody else looks at it now; empty when nobody does. */
export function watcher(dilihat: Dilihat | null): HTMLElement {
  const mark = dilihat ? badge('kabar', 'mata', teksTinjau.dilihat(dilihat.nama)) : el('span');
  mark.dataset.dilihat = '';
  return mark;
}

/** "RT 3 RW 37", or the whole kelurahan for what the office wrote. */
export const unitOf = (unit: Unit): string => unitWords(unit) || teksMeja.sekelurahan;
