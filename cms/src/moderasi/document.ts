import type { Core } from '@strapi/strapi';
import { fromStrapi, types, uidOf } from '../content-types';
import type { AnyEntry, Fields, Noun } from '../content-types';
import { fingerprint } from './canonical';

/** Strapi's documents of one noun, reduced to what is used here. */
interface Documents {
  findOne(query: Query & { documentId: string }): Promise<StoredRow | null>;
  findFirst(query: Query): Promise<StoredRow | null>;
  findMany(query: Query): Promise<StoredRow[]>;
  create(query: { data: AnyEntry; status?: 'draft' }): Promise<StoredRow>;
  update(query: { documentId: string; data: AnyEntry; status?: 'draft' }): Promise<StoredRow | null>;
  publish(query: { documentId: string }): Promise<{ entries: StoredRow[] }>;
  unpublish(query: { documentId: string }): Promise<{ entries: StoredRow[] }>;
}

interface Query {
  status?: 'draft' | 'published';
  filters?: Record<string, unknown>;
  populate?: Populate;
  fields?: string[];
  sort?: string;
  limit?: number;
}

export type StoredRow = AnyEntry & { id: number; documentId: string };

type Populate = Record<string, true | { populate: Populate }>;

export function documentsOf(strapi: Core.Strapi, noun: Noun): Documents {
  return strapi.documents(uidOf(noun) as 'api::kegiatan.kegiatan') as unknown as Documents;
}

/** Everything a whole entry is stored in: the row and all its components. */
export function populateOf(fields: Fields): Populate {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.inside)
      .map(([name, { inside }]) => {
        const deeper = populateOf(inside as Fields);
        return [name, Object.keys(deeper).length > 0 ? { populate: deeper } : true];
      }),
  );
}

/** The stored row of a document, with its components. */
export function readRow(
  strapi: Core.Strapi,
  noun: Noun,
  documentId: string,
  status: 'draft' | 'published' = 'draft',
): Promise<StoredRow | null> {
  const populate = populateOf(types[noun].fields);
  return documentsOf(strapi, noun).findOne({ documentId, status, populate });
}

/** The stored rows of several documents of one noun, in no particular order; those that are not there are left out. */
export async function readRows(
  strapi: Core.Strapi,
  noun: Noun,
  documentIds: readonly string[],
  status: 'draft' | 'published',
): Promise<StoredRow[]> {
  if (documentIds.length === 0) return [];
  const populate = populateOf(types[noun].fields);
  return documentsOf(strapi, noun).findMany({ filters: { documentId: { $in: documentIds } }, status, populate });
}

/** The entry that a row holds, not checked. */
export const entryOf = (noun: Noun, row: AnyEntry): AnyEntry => fromStrapi(types[noun].fields, row);

/**
 * The fingerprint of what staff see when they decide: text and photos. The days that the approval
 * itself writes are no part of it.
 */
export function contentFingerprint(noun: Noun, row: AnyEntry): string {
  const { diverifikasi_pada: _verified, tinjau_sebelum: _review, ...seen } = entryOf(noun, row);
  return fingerprint(seen);
}

/** Whether each entry of this noun has a page of its own; the others share one. */
export const hasOwnPage = (noun: Noun): boolean => ['layanan', 'kegiatan', 'potensi', 'galeri'].includes(noun);

/** The path under which an entry is read on the site, once it is live. */
export function pathOf(noun: Noun, entry: AnyEntry): string {
  const slug = String(entry.slug);
  if (hasOwnPage(noun)) return `/${noun}/${slug}/`;
  return noun === 'profil' ? '/profil/' : `/${noun}/#${slug}`;
}
