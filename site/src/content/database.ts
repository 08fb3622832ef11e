import { createHash } from 'node:crypto';
import { check, types } from '@moncer/content-types';
import type { ContentType, Entry, Noun, Problem } from '@moncer/content-types';
import type { Change } from './changes.ts';
import { facetsOf, sortKey } from './facets.ts';
import type { Facet } from './facets.ts';
import { entryTag, facetNameTag, facetTag, withdrawnTag } from './query.ts';
import { StoredContent } from './stored-content.ts';

/** What a change of the content touches: whoever asked about it has to ask again. */
export class Touched {
  readonly tags = new Set<string>();
  /** Slugs that an entry has now or had before. */
  readonly slugs = new Map<Noun, Set<string>>();
  /** Entries whose slug has changed. */
  readonly moved: { noun: Noun; id: string; from: string }[] = [];
  /** Photos that an entry shows now or showed before. */
  readonly photos: { berkas: string; lebar: number }[] = [];

  entry(noun: Noun, slug: string, facets: Iterable<Facet>): void {
    this.tags.add(entryTag(noun, slug));
    for (const facet of facets) this.tags.add(facetTag(noun, facet)).add(facetNameTag(noun, facet[0]));
    this.slugs.set(noun, (this.slugs.get(noun) ?? new Set()).add(slug));
  }

  withdrawn(alamat: string): void {
    this.tags.add(withdrawnTag(alamat)).add(withdrawnTag(''));
  }
}

interface StoredDocument {
  nomor: number;
  jenis: Noun;
  slug: string;
  urut: string;
  isi: string;
  tampil: 0 | 1;
}

/** The published content, and how it changes. */
export class ContentDatabase extends StoredContent {
  /** Takes one change in, and notes in `touched` what it touches. Part of a transaction of the caller. */
  apply({ jenis, id, data, ditarik }: Change, touched: Touched): void {
    const before = this.#find(jenis, id);
    if (before?.tampil) this.#hide(before, touched);
    if (before) this.prepare('delete from dokumen where nomor = ?').run(before.nomor);
    const notice = this.#withdraw(jenis, id, ditarik, touched);
    const slug = data === null ? undefined : this.#insert(jenis, id, data);
    for (const each of new Set([before?.slug, slug])) if (each) this.#settle(jenis as Noun, each, touched);
    const after = this.#find(jenis, id);
    // The notice stood at the address that the document had when it was withdrawn.
    const from = before?.tampil ? before.slug : /([^/]+)\/$/.exec(notice ?? '')?.[1];
    if (from && after?.tampil && from !== after.slug) touched.moved.push({ noun: after.jenis, id, from });
  }

  /** Leaves an entry out because its page cannot be rendered; until the document changes. */
  leaveOut(noun: Noun, slug: string, problem: Problem, touched: Touched): void {
    const text = 'select * from dokumen where jenis = ? and slug = ? and tampil = 1';
    const row = this.prepare(text).get(noun, slug) as StoredDocument | undefined;
    if (!row) return;
    this.#hide(row, touched);
    this.prepare('update dokumen set masalah = ? where nomor = ?').run(JSON.stringify([problem]), row.nomor);
    this.#settle(noun, slug, touched);
  }

  note(kunci: string, nilai: string): void {
    this.prepare('insert into catatan values (?, ?) on conflict do update set nilai = excluded.nilai').run(
      kunci,
      nilai,
    );
  }

  noted(kunci: string): string | undefined {
    return this.prepare('select nilai from catatan where kunci = ?').get(kunci)?.nilai as string | undefined;
  }

