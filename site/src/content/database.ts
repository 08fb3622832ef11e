import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import { check, types } from '@moncer/content-types';
import type { ContentType, Entry, Noun, Problem } from '@moncer/content-types';
import type { Change } from './changes.ts';
import { contentTables } from './database-schema.ts';
import { everyEntry, facetsOf, kegiatanSince, kegiatanUntil, sortKey } from './facets.ts';
import type { Facet } from './facets.ts';
import { entryTag, facetNameTag, facetTag, withdrawnTag } from './query.ts';
import type { Selection } from './query.ts';
import type { ContentStore, Rejected, Row } from './store.ts';

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

/** The published content, in a SQLite file or in memory. */
export class ContentDatabase implements ContentStore {
  readonly sql: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** @param file `:memory:` for a store that is only read once */
  constructor(file: string) {
    this.sql = new DatabaseSync(file);
    // A publish counts as stored only when it is on the disk: nothing else remembers which files it made public.
    this.sql.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -16000');
    this.sql.exec(contentTables);
  }

  close(): void {
    this.sql.close();
  }

  /** Runs `work` in one transaction: all of it, or nothing. */
  async transaction<T>(work: () => Promise<T> | T): Promise<T> {
    this.sql.exec('begin immediate');
    try {
      const result = await work();
      this.sql.exec('commit');
      return result;
    } catch (error) {
      this.sql.exec('rollback');
      throw error;
    }
  }

  /** A statement, compiled once. */
  prepare(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.sql.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }

  entry(noun: Noun, slug: string): Row | undefined {
    const text = 'select sidik, isi from dokumen where jenis = ? and slug = ? and tampil = 1';
    return this.prepare(text).get(noun, slug) as Row | undefined;
  }

  list(noun: Noun, { where = everyEntry, since, until, reverse, skip = 0, limit = -1 }: Selection): Row[] {
    const order = reverse ? 'desc' : 'asc';
    const text = `select sidik, isi from faset join dokumen on nomor = dokumen
      where faset.jenis = ? and faset.nama = ? and nilai = ? and faset.urut > ? and faset.urut <= ?
      order by faset.urut ${order}, faset.slug ${order} limit ? offset ?`;
    const from = until ? kegiatanUntil(until) : '';
    const to = since ? kegiatanSince(since) : '\u{10ffff}';
    return this.prepare(text).all(noun, ...where, from, to, limit, skip) as unknown as Row[];
  }

  tally(noun: Noun, facet: string, prefix: string): { value: string; count: number }[] {
    const text = `select nilai as value, jumlah as count from jumlah
      where jenis = ? and nama = ? and nilai >= ? and nilai < ? order by nilai`;
    return this.prepare(text).all(noun, facet, prefix, `${prefix}\u{10ffff}`) as { value: string; count: number }[];
  }

  slugs(noun: Noun): string[] {
    return this.slugsWith(noun, everyEntry);
  }

  /** The value that one entry has of a property; nothing when there is no such entry. */
  valueOf(noun: Noun, slug: string, name: string): string | undefined {
    const text = `select nilai from dokumen join faset on dokumen = nomor
      where dokumen.jenis = ? and dokumen.slug = ? and tampil = 1 and faset.nama = ?`;
    return this.prepare(text).get(noun, slug, name)?.nilai as string | undefined;
  }

  /** The slug under which a document is shown; nothing when it is not. */
  slugOf(noun: Noun, id: string): string | undefined {
    const text = 'select slug from dokumen where jenis = ? and id = ? and tampil = 1';
    return this.prepare(text).get(noun, id)?.slug as string | undefined;
  }

  /** Where the notice about a withdrawn document stands. */
  withdrawnPathOf(noun: Noun, id: string): string | undefined {
    return this.prepare('select alamat from ditarik where jenis = ? and id = ?').get(noun, id)?.alamat as
      string | undefined;
  }

  /** The documents of some nouns that are shown, with their slugs. */
  *shown(nouns: readonly Noun[]): Generator<{ jenis: Noun; id: string; slug: string }> {
    for (const noun of nouns) {
      const rows = this.prepare('select jenis, id, slug from dokumen where jenis = ? and tampil = 1');
      yield* rows.iterate(noun) as Iterable<never>;
    }
  }

