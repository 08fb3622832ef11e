import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { Noun, Problem } from '@moncer/content-types';
import { contentTables } from './database-schema.ts';
import { everyEntry, kegiatanSince, kegiatanUntil } from './facets.ts';
import type { Facet } from './facets.ts';
import type { Selection } from './query.ts';
import type { ContentStore, Rejected, Row } from './store.ts';

type Value = string | number | null;

/** The published content in a SQLite file or in memory, to be read; `ContentDatabase` takes changes in. */
export class StoredContent implements ContentStore {
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

  all(text: string, ...values: Value[]): Record<string, unknown>[] {
    return this.prepare(text).all(...values);
  }

  get(text: string, ...values: Value[]): Record<string, unknown> | undefined {
    return this.prepare(text).get(...values);
  }

  run(text: string, ...values: Value[]) {
    return this.prepare(text).run(...values);
  }

  entry(noun: Noun, slug: string): Row | undefined {
    const text = 'select sidik, isi from dokumen where jenis = ? and slug = ? and tampil = 1';
    return this.prepare(text).get(noun, slug) as Row | undefined;
  }

  list(noun: Noun, selection: Selection): Row[] {
    return this.#select('sidik, isi', noun, selection) as unknown as Row[];
  }

  listed(noun: Noun, selection: Selection): Pick<Row, 'sidik'>[] {
    return this.#select('sidik', noun, selection) as never;
  }

  count(noun: Noun, facet: Facet): number {
    const text = 'select jumlah from jumlah where jenis = ? and nama = ? and nilai = ?';
    return (this.prepare(text).get(noun, ...facet)?.jumlah as number | undefined) ?? 0;
  }

  tally(noun: Noun, facet: string, prefix: string): { value: string; count: number }[] {
    const text = `select nilai as value, jumlah as count from jumlah
      where jenis = ? and nama = ? and nilai >= ? and nilai < ? order by nilai`;
    return this.prepare(text).all(noun, facet, prefix, `${prefix}\u{10ffff}`) as { value: string; count: number }[];
  }

  slugs(noun: Noun): string[] {
    const text = 'select slug from faset where jenis = ? and nama = ? and nilai = ?';
    return Array.from(this.prepare(text).iterate(noun, ...everyEntry), ({ slug }) => slug as string);
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

  /** The entries with a value of a property that begins with `prefix`, the greatest value first. */
  byValue(noun: Noun, facet: Facet[0], prefix: string, limit = -1): { slug: string; value: string }[] {
    const text = `select slug, nilai as value from faset
      where jenis = ? and nama = ? and nilai >= ? and nilai < ? order by nilai desc limit ?`;
    return this.prepare(text).all(noun, facet, prefix, `${prefix}\u{10ffff}`, limit) as never;
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

  #select(columns: string, noun: Noun, { where = everyEntry, since, until, reverse, skip, limit }: Selection) {
    const order = reverse ? 'desc' : 'asc';
    // Entries that are skipped are not looked up.
    const text = `select ${columns} from
      (select dokumen, urut, slug from faset where jenis = ? and nama = ? and nilai = ? and urut > ? and urut <= ?
        order by urut ${order}, slug ${order} limit ? offset ?) as terpilih
      join dokumen on nomor = dokumen order by terpilih.urut ${order}, terpilih.slug ${order}`;
    const from = until ? kegiatanUntil(until) : '';
    const to = since ? kegiatanSince(since) : '\u{10ffff}';
    return this.prepare(text).all(noun, ...where, from, to, limit ?? -1, skip ?? 0);
  }

  #sameSlug(jenis: string, slug: string | null): Problem {
    const winner = this.prepare('select id from dokumen where jenis = ? and slug = ? and tampil = 1').get(jenis, slug);
    return { jalur: 'slug', pesan: `Alamat halaman "${slug}" sudah dipakai oleh dokumen ${String(winner?.id)}.` };
  }
}
