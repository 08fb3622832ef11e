/** A day and a time of day as people type them into four fields. */
export interface TypedTime {
  hari: string;
  bulan: string;
  tahun: string;
  jam: string;
}

/** The start as ISO 8601 with WIB's offset, or null when day, month and year do not make a date. */
export function startOf({ hari, bulan, tahun, jam }: TypedTime): string | null {
  const day = dayOf([hari, bulan, tahun]);
  return day && `${day}T${clockOf(jam) ?? '00:00'}:00+07:00`;
}

/** Three fields of the form that make a date. */
export type DayFields = readonly [hari: string, bulan: string, tahun: string];

/** `YYYY-MM-DD`, or null when day, month and year do not make a date. */
export function dayOf(fields: DayFields): string | null {
  const [day, month, year] = fields.map((part) => Number(part.trim()));
  if (!day || !month || !year || year < 1900 || year > 2999) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date ? null : date;
}

/** The fields of a date, `YYYY-MM-DD`. */
export function dayFields(date: string | null | undefined): DayFields {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return [withoutZero(day), withoutZero(month), year];
}

/** Whether all three were filled in. */
export const isWhole = ([hari, bulan, tahun]: DayFields): boolean => Boolean(hari.trim() && bulan && tahun.trim());

/** "08:00" from "8.00", "08:00", "8"; null when empty or no time of day. */
export function clockOf(jam: string): string | null {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(jam.trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const withoutZero = (digits: string) => digits.replace(/^0/, '');
