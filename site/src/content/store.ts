import { check, types } from '@moncer/content-types';
import type { ContentType, Entry, Noun, Problem } from '@moncer/content-types';
import { compareEntries } from './order.ts';
import type { Snapshot, SnapshotDocument, Withdrawn } from './snapshot.ts';

/** A published entry with the id of its Strapi document. */
export type Published<N extends Noun> = Entry<N> & { id: string };

/** A document that the site leaves out, with what is wrong with it. */
export interface Rejected {
  jenis: string;
  id: string;
  /** What people call it: its title or name if it has one, else its slug or id. */
  nama: string;
  slug: string | null;
  problems: Problem[];
}

/** Parsed content of one revision, in the natural order of each noun. It never changes. */
export interface ContentStore {
  revisi: number;
  /** The day that the site is made for, `YYYY-MM-DD` in WIB. */
  hari: string;
  all<N extends Noun>(noun: N): readonly Published<N>[];
  get<N extends Noun>(noun: N, slug: string): Published<N> | undefined;
  /** How many entries of each noun there are. */
  counts(): [noun: string, count: number][];
  ditarik: readonly Withdrawn[];
  rejected: readonly Rejected[];
  /** The same content with one document added, or put in the place of the one with its id. */
  with(document: SnapshotDocument): ContentStore;
}

/**
 * Checks every document with the validators of its content type; one that fails is left out and listed in `rejected`.
 *
 * @param hari `YYYY-MM-DD` in WIB
 */
export function makeStore(snapshot: Snapshot, hari: string): ContentStore {
  const collections = new Map<string, Map<string, Published<Noun>>>();
  const rejected: Rejected[] = [];
  for (const document of inOrderOfId(snapshot.documents)) {
    const bySlug = collections.get(document.jenis) ?? new Map<string, Published<Noun>>();
    collections.set(document.jenis, bySlug);
    const problems = addDocument(bySlug, document);
    if (problems.length > 0) rejected.push({ ...nameOf(document), problems });
  }
  const lists = new Map([...collections].map(([noun, bySlug]) => [noun, sorted(noun as Noun, bySlug)]));

  return {
    revisi: snapshot.revisi,
    hari,
    ditarik: snapshot.ditarik,
    rejected,
    all: <N extends Noun>(noun: N) => lists.get(noun) ?? [],
    get: <N extends Noun>(noun: N, slug: string) => collections.get(noun)?.get(slug),
    counts: () => [...lists].map(([noun, entries]) => [noun, entries.length]),
    with: (document) => {
      const others = snapshot.documents.filter(({ jenis, id }) => jenis !== document.jenis || id !== document.id);
      return makeStore({ ...snapshot, documents: [...others, document] }, hari);
    },
  };
}

function addDocument(bySlug: Map<string, Published<Noun>>, { jenis, id, data }: SnapshotDocument): Problem[] {
  if (!Object.hasOwn(types, jenis)) {
    return [{ jalur: 'jenis', pesan: `Jenis isi "${jenis}" tidak dikenal oleh situs.` }];
  }
  if (typeof data !== 'object' || data === null) return [{ jalur: '', pesan: 'Isi dokumen ini kosong atau rusak.' }];
  const checked = check(types[jenis as Noun] as unknown as ContentType, data);
  if (!checked.ok) return checked.problems;
  const entry = { ...checked.entry, id } as unknown as Published<Noun>;
  const other = bySlug.get(entry.slug);
  if (other) {
    return [{ jalur: 'slug', pesan: `Alamat halaman "${entry.slug}" sudah dipakai oleh dokumen ${other.id}.` }];
  }
  bySlug.set(entry.slug, entry);
  return [];
}

/** Two documents with one slug: the same one wins whatever order the CMS lists them in. */
function inOrderOfId(documents: readonly SnapshotDocument[]): SnapshotDocument[] {
  return [...documents].sort((a, b) => compareText(a.jenis, b.jenis) || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sorted(noun: Noun, bySlug: Map<string, Published<Noun>>): Published<Noun>[] {
  return [...bySlug.values()].sort((a, b) => compareEntries(noun, a, b));
}

function nameOf({ jenis, id, data }: SnapshotDocument): Omit<Rejected, 'problems'> {
  const fields = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const names = ['judul', 'nama', 'jabatan', 'label', 'pertanyaan', 'slug'].map((name) => fields[name]);
  const nama = names.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? id;
  const slug = typeof fields.slug === 'string' && fields.slug !== '' ? fields.slug : null;
  return { jenis, id, nama: nama.slice(0, 120), slug };
}
