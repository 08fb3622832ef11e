/**
 * The one door to content. Every query notes what it asked and what the answer was for the page that is
 * being rendered, so that the publisher knows which pages to make again. Entries were checked before they
 * were stored; what is here can be trusted.
 */
import { photoCardName, photoFileName } from '@moncer/content-types';
import type { Entry, Noun } from '@moncer/content-types';
import { kegiatanQueries } from './kegiatan.ts';
import { read, readEntry, readList, readSlugs, readValues } from './read.ts';
import { shared } from './shared.ts';
import type { Published } from './store.ts';

export type { Published } from './store.ts';
export type { KegiatanMonth } from './kegiatan.ts';
type Foto = Entry<'kegiatan'>['foto'][number];

export const content = {
  ...kegiatanQueries,

  /** The entry with this slug, or nothing. */
  get<N extends Noun>(noun: N, slug: string): Published<N> | undefined {
    return readEntry(noun, slug);
  },

  /** All entries of a noun in its natural order. Not for nouns that grow without end, such as kegiatan. */
  all<N extends Exclude<Noun, 'kegiatan'>>(noun: N): Published<N>[] {
    return readList(noun);
  },

  count(noun: Noun): number {
    return read(['count', noun]);
  },

  /**
   * The slugs of a noun, for `getStaticPaths` of the page that each of them has. What a route makes of one
   * slug must not depend on the others: the publisher asks for the slugs that have changed alone.
   */
  paths(noun: Noun): string[] {
    return readSlugs(noun);
  },

  profil(): Published<'profil'> | undefined {
    return readList('profil')[0];
  },

  /** The area of the kelurahan itself, with its outline. */
  kelurahan(): Published<'wilayah'> | undefined {
    return readList('wilayah', { where: ['jenis', 'kelurahan'] })[0];
  },

  /** The area of one RW. */
  rw(nomor: number): Published<'wilayah'> | undefined {
    return readList('wilayah', { where: ['rw', String(nomor)] })[0];
  },

  /** All RW in the order of their numbers. */
  daftarRw(): Published<'wilayah'>[] {
    return readList('wilayah', { where: ['jenis', 'rw'] }).sort((a, b) => (a.nomor ?? 0) - (b.nomor ?? 0));
  },

  /** The RT of an RW. */
  daftarRtOf({ kode }: Entry<'wilayah'>): Published<'wilayah'>[] {
    return readList('wilayah', { where: ['rt-di', kode] });
  },

  pengurusOfRw(nomor: number): Published<'struktur'>[] {
    return readList('struktur', { where: ['pengurus-rw', String(nomor)] });
  },

  potensiOfRw(nomor: number): Published<'potensi'>[] {
    return readList('potensi', { where: ['rw', String(nomor)] });
  },

  /** Kinds of potensi that there are. */
  potensiKinds(): string[] {
    return readValues('potensi', 'jenis');
  },

  /** The addresses of withdrawn pages. */
  withdrawnPaths(): string[] {
    return read(['withdrawn-paths']);
  },

  /** The reason why the page at this address was withdrawn. */
  withdrawn(alamat: string): string | undefined {
    return read<string | null>(['withdrawn', alamat]) ?? undefined;
  },

  /** The day that this page is made for, `YYYY-MM-DD` in WIB. The page is made again when it ends. */
  today(): string {
    return read(['today']);
  },

  /** Whether a day (`YYYY-MM-DD` in WIB) has come. The page is made again when it does. */
  hasCome(day: string): boolean {
    return read(['reached', day]);
  },

  /** The address of a public photo in one of its widths; a preview shows photos that are not public yet. */
  photoUrl({ berkas }: Pick<Foto, 'berkas'>, width: number, format: 'avif' | 'webp'): string {
    const preview = shared().renders.getStore()?.preview;
    const base = preview?.photos.has(berkas) ? preview.photoBase : '/foto/';
    return base + photoFileName(berkas, width, format);
  },

  /** The address of a public photo as a link card. */
  photoCardUrl({ berkas }: Pick<Foto, 'berkas'>): string {
    return `/foto/${photoCardName(berkas)}`;
  },
};