  /** The slugs of the entries that have a property. */
  slugsWith(noun: Noun, facet: Facet, limit = -1): string[] {
    const text = 'select slug from faset where jenis = ? and nama = ? and nilai = ? limit ?';
    return Array.from(this.prepare(text).iterate(noun, ...facet, limit), ({ slug }) => slug as string);
  }

  /** The year in which each report begins (WIB), by its slug. */
  yearsOfReports(): Map<string, string> {
    const rows = this.prepare("select slug, nilai from faset where jenis = 'kegiatan' and nama = 'tahun'");
    return new Map(Array.from(rows.iterate(), ({ slug, nilai }) => [slug as string, nilai as string]));
  }

  withdrawn(alamat: string): string | undefined {
    const row = this.prepare('select alasan from ditarik where alamat = ? order by jenis, id').get(alamat);
    return row?.alasan as string | undefined;
  }

  withdrawnPaths(): string[] {
    const rows = this.prepare('select distinct alamat from ditarik order by alamat').all();
    return rows.map(({ alamat }) => alamat as string);
  }

  /** How many entries of each noun the site shows. */
  counts(): Record<string, number> {
    const rows = this.prepare('select jenis, jumlah from jumlah where nama = ? and nilai = ?').all(...everyEntry);
    return Object.fromEntries(rows.map(({ jenis, jumlah }) => [jenis as string, jumlah as number]));
  }

  /** Every document of each noun, the ones left out too. */
  documentCounts(): Map<string, number> {
    const rows = this.prepare('select jenis, count(*) as jumlah from dokumen group by jenis').all();
    return new Map(rows.map(({ jenis, jumlah }) => [jenis as string, jumlah as number]));
  }

  /** The documents that the site leaves out. */
  rejected(): Rejected[] {
    const rows = this.prepare('select * from dokumen where tampil = 0 order by jenis, id').all();
    return rows.map((row) => {
      const { jenis, id, nama, slug } = row as unknown as Rejected;
      const problems = row.masalah ? (JSON.parse(row.masalah as string) as Problem[]) : [this.#sameSlug(jenis, slug)];
      return { jenis, id, nama, slug, problems };
    });
  }

  /** Every photo that an entry shows. */
  photos(): { berkas: string; lebar: number }[] {
    return this.prepare('select distinct berkas, lebar from foto').all() as { berkas: string; lebar: number }[];
  }

  usesPhoto(berkas: string): boolean {
    return this.prepare('select 1 from foto where berkas = ?').get(berkas) !== undefined;
  }

  /** Takes one change in, and notes in `touched` what it touches. Part of a transaction of the caller. */
  apply({ jenis, id, data, ditarik }: Change, touched: Touched): void {
    const before = this.#find(jenis, id);
    if (before?.tampil) this.#hide(before, touched);
    if (before) this.prepare('delete from dokumen where nomor = ?').run(before.nomor);
    this.#withdraw(jenis, id, ditarik, touched);
    const slug = data === null ? undefined : this.#insert(jenis, id, data);
    for (const each of new Set([before?.slug, slug])) if (each) this.#settle(jenis as Noun, each, touched);
    const after = this.#find(jenis, id);
    if (before?.tampil && after?.tampil && before.slug !== after.slug) {
      touched.moved.push({ noun: after.jenis, id, from: before.slug });
    }
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

  #withdraw(jenis: string, id: string, ditarik: Change['ditarik'], touched: Touched): void {
    const before = this.prepare('select alamat from ditarik where jenis = ? and id = ?').get(jenis, id);
    if (before) {
      touched.withdrawn(before.alamat as string);
      this.prepare('delete from ditarik where jenis = ? and id = ?').run(jenis, id);
    }
    if (!ditarik) return;
    touched.withdrawn(ditarik.alamat);
    this.prepare('insert into ditarik values (?, ?, ?, ?)').run(jenis, id, ditarik.alamat, ditarik.alasan);
  }

  #sameSlug(jenis: string, slug: string | null): Problem {
    const winner = this.prepare('select id from dokumen where jenis = ? and slug = ? and tampil = 1').get(jenis, slug);
    return { jalur: 'slug', pesan: `Alamat halaman "${slug}" sudah dipakai oleh dokumen ${String(winner?.id)}.` };
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