  #find(jenis: string, id: string): StoredDocument | undefined {
    return this.prepare('select * from dokumen where jenis = ? and id = ?').get(jenis, id) as
      StoredDocument | undefined;
  }

  #insert(jenis: string, id: string, data: unknown): string | undefined {
    const { entry, problems } = checked(jenis, data);
    const isi = JSON.stringify(entry ? { ...entry, id } : data);
    const { nama, slug } = nameOf(data, id);
    this.prepare(
      'insert into dokumen (jenis, id, nama, slug, urut, sidik, isi, masalah) values (?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(
      jenis,
      id,
      nama,
      entry?.slug ?? slug,
      entry ? sortKey(jenis as Noun, entry) : null,
      createHash('sha1').update(isi).digest('base64').slice(0, 20),
      isi,
      entry ? null : JSON.stringify(problems),
    );
    return entry?.slug;
  }

  /** Two documents with one slug: the same one wins whatever order they come in. */
  #settle(noun: Noun, slug: string, touched: Touched): void {
    const text = 'select * from dokumen where jenis = ? and slug = ? and masalah is null order by +id';
    const [first, ...others] = this.prepare(text).all(noun, slug) as unknown as StoredDocument[];
    for (const other of others) if (other.tampil) this.#hide(other, touched);
    if (first && !first.tampil) this.#show(first, touched);
  }

  #show({ nomor, jenis, slug, urut, isi }: StoredDocument, touched: Touched): void {
    this.prepare('update dokumen set tampil = 1 where nomor = ?').run(nomor);
    const entry = JSON.parse(isi) as Entry<Noun>;
    const facets = facetsOf(jenis, entry);
    for (const [name, value] of facets) {
      const text = 'insert or ignore into faset (jenis, nama, nilai, urut, slug, dokumen) values (?, ?, ?, ?, ?, ?)';
      this.prepare(text).run(jenis, name, value, urut, slug, nomor);
    }
    for (const foto of photosOf(entry)) {
      this.prepare('insert or ignore into foto values (?, ?, ?)').run(nomor, foto.berkas, foto.lebar);
      touched.photos.push(foto);
    }
    touched.entry(jenis, slug, facets);
  }

  #hide({ nomor, jenis, slug, isi }: StoredDocument, touched: Touched): void {
    this.prepare('update dokumen set tampil = 0 where nomor = ?').run(nomor);
    this.prepare('delete from faset where dokumen = ?').run(nomor);
    this.prepare('delete from foto where dokumen = ?').run(nomor);
    const entry = JSON.parse(isi) as Entry<Noun>;
    touched.photos.push(...photosOf(entry));
    touched.entry(jenis, slug, facetsOf(jenis, entry));
  }

  /** @returns the address of the notice that there was */
  #withdraw(jenis: string, id: string, ditarik: Change['ditarik'], touched: Touched): string | undefined {
    const row = this.prepare('select alamat from ditarik where jenis = ? and id = ?').get(jenis, id);
    const before = row?.alamat as string | undefined;
    if (before) {
      touched.withdrawn(before);
      this.prepare('delete from ditarik where jenis = ? and id = ?').run(jenis, id);
    }
    if (ditarik) {
      touched.withdrawn(ditarik.alamat);
      this.prepare('insert into ditarik values (?, ?, ?, ?)').run(jenis, id, ditarik.alamat, ditarik.alasan);
    }
    return before;
  }
}

/** The photos of an entry; none where its content type has no photos. */
export function photosOf(entry: object): { berkas: string; lebar: number }[] {
  return 'foto' in entry && Array.isArray(entry.foto) ? (entry.foto as { berkas: string; lebar: number }[]) : [];
}

function checked(jenis: string, data: unknown): { entry?: Entry<Noun>; problems?: Problem[] } {
  if (!Object.hasOwn(types, jenis)) {
    return { problems: [{ jalur: 'jenis', pesan: `Jenis isi "${jenis}" tidak dikenal oleh situs.` }] };
  }
  if (typeof data !== 'object' || data === null) {
    return { problems: [{ jalur: '', pesan: 'Isi dokumen ini kosong atau rusak.' }] };
  }
  const result = check(types[jenis as Noun] as unknown as ContentType, data);
  return result.ok ? { entry: result.entry as unknown as Entry<Noun> } : { problems: result.problems };
}

function nameOf(data: unknown, id: string): { nama: string; slug: string | null } {
  const fields = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const names = ['judul', 'nama', 'jabatan', 'label', 'pertanyaan', 'slug'].map((name) => fields[name]);
  const nama = names.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? id;
  const slug = typeof fields.slug === 'string' && fields.slug !== '' ? fields.slug : null;
  return { nama: nama.slice(0, 120), slug };
}
