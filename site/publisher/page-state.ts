import type { Noun } from '@moncer/content-types';
import type { ContentDatabase } from '../src/content/database.ts';
import { digestOf, tagOf } from '../src/content/query.ts';
import type { Query, View } from '../src/content/query.ts';
import { pageTables } from './page-tables.ts';

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
}

/** An address that a document had before. */
export interface Move {
  dari: string;
  jenis: Noun;
  /** Strapi's document id. */
  id: string;
}

/** What is noted when a page was made. */
export interface PageFacts {
  /** Hash of its bytes. */
  sidik: string;
  /** It belongs into the search index. */
  isSearchable: boolean;
  /** The questions it asked, with a digest of each answer. */
  reads: ReadonlyMap<string, string>;
}

/** Where a page comes from: one document makes it, or the list of its route names it. */
export type Origin = 'dokumen' | 'daftar';

/** Has to be made again. Pages of documents are made first: they are what people wait for. */
const stale = 1;
/** Has to be taken away. */
const doomed = 2;

/** The pages of a release: what each has read, which are out of date. Every change belongs into a transaction. */
export class PageState {
  readonly #content: ContentDatabase;

  constructor(content: ContentDatabase) {
    this.#content = content;
    content.sql.exec(pageTables);
  }

  /**
   * Asks every question again that one of the tags concerns. Whoever got another answer than now is out of date.
   *
   * @returns how many questions were asked again
   */
  markReaders(tags: Iterable<string>, view: View): number {
    let asked = 0;
    for (const tag of tags) {
      for (const { nomor, kunci, sidik } of this.#all('select nomor, kunci, sidik from kueri where tanda = ?', tag)) {
        asked += 1;
        const now = digestOf(JSON.parse(kunci as string) as Query, view);
        if (now === sidik) continue;
        this.#run('update kueri set sidik = ? where nomor = ?', now, nomor as number);
        const readers = 'select halaman from bacaan where kueri = ?';
        this.#run(`update halaman set usang = max(usang, ${stale}) where nomor in (${readers})`, nomor as number);
      }
    }
    return asked;
  }

