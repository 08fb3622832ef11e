/** Hours of the office on one day of the week. Times are `HH.MM` in WIB, 0 is Sunday. */
export interface Span {
  weekday: number;
  opens: string;
  closes: string;
}

/** Open until a time, or closed until a time on a day that many days ahead. */
export type OfficeNow =
  { open: true; closes: string } | { open: false; opens: string; inDays: number; weekday: number };

const wibOffsetMs = 7 * 3_600_000;
const dayMs = 86_400_000;
/** Holidays and their bridging days never close the office for longer. */
const daysAhead = 21;

/**
 * Whether the office is open at an instant.
 *
 * @param holidays `YYYY-MM-DD` on which it is closed all day
 * @param nowMs instant, in milliseconds since 1970 UTC
 * @returns nothing when it is closed for weeks, which nobody should read from a table
 */
export function officeNow(spans: readonly Span[], holidays: ReadonlySet<string>, nowMs: number): OfficeNow | undefined {
  const time = new Date(nowMs + wibOffsetMs).toISOString().slice(11, 16).replace(':', '.');
  for (let inDays = 0; inDays <= daysAhead; inDays += 1) {
    const day = new Date(nowMs + wibOffsetMs + inDays * dayMs);
    if (holidays.has(day.toISOString().slice(0, 10))) continue;
    const weekday = day.getUTCDay();
    const ofDay = spans
      .filter((span) => span.weekday === weekday)
      .sort((one, other) => one.opens.localeCompare(other.opens));
    for (const { opens, closes } of ofDay) {
      if (inDays === 0 && closes <= time) continue;
      if (inDays === 0 && opens <= time) return { open: true, closes };
      return { open: false, opens, inDays, weekday };
    }
  }
  return undefined;
}
