import type { Noun } from '@moncer/content-types';
import type { ContentDatabase } from '../src/content/database.ts';

/** An address that a document had before. */
export interface Move {
  dari: string;
  jenis: Noun;
  /** Strapi's document id. */
  id: string;
}

/** What a release has to remember until it is done: photos and parts of the sitemap; and where pages were before. */
export class ReleaseQueues {
  readonly #content: ContentDatabase;

  constructor(content: ContentDatabase) {
    this.#content = content;
  }

  /** Remembers whose page was at an address before it got another. */
  moved(dari: string, { jenis, id }: Omit<Move, 'dari'>): void {
    const text = `insert into pindah values (?, ?, ?)
      on conflict do update set jenis = excluded.jenis, id = excluded.id`;
    this.#content.run(text, dari, jenis, id);
  }

  moves(): Move[] {
    return this.#content.all('select dari, jenis, id from pindah order by dari') as unknown as Move[];
  }

  queuePhotos(photos: Iterable<{ berkas: string; lebar: number }>): void {
    for (const { berkas, lebar } of photos)
      this.#content.run('insert or ignore into foto_antre values (?, ?)', berkas, lebar);
  }

  queuedPhotos(): { berkas: string; lebar: number }[] {
    return this.#content.all('select berkas, lebar from foto_antre') as { berkas: string; lebar: number }[];
  }

  photosSettled(): void {
    this.#content.run('delete from foto_antre');
  }

  queueSitemap(parts: Iterable<string>): void {
    for (const part of parts) this.#content.run('insert or ignore into sitemap_antre values (?)', part);
  }

  queuedSitemap(): string[] {
    return this.#content.all('select bagian from sitemap_antre order by bagian').map(({ bagian }) => bagian as string);
  }

  sitemapSettled(part: string): void {
    this.#content.run('delete from sitemap_antre where bagian = ?', part);
  }
}
