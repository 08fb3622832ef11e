import type { Noun } from '@moncer/content-types';
import type { ContentDatabase } from '../src/content/database.ts';
import { reportRoute } from './address.ts';
import { PageReads } from './page-reads.ts';
import { doomed, pageTables, stale } from './page-tables.ts';

/** A page as the publisher remembers it. */
export interface KnownPage {
  nomor: number;
  /** Path of its URL, such as `/layanan/sktm/`. */
  alamat: string;
  /** Path of its file in the release. */
  berkas: string;
  /** Pattern of the route that makes it. */
  rute: string;
  /** Hash of the bytes that were written; null before the first time. */
  sidik: string | null;
  /** Digest of what search finds in it; null when search does not know it. */
  cari: string | null;
}

/** What is noted when a page was made. */
export interface PageFacts {
  /** Hash of its bytes. */
  sidik: string;
  /** Digest of what search finds in it; null when search does not know it. */
  cari: string | null;
  /** The questions it asked, with a digest of each answer. */
  reads: ReadonlyMap<string, string>;
}

/** Where a page comes from: one document makes it, or the list of its route names it. */
export type Origin = 'dokumen' | 'daftar';

/** The pages of a release: what each has read, which are out of date. Every change belongs into a transaction. */
export class PageState {
  /** What the pages have read. */
  readonly reads: PageReads;
  readonly #content: ContentDatabase;
  #lastList = 0;

  constructor(content: ContentDatabase) {
    this.#content = content;
    this.reads = new PageReads(content);
    content.sql.exec(pageTables);
  }

