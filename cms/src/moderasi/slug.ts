import type { Core } from '@strapi/strapi';
import { types, uidOf } from '../content-types';
import type { AnyEntry, Noun, Problem } from '../content-types';
import { rowsOf } from '../kiriman/row';
import { lockCounter } from '../terbitan/counters';

/** Longest slug that we make; the field holds 120, so that a number still fits behind it. */
const maxLength = 80;

/** Words that are, or may become, addresses of their own below a noun. */
const reserved = new Set([
  'admin', 'api', 'arsip', 'baru', 'bulan', 'cari', 'cetak', 'feed', 'foto', 'halaman', 'index', 'kirim', 'meja',
  'pratinjau', 'rw', 'semua', 'sumber', 'tahun',
]); // prettier-ignore

/** A slug that would hide another page: a reserved word, a page number, or a year such as the archives use. */
const isReservedSlug = (slug: string): boolean => reserved.has(slug) || /^\d{1,4}$/.test(slug);

/** Words of a title as they stand in an address; empty when nothing readable is left. */
function toSlug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= maxLength) return words;
  const cut = words.slice(0, maxLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).replace(/-+$/, '') || words.slice(0, maxLength);
}

/**
 * The slug of a document: the one it has, or a new one from its title that no other document of
 * this noun has or had. Others who need one wait until the transaction ends.
 */
export async function slugFor(strapi: Core.Strapi, noun: Noun, entry: AnyEntry, documentId?: string): Promise<string> {
  if (typeof entry.slug === 'string' && entry.slug !== '') return entry.slug;
  await lockCounter(strapi, 'slug');
  const title = toSlug(asText(entry[types[noun].slugFrom])) || noun;
  const base = isReservedSlug(title) ? `${noun}-${title}` : title;
  for (let nomor = 1; ; nomor += 1) {
    const slug = nomor === 1 ? base : `${base}-${nomor}`;
    if (!(await isTaken(strapi, noun, slug, documentId))) return slug;
  }
}

/** What is wrong with a slug that somebody wrote. */
export async function slugProblems(
  strapi: Core.Strapi,
  noun: Noun,
  slug: string,
  documentId?: string,
): Promise<Problem[]> {
  if (isReservedSlug(slug)) {
    return [{ jalur: 'slug', pesan: `Alamat halaman "${slug}" dipakai situs ini sendiri. Pilih yang lain.` }];
  }
  if (await isTaken(strapi, noun, slug, documentId)) {
    return [{ jalur: 'slug', pesan: `Alamat halaman "${slug}" sudah dipakai. Pilih yang lain.` }];
  }
  return [];
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

async function isTaken(strapi: Core.Strapi, noun: Noun, slug: string, documentId?: string): Promise<boolean> {
  const where = { slug, ...(documentId && { documentId: { $ne: documentId } }) };
  return (await rowsOf(strapi, uidOf(noun)).count({ where })) > 0;
}
