import type { Noun } from '@moncer/content-types';
import { types } from '@moncer/content-types';
import type { Snapshot } from '../src/content/snapshot.ts';
import { makeStore } from '../src/content/store.ts';
import type { ContentStore, Rejected } from '../src/content/store.ts';
import { recordReads } from '../src/content/shared.ts';
import { addressOf, hasOwnPage } from './address.ts';
import { log } from './log.ts';
import { RenderError } from './renderer.ts';
import type { Page, Renderer } from './renderer.ts';

/** So many documents may break their own page in one publish; more than that is a broken template. */
const maxBrokenPages = 20;

export interface RenderedPage {
  page: Page;
  bytes: Buffer;
  /** What it read, by the keys of the content door. */
  reads: ReadonlySet<string>;
}

export interface RenderedSite {
  store: ContentStore;
  pages: RenderedPage[];
  /** Documents that were left out. */
  rejected: readonly Rejected[];
}

/**
 * Renders every page of a snapshot, one after the other. A document whose own page cannot be rendered
 * is left out as if it had failed its check, so that no list links to a page that is not there.
 *
 * @param hari `YYYY-MM-DD` in WIB
 * @throws RenderError when a page fails that belongs to no single document
 */
export async function renderSite(renderer: Renderer, snapshot: Snapshot, hari: string): Promise<RenderedSite> {
  const broken: Rejected[] = [];
  let documents = snapshot.documents;
  for (;;) {
    const store = makeStore({ ...snapshot, documents }, hari);
    renderer.use(store);
    try {
      return { store, pages: await renderPages(renderer), rejected: [...store.rejected, ...broken] };
    } catch (error) {
      const culprit = error instanceof RenderError ? ownerOf(store, error.page.path) : undefined;
      if (!culprit || broken.length >= maxBrokenPages) throw error;
      log(`${(error as Error).message}. Its document is left out.`);
      const pesan = 'Halamannya gagal dibuat. Beri tahu pengelola situs; catatan ada di log penerbit.';
      broken.push({ ...culprit, problems: [{ jalur: 'halaman', pesan }] });
      documents = documents.filter(({ jenis, id }) => jenis !== culprit.jenis || id !== culprit.id);
    }
  }
}

async function renderPages(renderer: Renderer): Promise<RenderedPage[]> {
  const rendered: RenderedPage[] = [];
  for (const page of await renderer.pages()) {
    const { result, reads } = await recordReads(() => renderer.render(page));
    if (result) rendered.push({ page, bytes: result, reads });
  }
  return rendered;
}

function ownerOf(store: ContentStore, path: string): Omit<Rejected, 'problems'> | undefined {
  for (const jenis of (Object.keys(types) as Noun[]).filter(hasOwnPage)) {
    const entry = store.all(jenis).find((candidate) => addressOf(jenis, candidate) === path);
    if (entry) return { jenis, id: entry.id, nama: entry.slug, slug: entry.slug };
  }
  return undefined;
}
