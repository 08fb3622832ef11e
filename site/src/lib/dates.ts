/**
 * Days and times as Indonesians write them, in WIB (UTC+7, no summer time). Spaces inside a date do not
 * break. All take a day `YYYY-MM-DD` or an instant ISO 8601 with its zone; none looks at the clock.
 */

const wibOffsetMs = 7 * 3_600_000;
const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** "23 November 2026" */
export function formatDay(dayOrInstant: string): string {
  const wib = inWib(dayOrInstant);
  return `${wib.getUTCDate()}\u00a0${months[wib.getUTCMonth()]}\u00a0${wib.getUTCFullYear()}`;
}

/** "Senin, 23 November 2026" */
export function formatWeekday(dayOrInstant: string): string {
  return `${weekdays[inWib(dayOrInstant).getUTCDay()]}, ${formatDay(dayOrInstant)}`;
}

/** "08.00 WIB" */
export function formatTime(instant: string): string {
  return `${clock(instant)}\u00a0WIB`;
}

/** "November 2026", from the parts that stand in the address of a month: `2026`, `11`. */
export function formatMonth(tahun: string, bulan: string): string {
  return `${monthName(bulan)}\u00a0${tahun}`;
}

/** "November", from `11`. */
export function monthName(bulan: string): string {
  const name = months[Number(bulan) - 1];
  if (!name) throw new RangeError(`monthName: a month is 01 to 12, received "${bulan}"`);
  return name;
}

/** `2026-11-23`: the day in WIB on which an instant falls. */
export function dayInWib(dayOrInstant: string): string {
  return inWib(dayOrInstant).toISOString().slice(0, 10);
}

/** The day after a day, both `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** From when to when, in words. Within one day the day is said once; without a known hour only days are. */
export function formatSpan(mulai: string, selesai: string | null, tanpaJam: boolean): string {
  const sameDay = selesai === null || dayInWib(selesai) === dayInWib(mulai);
  if (tanpaJam) return sameDay ? formatWeekday(mulai) : `${formatWeekday(mulai)} sampai ${formatWeekday(selesai)}`;
  const start = `${formatWeekday(mulai)}, ${selesai === null ? formatTime(mulai) : clock(mulai)}`;
  if (selesai === null) return start;
  if (sameDay) return `${start}–${formatTime(selesai)}`;
  return `${start}\u00a0WIB sampai ${formatWeekday(selesai)}, ${formatTime(selesai)}`;
}

function clock(instant: string): string {
  return inWib(instant).toISOString().slice(11, 16).replace(':', '.');
}

/** A date whose UTC parts are the parts that a clock in WIB shows. */
function inWib(dayOrInstant: string): Date {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(dayOrInstant);
  const milliseconds = Date.parse(dayOrInstant) + (isDay ? 0 : wibOffsetMs);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not a day or an instant: "${dayOrInstant}"`);
  return new Date(milliseconds);
}
