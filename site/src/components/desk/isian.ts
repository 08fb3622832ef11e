import { allTypes } from '@moncer/content-types';
import type { ContentType } from '@moncer/content-types';
import type { IsianField, JenisDesk, Macam } from '../../desk/meja/fields.ts';

/** How Strapi's attribute types are written at the desk. What has parts, such as a list, is corrected in the panel. */
const macamOf: Partial<Record<string, Macam>> = {
  string: 'baris',
  text: 'paragraf',
  enumeration: 'pilihan',
  integer: 'angka',
  float: 'angka',
  datetime: 'waktu',
  date: 'hari',
  boolean: 'ya',
};
/** Written by the server at an approval; the unit follows from the account. */
const notCorrected: ReadonlySet<string> = new Set(['slug', 'mutu_data', 'diverifikasi_pada', 'tinjau_sebelum', 'rt']);

/** What the desk has to know of each content type that passes through it, by noun. */
export const jenisDesk: Record<string, JenisDesk> = Object.fromEntries(
  Object.values(allTypes as unknown as Record<string, ContentType>).map(({ nama, label, dimoderasi, fields }) => [
    nama,
    { label, isian: dimoderasi ? isianOf(fields) : [] },
  ]),
);

function isianOf(fields: ContentType['fields']): IsianField[] {
  return Object.entries(fields).flatMap(([nama, { label, strapi, words }]) => {
    const macam = macamOf[strapi.type];
    if (!macam || notCorrected.has(nama)) return [];
    const maks = strapi.maxLength as number | undefined;
    return [{ nama, label, macam, ...(words && { kata: words }), ...(maks && { maks }) }];
  });
}
