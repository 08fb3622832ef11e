import type { View } from '../src/content/query.ts';
import type { KnownPage, Origin } from './page-state.ts';
import { writeGonePages } from './release-facts.ts';
import type { Release } from './release.ts';
import { RenderError } from './renderer.ts';
import type { Renderer } from './renderer.ts';
import { replaceEach, replaceTogether } from './page-writer.ts';
import type { PageWriter } from './page-writer.ts';
import { hashOf } from './hash.ts';
import { removePage } from './remove-page.ts';
import { searchDigest } from './search/page-text.ts';

/** From so many pages on it is cheaper to make all of them durable at once. */
const many = 60;
/** So many pages are remembered as made at a time; more would be made again after a kill. */
const batchSize = 100;

/** What was done to the files of a release, by address. */
export interface Made {
  rendered: number;
  written: KnownPage[];
  removed: KnownPage[];
  /** Those of which search has to know something else now. */
  findable: KnownPage[];
}

export const nothingMade = (): Made => ({ rendered: 0, written: [], removed: [], findable: [] });

/** How pages are made. */
export interface Making {
  made: Made;
  mayWait: () => boolean;
  writer?: PageWriter;
}

/** What is remembered of a page that was made. */
interface Finished {
  page: KnownPage;
  sidik: string;
  cari: string | null;
  reads: ReadonlyMap<string, string>;
}

/**
 * Makes every page that is out of date: those of documents first, then the lists; then what is gone is taken
 * away. A file whose bytes are as before is not written.
 *
 * @param made is told what was done, also when it fails
 * @param mayWait asked before each list: then it and those after it stay out of date until the next time
 * @throws RenderError when a page fails: at once for the page of a document, after all others for a list
 */
export async function makePages(
  release: Release,
  renderer: Renderer,
  view: View,
  { made, mayWait, writer = writerFor(release) }: Making,
): Promise<void> {
  try {
    for (const origin of ['dokumen', 'daftar'] satisfies Origin[]) {
      await makeStale(release, renderer, view, origin, { made, mayWait, writer });
    }
  } finally {
    // The notice is a page too: it has to be there before the page that it speaks of is gone.
    await takeAway(release, made);
  }
}

async function makeStale(
  release: Release,
  renderer: Renderer,
  view: View,
  origin: Origin,
  { made, mayWait, writer }: Required<Making>,
): Promise<void> {
  const batch = new Batch(release, writer, made);
  let broken: RenderError | undefined;
  try {
    for (const page of release.pages.stalePages(origin)) {
      if (origin === 'daftar' && mayWait()) break;
      try {
        const { bytes, reads } = await renderer.render(page, view);
        made.rendered += 1;
        await batch.add(page, bytes, reads);
      } catch (error) {
        if (!(error instanceof RenderError) || origin === 'dokumen') throw error;
        broken ??= error;
      }
    }
  } finally {
    await batch.finish();
  }
  if (broken) throw broken;
}

/** Pages on their way to the disk, and into the database once they are there. */
class Batch {
  readonly #release: Release;
  readonly #writer: PageWriter;
  readonly #made: Made;
  #finished: Finished[] = [];
  #gone: KnownPage[] = [];

  constructor(release: Release, writer: PageWriter, made: Made) {
    this.#release = release;
    this.#writer = writer;
    this.#made = made;
  }

  async add(page: KnownPage, bytes: Buffer | undefined, reads: ReadonlyMap<string, string>): Promise<void> {
    if (!bytes) this.#gone.push(page);
    else {
      const sidik = hashOf(bytes);
      const cari = (page.berkas.endsWith('.html') && searchDigest(bytes.toString())) || null;
      this.#finished.push({ page, sidik, cari, reads });
      if (cari !== page.cari) this.#made.findable.push({ ...page, cari });
      if (sidik !== page.sidik) {
        await this.#writer.write(page.berkas, bytes);
        this.#made.written.push(page);
      }
    }
    if (this.#finished.length + this.#gone.length >= batchSize) await this.finish();
  }

  /** Waits for the disk, then notes what has been made. */
  async finish(): Promise<void> {
    await this.#writer.flush();
    const [finished, gone] = [this.#finished, this.#gone];
    this.#finished = [];
    this.#gone = [];
    const { content, pages } = this.#release;
    await content.transaction(() => {
      for (const { page, ...facts } of finished) pages.made(page, facts);
      for (const { alamat } of gone) pages.doom(alamat);
    });
  }
}

function writerFor({ folder, pages }: Release): PageWriter {
  return pages.staleCount() < many ? replaceEach(folder) : replaceTogether(folder);
}

/** Takes away what is gone. The notice or the new address answers before the page is not there any more. */
async function takeAway(release: Release, made: Made): Promise<void> {
  const doomed = release.pages.doomedPages();
  if (doomed.length === 0) return;
  await writeGonePages(release);
  for (const page of doomed) {
    await removePage(release.folder, page.berkas);
    made.removed.push(page);
    if (page.cari) made.findable.push({ ...page, cari: null });
  }
  await release.content.transaction(() => doomed.forEach((page) => release.pages.removed(page)));
}
