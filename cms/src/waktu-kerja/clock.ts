import { dayMs, wibOffsetMs } from '../moderasi/day';

/** What a deadline has to know of the office: when it closes, and on which days it stays closed. */
export interface Calendar {
  /** Last closing time of each weekday (0 is Sunday), `HH.MM` in WIB; a day off has none. */
  closing: Readonly<Partial<Record<number, string>>>;
  /** `YYYY-MM-DD`, cuti bersama included. */
  holidays: ReadonlySet<string>;
}

/** Working days in which the office decides on a report (product handbook, 5: our own target). */
export const verdictWorkingDays = 2;

const minuteMs = 60_000;
/** No run of holidays is longer. */
const daysAhead = 60;

/**
 * When something that came in is due (product handbook, 5): day 1 is the working day after the one it
 * came in on, and it is due when the office closes on the last. What comes in after closing, or on a
 * day off, counts from the next opening.
 *
 * @param startIso instant at which it came in
 * @returns instant in ISO 8601, UTC
 * @throws Error when the office has no working day in sight.
 */
export function dueAt(startIso: string, workingDays: number, calendar: Calendar): string {
  const start = Date.parse(startIso);
  return nth(workingDays, calendar, start, 1, (closing) => closing > start);
}

/**
 * The same rule seen from the other end, for queries: what came in before this instant is late now,
 * everything else is not. Late begins at the closing time itself.
 *
 * @returns instant in ISO 8601, UTC
 */
export function lateBefore(nowIso: string, workingDays: number, calendar: Calendar): string {
  const now = Date.parse(nowIso);
  return nth(workingDays, calendar, now, -1, (closing) => closing <= now);
}

/** The closing time that is so many working days after (or before) the first one that counts. */
function nth(
  workingDays: number,
  calendar: Calendar,
  from: number,
  step: 1 | -1,
  counts: (closing: number) => boolean,
): string {
  const first = Math.floor((from + wibOffsetMs) / dayMs);
  let left = workingDays;
  let idle = 0;
  for (let day = first; idle <= daysAhead; day += step) {
    const closing = closingOf(day, calendar);
    idle = closing === undefined ? idle + 1 : 0;
    if (closing === undefined || !counts(closing)) continue;
    if (left === 0) return new Date(closing).toISOString();
    left -= 1;
  }
  throw new Error(
    `waktu-kerja: the calendar has no working day within ${daysAhead} days of ${new Date(from).toISOString()}`,
  );
}

/** When the office closes on a day, given as days since 1970 in WIB; nothing when it does not open. */
function closingOf(day: number, { closing, holidays }: Calendar): number | undefined {
  const date = new Date(day * dayMs);
  const time = closing[date.getUTCDay()];
  if (time === undefined || holidays.has(date.toISOString().slice(0, 10))) return undefined;
  const [hours = 0, minutes = 0] = time.split('.').map(Number);
  return day * dayMs + (hours * 60 + minutes) * minuteMs - wibOffsetMs;
}