  /** Adds a page, or marks the one that has this address; an earlier route keeps its address. */
  addPage(page: { alamat: string; berkas: string; rute: string }, asal: Origin): void {
    this.#content.run(
      `insert into halaman (alamat, berkas, rute, asal) values (?, ?, ?, ?)
       on conflict do update set usang = max(usang, ${stale}) where rute = excluded.rute`,
      page.alamat,
      page.berkas,
      page.rute,
      asal,
    );
  }

  /** Pages that the list of a route names, by address. */
  listedPages(rute: string): string[] {
    const rows = this.#content.all(
      "select alamat from halaman where rute = ? and asal = 'daftar' and berkas is not null",
      rute,
    );
    return rows.map(({ alamat }) => alamat as string);
  }

  doom(alamat: string): void {
    this.#content.run(`update halaman set usang = ${doomed} where alamat = ?`, alamat);
  }

  /** Routes whose list has to be made again, or that make a page of each document of these nouns. */
  routesToList(nouns: Iterable<Noun>): Set<string> {
    const listed = this.#content.all(
      'select rute from halaman indexed by halaman_usang where usang > 0 and berkas is null',
    );
    const ofNouns = [...nouns].flatMap((noun) =>
      this.#content.all('select rute from rute_dokumen where jenis = ?', noun),
    );
    return new Set([...listed, ...ofNouns].map(({ rute }) => rute as string));
  }

  /** Pages of documents to make again, in the order in which they came to be. */
  *staleDocuments(): Generator<KnownPage> {
    yield* this.#unfinishedWhere(`usang = ${stale} and asal = 'dokumen'`);
  }

  /** Other pages to make again. They take turns: when there is only time for some, none is left over for ever. */
  *staleLists(): Generator<KnownPage> {
    const last = this.#lastList;
    for (const turn of [`nomor > ${last}`, `nomor <= ${last}`]) {
      for (const page of this.#unfinishedWhere(`usang = ${stale} and asal = 'daftar' and ${turn}`)) {
        this.#lastList = page.nomor;
        yield page;
      }
    }
  }

  /** Pages that were to be made or taken away when the publisher stopped. */
  unfinishedPages(): KnownPage[] {
    return [...this.#unfinishedWhere('true')];
  }

  staleCount(): number {
    return this.#content.get('select count(*) as jumlah from halaman indexed by halaman_usang where usang > 0')
      ?.jumlah as number;
  }

  /** Whether anything has to be made or taken away. */
  isUnfinished(): boolean {
    return (
      this.#content.get('select 1 from halaman indexed by halaman_usang where usang > 0 and berkas is not null') !==
      undefined
    );
  }

  /** Pages to take away. */
  doomedPages(): KnownPage[] {
    return [...this.#unfinishedWhere(`usang = ${doomed}`)];
  }

  page(alamat: string): KnownPage | undefined {
    return this.#content.get('select * from halaman where alamat = ? and berkas is not null', alamat) as
      KnownPage | undefined;
  }

  /** Whether the site has, or will have after this publish, a page at this address. */
  hasPage(alamat: string): boolean {
    const text = `select 1 from halaman where alamat = ? and berkas is not null and usang <> ${doomed}`;
    return this.#content.get(text, alamat) !== undefined;
  }

  /** The addresses of the pages of all routes but one, and the named ones besides. */
  pathsOutside(rute: string, also: readonly string[]): string[] {
    const paths = this.#routes()
      .filter((other) => other !== rute)
      .flatMap((other) => this.#content.all('select alamat from halaman where rute = ? and berkas is not null', other));
    return [...paths.map(({ alamat }) => alamat as string), ...also];
  }

  /** How many pages there are, without feeds and the like. */
  pageCount(): number {
    return this.#content.get('select jumlah from halaman_jumlah')?.jumlah as number;
  }

  /** Notes that a page was made: its bytes, and all that it read. */
  made({ nomor }: Pick<KnownPage, 'nomor'>, { sidik, cari, reads }: PageFacts): void {
    const text = `update halaman set padat = case when sidik is ? then padat else 0 end, sidik = ?, cari = ?, usang = 0
      where nomor = ?`;
    this.#content.run(text, sidik, sidik, cari, nomor);
    this.reads.note(nomor, reads);
  }

  /** Notes that the list of a route was made. */
  listed(rute: string, reads: ReadonlyMap<string, string>, nouns: ReadonlySet<Noun>): void {
    const alamat = `rute ${rute}`;
    this.#content.run('insert or ignore into halaman (alamat, rute) values (?, ?)', alamat, rute);
    this.#content.run('update halaman set usang = 0 where alamat = ?', alamat);
    const nomor = this.#content.get('select nomor from halaman where alamat = ?', alamat)?.nomor as number;
    this.reads.note(nomor, reads);
    for (const noun of nouns) this.#content.run('insert or ignore into rute_dokumen values (?, ?)', noun, rute);
  }

  /** Forgets a page whose files are gone. */
  removed({ nomor }: Pick<KnownPage, 'nomor'>): void {
    this.reads.note(nomor, new Map());
    this.#content.run('delete from halaman where nomor = ?', nomor);
  }

  /** Pages after one of them, whose files should be as they were written. */
  settledPages(after: number, limit: number): KnownPage[] {
    const text = 'select * from halaman where nomor > ? and berkas is not null and usang = 0 order by nomor limit ?';
    return this.#content.all(text, after, limit) as unknown as KnownPage[];
  }

  /** The file of a page is not as it was written: it is made and written again. */
  damaged(alamat: string): void {
    this.#content.run(`update halaman set sidik = null, usang = ${stale} where alamat = ?`, alamat);
  }

  /** Pages whose files are not yet packed as tightly as they can be, the newest first. */
  loosePages(limit: number): KnownPage[] {
    const text =
      'select * from halaman where padat = 0 and usang = 0 and berkas is not null order by nomor desc limit ?';
    return this.#content.all(text, limit) as unknown as KnownPage[];
  }

  packed({ nomor }: Pick<KnownPage, 'nomor'>): void {
    this.#content.run('update halaman set padat = 1 where nomor = ?', nomor);
  }

  /** Pages of the search index: reports of one year, or without a year everything else. */
  searchablePages(year?: string): Pick<KnownPage, 'alamat' | 'berkas' | 'cari'>[] {
    const columns = 'select alamat, berkas, cari from';
    const ofYear = `${columns} faset join halaman on alamat = '/kegiatan/' || slug || '/'
      where jenis = 'kegiatan' and nama = 'tahun' and nilai = ? and cari is not null order by alamat`;
    if (year !== undefined) return this.#content.all(ofYear, year) as never;
    const others = this.#routes().filter((rute) => rute !== reportRoute);
    return others.flatMap((rute) =>
      this.#content.all(`${columns} halaman where rute = ? and cari is not null`, rute),
    ) as never;
  }

  /** Routes whose pages have been listed. */
  #routes(): string[] {
    // Their rows have addresses of their own: "rute /layanan/[slug]".
    const rows = this.#content.all(
      "select rute from halaman where alamat >= 'rute /' and alamat < 'rute 0' order by alamat",
    );
    return rows.map(({ rute }) => rute as string);
  }

  *#unfinishedWhere(condition: string): Generator<KnownPage> {
    const text = `select * from halaman indexed by halaman_usang
      where usang > 0 and ${condition} and berkas is not null and nomor > ? order by nomor limit 100`;
    for (let after: number | undefined = 0; after !== undefined;) {
      const pages = this.#content.all(text, after) as unknown as KnownPage[];
      yield* pages;
      after = pages.at(-1)?.nomor;
    }
  }
}
