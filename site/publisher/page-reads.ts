import type { ContentDatabase } from '../src/content/database.ts';
import { digestOf, tagOf } from '../src/content/query.ts';
import type { Query, View } from '../src/content/query.ts';
import { stale } from './page-tables.ts';

/** The questions that pages have asked about the content, each with a digest of the answer. */
export class PageReads {
  readonly #content: ContentDatabase;

  constructor(content: ContentDatabase) {
    this.#content = content;
  }

  /** Asks every question again that one of the tags concerns. Whoever got another answer than now is out of date. */
  markReaders(tags: Iterable<string>, view: View): void {
    for (const tag of tags) {
      for (const { nomor, kunci, sidik } of this.#content.all(
        'select nomor, kunci, sidik from kueri where tanda = ?',
        tag,
      )) {
        const now = digestOf(JSON.parse(kunci as string) as Query, view);
        if (now === sidik) continue;
        this.#content.run('update kueri set sidik = ? where nomor = ?', now, nomor as number);
        const readers = 'select halaman from bacaan where kueri = ?';
        this.#content.run(
          `update halaman set usang = max(usang, ${stale}) where nomor in (${readers})`,
          nomor as number,
        );
      }
    }
  }

  /** Notes everything that a page has asked, in place of what it asked before. */
  note(halaman: number, reads: ReadonlyMap<string, string>): void {
    const before = new Set(
      this.#content.all('select kueri from bacaan where halaman = ?', halaman).map(({ kueri }) => kueri as number),
    );
    for (const [kunci, sidik] of reads) {
      const kueri = this.#queryNumber(kunci, sidik);
      if (!before.delete(kueri)) this.#content.run('insert or ignore into bacaan values (?, ?)', halaman, kueri);
    }
    for (const kueri of before) {
      this.#content.run('delete from bacaan where halaman = ? and kueri = ?', halaman, kueri);
      const unread = 'delete from kueri where nomor = ? and not exists (select 1 from bacaan where kueri = nomor)';
      this.#content.run(unread, kueri);
    }
  }

  #queryNumber(kunci: string, sidik: string): number {
    const known = this.#content.get('select nomor from kueri where kunci = ?', kunci);
    if (known) return known.nomor as number;
    const tanda = tagOf(JSON.parse(kunci) as Query);
    const { lastInsertRowid } = this.#content.run(
      'insert into kueri (kunci, tanda, sidik) values (?, ?, ?)',
      kunci,
      tanda,
      sidik,
    );
    return Number(lastInsertRowid);
  }
}
