import type { Core } from '@strapi/strapi';
import { fromStrapi, types, uidOf } from '../content-types';
import type { AnyEntry, Noun } from '../content-types';
import { rowsOf } from '../kiriman/row';
import { fingerprint } from './canonical';
import { withComponents } from './components';

/** Strapi's documents of one noun, reduced to what is used here. */
interface Documents {
  findOne(query: { documentId: string }): Promise<StoredRow | null>;
  create(query: { data: AnyEntry; status?: 'draft' }): Promise<StoredRow>;
  update(query: { documentId: string; data: AnyEntry; status?: 'draft' }): Promise<StoredRow | null>;
  publish(query: { documentId: string }): Promise<{ entries: StoredRow[] }>;
  unpublish(query: { documentId: string }): Promise<{ entries: StoredRow[] }>;
  delete(query: { documentId: string }): Promise<{ entries: StoredRow[] }>;
}

export type StoredRow = AnyEntry & { id: number; documentId: string };

export function documentsOf(strapi: Core.Strapi, noun: Noun): Documents {
  return strapi.documents(uidOf(noun) as 'api::kegiatan.kegiatan') as unknown as Documents;
}

/** The stored row of a document, with its components. */
export async function readRow(
  strapi: Core.Strapi,
  noun: Noun,
  documentId: string,
  status: 'draft' | 'published' = 'draft',
): Promise<StoredRow | null> {
  const [row] = await readRows(strapi, noun, [documentId], status);
  return row ?? null;
}

/** The stored rows of several documents of one noun, in no particular order; those that are not there are left out. */
export async function readRows(
  strapi: Core.Strapi,
  noun: Noun,
  documentIds: readonly string[],
  status: 'draft' | 'published',
): Promise<StoredRow[]> {
  if (documentIds.length === 0) return [];
  const { dimoderasi, fields } = types[noun];
  const stage = dimoderasi && { publishedAt: status === 'draft' ? { $null: true } : { $notNull: true } };
  const where = { documentId: { $in: documentIds }, ...stage };
  return withComponents(strapi, uidOf(noun), fields, await rowsOf<StoredRow>(strapi, uidOf(noun)).findMany({ where }));
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
  // Heads of RT and RW stand on the page of their RW.
  if (noun === 'struktur' && entry.kelompok === 'pengurus' && typeof entry.rw === 'number') {
    return `/rw/${String(entry.rw).padStart(2, '0')}/`;
  }
  return noun === 'profil' ? '/profil/' : `/${noun}/#${slug}`;
}
