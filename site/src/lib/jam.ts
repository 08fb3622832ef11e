import type { Span } from './open-now.ts';

/** Opening hours of the office: neighbouring days with the same hours become one line. */
interface Jam {
  hari: string;
  buka: string;
  tutup: string;
}

const week = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];

/** `[{ hari: 'Senin–Kamis', waktu: '07.15–16.00 WIB' }, …]`, from Monday on. A day with a break has two spans. */
export function openingHours(jam: readonly Jam[]): { hari: string; waktu: string }[] {
  const days = week.map((hari) => ({ hari, waktu: spansOf(jam, hari) })).filter(({ waktu }) => waktu !== '');
  const groups: { first: string; last: string; waktu: string }[] = [];
  for (const { hari, waktu } of days) {
    const group = groups.at(-1);
    const isNext = group && week.indexOf(hari) === week.indexOf(group.last) + 1;
    if (group && isNext && group.waktu === waktu) group.last = hari;
    else groups.push({ first: hari, last: hari, waktu });
  }
  return groups.map(({ first, last, waktu }) => ({ hari: dayRange(first, last), waktu: `${waktu}\u00a0WIB` }));
}

/** One line of the table as numbers: the weekday (0 is Sunday), and the times. */
export function spanOf({ hari, buka, tutup }: Jam): Span {
  return { weekday: (week.indexOf(hari) + 1) % 7, opens: buka, closes: tutup };
}

function spansOf(jam: readonly Jam[], hari: string): string {
  const spans = jam.filter((each) => each.hari === hari).map(({ buka, tutup }) => `${buka}–${tutup}`);
  return spans.sort().join(' dan ');
}

function dayRange(first: string, last: string): string {
  if (first === last) return capital(first);
  return `${capital(first)}–${capital(last)}`;
}

/** "jumat" → "Jumat" */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
