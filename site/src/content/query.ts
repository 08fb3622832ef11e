import { createHash } from 'node:crypto';
import type { Noun } from '@moncer/content-types';
import { everyEntry } from './facets.ts';
import type { Facet } from './facets.ts';
import type { ContentStore, Row } from './store.ts';

/** Which entries of a noun, in which order. */
export interface Selection {
  where?: Facet;
  /** Kegiatan only: that begin on this day (WIB) or later. */
  since?: string;
  /** Kegiatan only: that begin on this day (WIB) or earlier. */
  until?: string;
  reverse?: true;
  skip?: number;
  limit?: number;
}

/**
 * Everything that a page can ask, as data: the publisher asks again to know whether the answer has changed.
 * Kinds are added, never changed: after a rollback, templates of an earlier version ask them.
 */
export type Query =
  | ['entry', Noun, slug: string]
  | ['list', Noun, Selection]
  /** The values of a property that begin with a prefix, with the number of entries of each. */
  | ['tally', Noun, facet: string, prefix: string]
  /** The same without numbers. */
  | ['values', Noun, facet: string, prefix: string]
  /** How many parts of `size` entries each value of a property fills. */
  | ['parts', Noun, facet: string, size: number]
  /** The same for one value: who asks it is not concerned by all the others. */
  | ['parts-of', Noun, Facet, size: number]
  | ['count', Noun]
  | ['withdrawn', alamat: string]
  | ['withdrawn-paths']
  | ['today']
  /** Whether a day has come. */
  | ['reached', day: string];

/** What pages are made from: the content of one revision, on one day. */
export interface View {
  store: ContentStore;
  /** `YYYY-MM-DD` in WIB. */
  hari: string;
}

/** What a query touches. A change of the content names the tags it touches in the same words. */
export function tagOf(query: Query): string {
  switch (query[0]) {
    case 'entry':
      return entryTag(query[1], query[2]);
    case 'list':
      return facetTag(query[1], query[2].where ?? everyEntry);
    case 'parts-of':
      return facetTag(query[1], query[2]);
    case 'tally':
    case 'values':
    case 'parts':
      return facetNameTag(query[1], query[2]);
    case 'count':
      return facetTag(query[1], everyEntry);
    case 'withdrawn':
      return withdrawnTag(query[1]);
    case 'withdrawn-paths':
      return withdrawnTag('');
    case 'today':
    case 'reached':
      return dayTag;
  }
}

export const dayTag = 'hari';
export const entryTag = (noun: string, slug: string) => `${noun}/${slug}`;
export const withdrawnTag = (alamat: string) => `ditarik${alamat}`;
export const facetTag = (noun: string, [name, value]: Facet) => `${noun}@${name}=${value}`;
export const facetNameTag = (noun: string, name: string) => `${noun}@${name}`;

/** A short text that changes when the answer changes. */
export function digestOf(query: Query, view: View): string {
  switch (query[0]) {
    case 'entry':
      return view.store.entry(query[1], query[2])?.sidik ?? '';
    case 'list':
      return digestOfList(view.store.listed(query[1], query[2]));
    default:
      return digest(JSON.stringify(answer(query, view)));
  }
}

export function digestOfList(rows: readonly Pick<Row, 'sidik'>[]): string {
  return digest(rows.map(({ sidik }) => sidik).join());
}

type Answerable = Exclude<Query, ['entry', ...unknown[]] | ['list', ...unknown[]]>;

/** The answer to a query for anything but entries. */
export function answer(query: Answerable, { store, hari }: View): unknown {
  switch (query[0]) {
    case 'tally':
      return store.tally(query[1], query[2], query[3]);
    case 'values':
      return store.tally(query[1], query[2], query[3]).map(({ value }) => value);
    case 'parts': {
      const size = query[3];
      return store.tally(query[1], query[2], '').map(({ value, count }) => [value, Math.ceil(count / size)]);
    }
    case 'parts-of':
      return Math.ceil(store.count(query[1], query[2]) / query[3]);
    case 'count':
      return store.count(query[1], everyEntry);
    case 'withdrawn':
      return store.withdrawn(query[1]) ?? null;
    case 'withdrawn-paths':
      return store.withdrawnPaths();
    case 'today':
      return hari;
    case 'reached':
      return query[1] <= hari;
  }
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('base64').slice(0, 16);
}
