import { wibOffsetMs } from '../moderasi/day';

/** One month in WIB: `2026-11`, from its first instant up to the first of the next. */
export interface Month {
  bulan: string;
  from: Date;
  until: Date;
}

/** So many months, oldest first; the last is the one of `day` (`YYYY-MM-DD`). */
export function monthsUpTo(day: string, count: number): Month[] {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, nth) => {
    const from = firstInstant(year, month - count + nth);
    const until = firstInstant(year, month - count + nth + 1);
    return { bulan: new Date(from.getTime() + wibOffsetMs).toISOString().slice(0, 7), from, until };
  });
}

/** @param month counted from 0; those of other years may be given too */
const firstInstant = (year: number, month: number): Date => new Date(Date.UTC(year, month, 1) - wibOffsetMs);
