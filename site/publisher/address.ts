import type { Entry, Noun } from '@moncer/content-types';

/** Nouns whose entries have a page of their own. */
export const nounsWithPages: readonly Noun[] = ['layanan', 'kegiatan', 'potensi', 'galeri'];
const ownPage: ReadonlySet<Noun> = new Set(nounsWithPages);

/** The route of a report's own page, and of the list of a year. */
export const reportRoute = '/kegiatan/[slug]';

/** Whether the entries of a noun have a page of their own, which disappears with them. */
export function hasOwnPage(noun: Noun): boolean {
  return ownPage.has(noun);
}

/** The page of an entry: its own, or the one that it is shown on. */
export function addressOf(noun: Noun, entry: Pick<Entry<Noun>, 'slug'>): string {
  if (noun === 'wilayah') return wilayahAddress(entry);
  if (noun === 'struktur') return strukturAddress(entry);
  if (ownPage.has(noun)) return `/${noun}/${entry.slug}/`;
  return noun === 'hari-libur' ? '/' : `/${noun}/`;
}

/** The entry whose own page stands at an address. */
export function ownerOf(alamat: string): { noun: Noun; slug: string } | undefined {
  const [, noun = '', slug = ''] = /^\/([^/]+)\/([^/]+)\/$/.exec(alamat) ?? [];
  return isNounWithPage(noun) ? { noun, slug } : undefined;
}

function isNounWithPage(noun: string): noun is Noun {
  return (ownPage as ReadonlySet<string>).has(noun);
}

function wilayahAddress({ jenis, nomor }: Partial<Entry<'wilayah'>>): string {
  return jenis === 'rw' && nomor ? rwAddress(nomor) : '/peta/';
}

/** Heads of RT and RW stand on the page of their RW. */
function strukturAddress({ kelompok, rw }: Partial<Entry<'struktur'>>): string {
  return kelompok === 'pengurus' && rw ? rwAddress(rw) : '/struktur/';
}

const rwAddress = (nomor: number) => `/rw/${String(nomor).padStart(2, '0')}/`;
