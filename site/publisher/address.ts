import type { Entry, Noun } from '@moncer/content-types';

/**
 * The page of an entry: its own, or the one that it is shown on.
 *
 * @param entry of that noun; only `slug` and, for an RW, `jenis` and `nomor` are looked at
 */
export function addressOf(noun: Noun, entry: Entry<Noun>): string {
  if (noun === 'wilayah') return wilayahAddress(entry as Entry<'wilayah'>);
  if (ownPage.has(noun)) return `/${noun}/${entry.slug}/`;
  return noun === 'hari-libur' ? '/' : `/${noun}/`;
}

/** Nouns whose entries have a page of their own. */
const ownPage: ReadonlySet<Noun> = new Set<Noun>(['layanan', 'kegiatan', 'potensi', 'galeri']);

/** Whether the entry has a page of its own, which disappears with it. */
export function hasOwnPage(noun: Noun): boolean {
  return ownPage.has(noun);
}

function wilayahAddress({ jenis, nomor }: Entry<'wilayah'>): string {
  return jenis === 'rw' && nomor !== null ? `/rw/${String(nomor).padStart(2, '0')}/` : '/peta/';
}