  /** Adds a page, or marks the one that has this address; an earlier route keeps its address. */
  addPage(page: { alamat: string; berkas: string; rute: string }, asal: Origin): void {
    this.#run(
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
    const rows = this.#all(
      "select alamat from halaman where rute = ? and asal = 'daftar' and berkas is not null",
      rute,
    );
    return rows.map(({ alamat }) => alamat as string);
  }

  doom(alamat: string): void {
    this.#run(`update halaman set usang = ${doomed} where alamat = ?`, alamat);
  }

  /** Routes whose list has to be made again, or that make a page of each document of these nouns. */
  routesToList(nouns: Iterable<Noun>): Set<string> {
    const listed = this.#all('select rute from halaman indexed by halaman_usang where usang > 0 and berkas is null');
    const ofNouns = [...nouns].flatMap((noun) => this.#all('select rute from rute_dokumen where jenis = ?', noun));
    return new Set([...listed, ...ofNouns].map(({ rute }) => rute as string));
  }

  /** Pages to make again, in the order in which they came to be. */
  *stalePages(asal: Origin): Generator<KnownPage> {
    yield* this.#unfinishedWhere(`usang = ${stale} and asal = '${asal}'`);
  }

  /** Pages that were to be made or taken away when the publisher stopped. */
  unfinishedPages(): KnownPage[] {
    return [...this.#unfinishedWhere('true')];
  }

  staleCount(): number {
    return this.#get('select count(*) as jumlah from halaman indexed by halaman_usang where usang > 0')
      ?.jumlah as number;
  }

  /** Whether anything has to be made or taken away. */
  isUnfinished(): boolean {
    return (
      this.#get('select 1 from halaman indexed by halaman_usang where usang > 0 and berkas is not null') !== undefined
    );
  }

  /** Pages to take away. */
  doomedPages(): KnownPage[] {
    return [...this.#unfinishedWhere(`usang = ${doomed}`)];
  }

  page(alamat: string): KnownPage | undefined {
    return this.#get('select * from halaman where alamat = ? and berkas is not null', alamat) as KnownPage | undefined;
  }

  /** Whether the site has, or will have after this publish, a page at this address. */
  hasPage(alamat: string): boolean {
    const text = `select 1 from halaman where alamat = ? and berkas is not null and usang <> ${doomed}`;
    return this.#get(text, alamat) !== undefined;
  }

  /** The addresses of the pages of all routes but one, and the named ones besides. */
  pathsOutside(rute: string, also: readonly string[]): string[] {
    const paths = this.#routes()
      .filter((other) => other !== rute)
      .flatMap((other) => this.#all('select alamat from halaman where rute = ? and berkas is not null', other));
    return [...paths.map(({ alamat }) => alamat as string), ...also];
  }

  /** How many pages there are, without feeds and the like. */
  pageCount(): number {
    return this.#get('select jumlah from halaman_jumlah')?.jumlah as number;
  }

  /** Notes that a page was made: its bytes, and all that it read. */
  made({ nomor }: Pick<KnownPage, 'nomor'>, { sidik, isSearchable, reads }: PageFacts): void {
    const text = `update halaman set padat = case when sidik is ? then padat else 0 end, sidik = ?, cari = ?, usang = 0
      where nomor = ?`;
    this.#run(text, sidik, sidik, isSearchable ? 1 : 0, nomor);
    this.#noteReads(nomor, reads);
  }

  /** Notes that the list of a route was made. */
  listed(rute: string, reads: ReadonlyMap<string, string>, nouns: ReadonlySet<Noun>): void {
    const alamat = `rute ${rute}`;
    this.#run('insert or ignore into halaman (alamat, rute) values (?, ?)', alamat, rute);
    this.#run('update halaman set usang = 0 where alamat = ?', alamat);
    const nomor = this.#get('select nomor from halaman where alamat = ?', alamat)?.nomor as number;
    this.#noteReads(nomor, reads);
    for (const noun of nouns) this.#run('insert or ignore into rute_dokumen values (?, ?)', noun, rute);
  }

  /** Forgets a page whose files are gone. */
  removed({ nomor }: Pick<KnownPage, 'nomor'>): void {
    this.#noteReads(nomor, new Map());
    this.#run('delete from halaman where nomor = ?', nomor);
  }

  /** Pages after one of them, whose files should be as they were written. */
  settledPages(after: number, limit: number): KnownPage[] {
    const text = 'select * from halaman where nomor > ? and berkas is not null and usang = 0 order by nomor limit ?';
    return this.#all(text, after, limit) as unknown as KnownPage[];
  }

  /** The file of a page is not as it was written: it is made and written again. */
  damaged(alamat: string): void {
    this.#run(`update halaman set sidik = null, usang = ${stale} where alamat = ?`, alamat);
  }

  /** Pages whose files are not yet packed as tightly as they can be, the newest first. */
  loosePages(limit: number): KnownPage[] {
    const text =
      'select * from halaman where padat = 0 and usang = 0 and berkas is not null order by nomor desc limit ?';
    return this.#all(text, limit) as unknown as KnownPage[];
  }

  packed({ nomor }: Pick<KnownPage, 'nomor'>): void {
    this.#run('update halaman set padat = 1 where nomor = ?', nomor);
  }

  /** Remembers whose page was at an address before it got another. */
  moved(dari: string, { jenis, id }: Omit<Move, 'dari'>): void {
    const text = `insert into pindah values (?, ?, ?)
      on conflict do update set jenis = excluded.jenis, id = excluded.id`;
    this.#run(text, dari, jenis, id);
  }

  moves(): Move[] {
    return this.#all('select dari, jenis, id from pindah order by dari') as unknown as Move[];
  }

  queuePhotos(photos: Iterable<{ berkas: string; lebar: number }>): void {
    for (const { berkas, lebar } of photos) this.#run('insert or ignore into foto_antre values (?, ?)', berkas, lebar);
  }

  queuedPhotos(): { berkas: string; lebar: number }[] {
    return this.#all('select berkas, lebar from foto_antre') as { berkas: string; lebar: number }[];
  }

  photosSettled(): void {
    this.#run('delete from foto_antre');
  }

  queueSitemap(parts: Iterable<string>): void {
    for (const part of parts) this.#run('insert or ignore into sitemap_antre values (?)', part);
  }

  queuedSitemap(): string[] {
    return this.#all('select bagian from sitemap_antre order by bagian').map(({ bagian }) => bagian as string);
  }

  sitemapSettled(part: string): void {
    this.#run('delete from sitemap_antre where bagian = ?', part);
  }

  /** Pages of the search index: reports of one year, or without a year everything else. */
  searchablePages(year?: string): Pick<KnownPage, 'alamat' | 'berkas' | 'sidik'>[] {
    const columns = 'select alamat, berkas, sidik from';
    const ofYear = `${columns} faset join halaman on alamat = '/kegiatan/' || slug || '/'
      where jenis = 'kegiatan' and nama = 'tahun' and nilai = ? and cari = 1 order by alamat`;
    if (year !== undefined) return this.#all(ofYear, year) as never;
    const others = this.#routes().filter((rute) => rute !== '/kegiatan/[slug]');
    return others.flatMap((rute) => this.#all(`${columns} halaman where rute = ? and cari = 1`, rute)) as never;
  }

  /** Routes whose pages have been listed. */
  #routes(): string[] {
    // Their rows have addresses of their own: "rute /layanan/[slug]".
    const rows = this.#all("select rute from halaman where alamat >= 'rute /' and alamat < 'rute 0' order by alamat");
    return rows.map(({ rute }) => rute as string);
  }

  #noteReads(halaman: number, reads: ReadonlyMap<string, string>): void {
    const before = new Set(
      this.#all('select kueri from bacaan where halaman = ?', halaman).map(({ kueri }) => kueri as number),
    );
    for (const [kunci, sidik] of reads) {
      const kueri = this.#queryNumber(kunci, sidik);
      if (!before.delete(kueri)) this.#run('insert or ignore into bacaan values (?, ?)', halaman, kueri);
    }
    for (const kueri of before) {
      this.#run('delete from bacaan where halaman = ? and kueri = ?', halaman, kueri);
      const unread = 'delete from kueri where nomor = ? and not exists (select 1 from bacaan where kueri = nomor)';
      this.#run(unread, kueri);
    }
  }

  #queryNumber(kunci: string, sidik: string): number {
    const known = this.#get('select nomor from kueri where kunci = ?', kunci);
    if (known) return known.nomor as number;
    const tanda = tagOf(JSON.parse(kunci) as Query);
    const { lastInsertRowid } = this.#run(
      'insert into kueri (kunci, tanda, sidik) values (?, ?, ?)',
      kunci,
      tanda,
      sidik,
    );
    return Number(lastInsertRowid);
  }

  *#unfinishedWhere(condition: string): Generator<KnownPage> {
    const text = `select * from halaman indexed by halaman_usang
      where usang > 0 and ${condition} and berkas is not null and nomor > ? order by nomor limit 100`;
    for (let after: number | undefined = 0; after !== undefined;) {
      const pages = this.#all(text, after) as unknown as KnownPage[];
      yield* pages;
      after = pages.at(-1)?.nomor;
    }
  }

  #all(text: string, ...values: (string | number | null)[]): Record<string, unknown>[] {
    return this.#content.prepare(text).all(...values);
  }

  #get(text: string, ...values: (string | number | null)[]): Record<string, unknown> | undefined {
    return this.#content.prepare(text).get(...values);
  }

  #run(text: string, ...values: (string | number | null)[]) {
    return this.#content.prepare(text).run(...values);
  }
}
