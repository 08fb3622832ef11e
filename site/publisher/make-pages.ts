import type { View } from '../src/content/query.ts';
import type { KnownPage } from './page-state.ts';
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

/**
 * However much has come to publish, so many lists are made, or this share of those that wait: less than a
 * reader notices. As many are made then as become out of date, and none waits for more than a few publishes.
 */
const listsAtLeast = 3;
const shareAtLeast = 1 / 4;

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
  isUrgent: () => boolean;
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
 * @param isUrgent whether more has come to publish: then most lists stay out of date until the next time
 * @throws RenderError when a page fails: at once for the page of a document, after all others for a list
 */
export async function makePages(
  release: Release,
  renderer: Renderer,
  view: View,
  { made, isUrgent, writer = writerFor(release) }: Making,
): Promise<void> {
  const batch = new Batch(release, writer, made);
  const make = async (page: KnownPage) => {
    const { bytes, reads } = await renderer.render(page, view);
    made.rendered += 1;
    await batch.add(page, bytes, reads);
  };
  try {
    await makeDocuments(release, make).finally(() => batch.finish());
    await makeLists(release, make, isUrgent).finally(() => batch.finish());
  } finally {
    // The notice is a page too: it has to be there before the page that it speaks of is gone.
    await takeAway(release, made);
  }
}

type Make = (page: KnownPage) => Promise<void>;

async function makeDocuments({ pages }: Release, make: Make): Promise<void> {
  for (const page of pages.staleDocuments()) await make(page);
}

async function makeLists({ pages }: Release, make: Make, isUrgent: () => boolean): Promise<void> {
  const atLeast = Math.max(listsAtLeast, pages.staleCount() * shareAtLeast);
  let count = 0;
  let broken: RenderError | undefined;
  for (const page of pages.staleLists()) {
    try {
      await make(page);
    } catch (error) {
      if (!(error instanceof RenderError)) throw error;
      broken ??= error;
    }
    if (++count >= atLeast && isUrgent()) break;
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
