const wibOffsetMs = 7 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** The hour that it is in WIB (UTC+7), 0 to 23. */
export const hourInWib = (now: number): number => new Date(now + wibOffsetMs).getUTCHours();

/** When a day begins in WIB, ISO 8601. @param day `YYYY-MM-DD` */
export const startOfDay = (day: string): string => new Date(Date.parse(day) - wibOffsetMs).toISOString();

/** @param days so many later */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Saturday or Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());
