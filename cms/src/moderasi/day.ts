/** WIB is UTC+7 all year. */
export const wibOffsetMs = 7 * 3_600_000;
export const dayMs = 86_400_000;
const reviewAfterMonths = 6;

/** The day it is in WIB (UTC+7), `YYYY-MM-DD`. */
export function todayInWib(now = Date.now()): string {
  return new Date(now + wibOffsetMs).toISOString().slice(0, 10);
}

/** The day by which an entry that was approved on `day` is due for another look (product handbook, 3). */
export const nextReview = (day: string): string => addMonths(day, reviewAfterMonths);

/** The day that many months later; a day that the month lacks becomes its last. */
function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}
