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

/** From so many pages on it is cheaper to make all of them durable at once. */
const many = 60;
/** So many pages are remembered as made at a time; more would be made again after a kill. */
const batchSize = 100;

/** What was done to the files of a release, by address. */
export interface Made {
  rendered: number;
  written: KnownPage[];
  removed: KnownPage[];
}

/** What is remembered of a page that was made. */
interface Finished {
  page: KnownPage;
  sidik: string;
  isSearchable: boolean;
  reads: ReadonlyMap<string, string>;
}

/**
 * Makes every page that is out of date: those of documents first, then the lists; then what is gone is taken
 * away. A file whose bytes are as before is not written.
 *
 * @throws RenderError when a page fails: at once for the page of a document, after all others for a list
 */
export async function makePages(
  release: Release,
  renderer: Renderer,
  view: View,
  writer: PageWriter = writerFor(release),
): Promise<Made> {
  const made: Made = { rendered: 0, written: [], removed: [] };
  try {
    for (const origin of ['dokumen', 'daftar'] satisfies Origin[]) {
      await makeStale(release, renderer, view, origin, writer, made);
    }
  } finally {
    // The notice is a page too: it has to be there before the page that it speaks of is gone.
    await takeAway(release, made);
  }
  return made;
}

async function makeStale(
  release: Release,
  renderer: Renderer,
  view: View,
  origin: Origin,
  writer: PageWriter,
  made: Made,
): Promise<void> {
  const batch = new Batch(release, writer, made);
  let broken: RenderError | undefined;
  try {
    for (const page of release.pages.stalePages(origin)) {
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
      this.#finished.push({ page, sidik, isSearchable: bytes.includes('data-pagefind-body'), reads });
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
  }
  await release.content.transaction(() => doomed.forEach((page) => release.pages.removed(page)));
}
