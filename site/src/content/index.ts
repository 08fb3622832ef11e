/**
 * The one door to content. Every query notes what it read for the page that is being rendered, so that
 * the publisher knows which pages to make again. Entries are checked; what is here can be trusted.
 */
import { photoFileName } from '@moncer/content-types';
import type { Entry, Noun } from '@moncer/content-types';
import { kegiatanQueries } from './kegiatan.ts';
import { read } from './read.ts';
import { shared } from './shared.ts';
import type { Withdrawn } from './snapshot.ts';
import type { Published } from './store.ts';

export type { Published } from './store.ts';
export type { KegiatanMonth } from './kegiatan.ts';
type Foto = Entry<'kegiatan'>['foto'][number];

export const content = {
  ...kegiatanQueries,

  /** The entry with this slug, or nothing. */
  get<N extends Noun>(noun: N, slug: string): Published<N> | undefined {
    return read(`${noun}/${slug}`).get(noun, slug);
  },

  /** All entries of a noun in its natural order, such as the newest kegiatan first. */
  all<N extends Noun>(noun: N): readonly Published<N>[] {
    return read(`${noun}@semua`).all(noun);
  },

  /** The slugs of a noun, for `getStaticPaths`. */
  paths(noun: Noun): string[] {
    return read(`${noun}@semua`)
      .all(noun)
      .map(({ slug }) => slug);
  },

  profil(): Published<'profil'> | undefined {
    return read('profil@semua').all('profil')[0];
  },

  /** The area of one RW. */
  rw(nomor: number): Published<'wilayah'> | undefined {
    return content.daftarRw().find((rw) => rw.nomor === nomor);
  },

  /** All RW in the order of their numbers. */
  daftarRw(): Published<'wilayah'>[] {
    const daftarRw = read('wilayah@rw')
      .all('wilayah')
      .filter(({ jenis }) => jenis === 'rw');
    return daftarRw.sort((a, b) => (a.nomor ?? 0) - (b.nomor ?? 0));
  },

  potensiOfRw(nomor: number): Published<'potensi'>[] {
    return read(`potensi@rw-${nomor}`)
      .all('potensi')
      .filter(({ rw }) => rw.includes(nomor));
  },

  /** Pages that were withdrawn, with the reason that their notice gives. */
  ditarik(): readonly Withdrawn[] {
    return read('ditarik').ditarik;
  },

  /** The day that this page is made for, `YYYY-MM-DD` in WIB. The page is made again when it ends. */
  today(): string {
    return read('hari').hari;
  },

  /** The address of a public photo in one of its widths; a preview shows photos that are not public yet. */
  photoUrl({ berkas }: Pick<Foto, 'berkas'>, width: number, format: 'avif' | 'webp'): string {
    const preview = shared().renders.getStore()?.preview;
    const base = preview?.photos.has(berkas) ? preview.photoBase : '/foto/';
    return base + photoFileName(berkas, width, format);
  },
};
