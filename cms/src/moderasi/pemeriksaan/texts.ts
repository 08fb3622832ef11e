import { types } from '../../content-types';
import type { AnyEntry, Fields } from '../../content-types';
import type { Subject } from './finding';

/** A text that people will read, and where it stands. */
export interface Text {
  /** As in `isi`, `syarat.2.nama`, `foto.0.alt`. */
  jalur: string;
  teks: string;
}

/** Every text of a submission; of a volunteer's photos as they were announced, by their own numbers. */
export function textsOf({ row, entry, photos }: Subject): Text[] {
  const { foto, ...fields } = types[row.jenis].fields;
  const announced = photos.flatMap(({ alt, keterangan }, index) => [
    { jalur: `foto.${index}.alt`, teks: alt ?? '' },
    { jalur: `foto.${index}.keterangan`, teks: keterangan ?? '' },
  ]);
  const inEntry = foto && photos.length === 0 ? textsIn({ foto }, entry, '') : [];
  return [...textsIn(fields, entry, ''), ...announced, ...inEntry].filter(({ teks }) => teks !== '');
}

function textsIn(fields: Fields, entry: AnyEntry, above: string): Text[] {
  return Object.entries(fields).flatMap(([name, { shape, strapi, words, inside = {} }]) => {
    const jalur = above + name;
    const value = entry[name];
    if (shape === 'value') {
      const isText = ['string', 'text'].includes(strapi.type) && !words && name !== 'berkas';
      return isText && typeof value === 'string' ? [{ jalur, teks: value }] : [];
    }
    if (shape === 'group') return value ? textsIn(inside, value as AnyEntry, `${jalur}.`) : [];
    const items = Array.isArray(value) ? (value as unknown[]) : [];
    return items.flatMap((item, index) =>
      shape === 'values'
        ? textsIn(inside, { nilai: item }, `${jalur}.${index}.`)
        : textsIn(inside, item as AnyEntry, `${jalur}.${index}.`),
    );
  });
}
