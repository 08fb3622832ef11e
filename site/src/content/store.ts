import type { Entry, Noun, Problem } from '@moncer/content-types';
import type { Facet } from './facets.ts';
import type { Selection } from './query.ts';

/** A published entry with the id of its Strapi document. */
export type Published<N extends Noun> = Entry<N> & { id: string };

/** A stored entry: JSON, checked when it was stored, and a fingerprint of that JSON. */
export interface Row {
  sidik: string;
  isi: string;
}

/** A document that the site leaves out, with what is wrong with it. */
export interface Rejected {
  jenis: string;
  id: string;
  /** What people call it: its title or name if it has one, else its slug or id. */
  nama: string;
  slug: string | null;
  problems: Problem[];
}

/** The published content of one revision, as far as pages ask for it. */
export interface ContentStore {
  entry(noun: Noun, slug: string): Row | undefined;
  list(noun: Noun, selection: Selection): Row[];
  /** The same list without what stands in the entries. */
  listed(noun: Noun, selection: Selection): Pick<Row, 'sidik'>[];
  /** How many entries have this value of a property. */
  count(noun: Noun, facet: Facet): number;
  /** The values of a property that begin with `prefix`, in order, each with the number of entries that have it. */
  tally(noun: Noun, facet: Facet[0], prefix: string): { value: string; count: number }[];
  slugs(noun: Noun): string[];
  /** The reason that stands where a page was withdrawn. */
  withdrawn(alamat: string): string | undefined;
  withdrawnPaths(): string[];
}
