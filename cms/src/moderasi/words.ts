import type { AnyEntry, Field, Fields } from '../content-types';

const moment = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' });

/** An instant for people: "28 November 2026 pukul 09.42", in WIB. */
export const momentWords = (iso: string): string => moment.format(new Date(iso));

/** The value of a field as people read it; null where there is none. */
export function valueWords({ shape, strapi, words, inside = {} }: Field, value: unknown): string | null {
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      shape === 'values' ? groupWords(inside, { nilai: item as unknown }) : groupWords(inside, item as AnyEntry),
    );
    return items.length > 0 ? items.join('; ') : null;
  }
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value !== '') {
    return strapi.type === 'datetime' ? momentWords(value) : (words?.[value] ?? value);
  }
  return value && shape === 'group' ? groupWords(inside, value as AnyEntry) : null;
}

function groupWords(fields: Fields, value: AnyEntry): string | null {
  const words = Object.entries(fields).flatMap(([name, field]) => valueWords(field, value[name]) ?? []);
  return words.length > 0 ? words.join(', ') : null;
}
