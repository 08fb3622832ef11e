import { Touched } from '../src/content/database.ts';
import type { Change } from '../src/content/changes.ts';
import type { View } from '../src/content/query.ts';
import { ownerOf } from './address.ts';
import { markAffected, yearsOfReports } from './affected.ts';
import type { Cms } from './content-source.ts';
import type { PublisherEnv } from './env.ts';
import { log } from './log.ts';
import { makePages, nothingMade } from './make-pages.ts';
import type { Made } from './make-pages.ts';
import type { PageWriter } from './page-writer.ts';
import { publishPhotos, withdrawPhotos } from './photos.ts';
import type { Release } from './release.ts';
import { RenderError } from './renderer.ts';
import type { Renderer } from './renderer.ts';
import { refuseShrunk } from './shrink.ts';
import { isSettled, writeGonePages, writeStatus } from './release-facts.ts';

/** So many documents may break their own page in one publish; more than that is a broken template. */
const maxBrokenPages = 20;

/** What a publish cost. */
export interface Published {
  revisi: number;
  /** Documents that the CMS named. */
  changes: number;
  made: Made;
  /** Years of reports that were touched; their shards of the search index have to follow. */
  years: string[];
  ms: number;
}

/** The CMS is at an earlier revision than the site: its database was put back from a backup. */
export class RewoundError extends Error {
  override name = 'RewoundError';
}

/**
 * Brings a release to the present revision of the CMS, and to a day. What changed is stored first, together
 * with the marks of all pages that it makes out of date, and only then files are touched: killed at any
 * moment, the next call goes on where this one ended.
 *
 * @param today `YYYY-MM-DD` in WIB
 * @param isUrgent whether more has come to publish meanwhile: then most lists wait for the next call
 * @returns nothing when everything was as it should be
 * @throws TornChangesError, ShrunkContentError, RewoundError: the live site was not changed.
 *   RenderError when a page fails that belongs to no single document; all others are current then.
 */
export async function bringUpToDate(
  env: PublisherEnv,
  cms: Cms,
  release: Release,
  renderer: Renderer,
  today: string,
  isUrgent: () => boolean = () => false,
): Promise<Published | undefined> {
  const startedMs = performance.now();
  const { changes, revisi } = await pull(cms, release.revisi);
  const touched = new Touched();
  const isNew = revisi !== release.revisi || today !== release.hari || changes.length > 0;
  if (isNew) await takeIn(env, release, renderer, { changes, revisi, today }, touched);
  if (!isNew && isSettled(release)) return undefined;

  const view = viewOf(release);
  await publishPhotos(release, env.photos, env.folders.photos);
  const made = await makeAll(release, renderer, view, isUrgent);
  if (!release.pages.isUnfinished()) await finish(env, release);
  const years = yearsOfReports(touched);
  return { revisi, changes: changes.length, made, years, ms: performance.now() - startedMs };
}

/** The last steps, when every page is as it should be. */
async function finish(env: PublisherEnv, release: Release): Promise<void> {
  await withdrawPhotos(release, env.folders.photos);
  await writeGonePages(release);
  await writeStatus(release);
}

export function viewOf(release: Release): View {
  return { store: release.content, hari: release.hari };
}

async function pull(cms: Cms, since: number): Promise<{ changes: Change[]; revisi: number }> {
  const changes: Change[] = [];
  const answer = cms.changes(since);
  for (;;) {
    const next = await answer.next();
    if (next.done) {
      const { revisi } = next.value;
      if (revisi < since) throw new RewoundError(`The CMS is at revision ${revisi}, the site at ${since}.`);
      return { changes, revisi };
    }
    changes.push(next.value);
  }
}

/** Stores the new content with the marks of the pages that it concerns, all in one transaction. */
async function takeIn(
  env: PublisherEnv,
  release: Release,
  renderer: Renderer,
  { changes, revisi, today }: { changes: Change[]; revisi: number; today: string },
  touched: Touched,
): Promise<void> {
  const { content } = release;
  const dayHasChanged = today !== release.hari;
  await content.transaction(async () => {
    const before = changes.some(({ data }) => data === null) ? content.documentCounts() : undefined;
    for (const change of changes) content.apply(change, touched);
    if (before) await refuseShrunk(before, content.documentCounts(), env.shrinkPermission);
    content.note('revisi', String(revisi));
    content.note('hari', today);
    await markAffected(release, renderer, viewOf(release), touched, dayHasChanged);
  });
}

/** A document whose own page cannot be rendered is left out, as if it had failed its check: no list links to it. */
export async function makeAll(
  release: Release,
  renderer: Renderer,
  view: View,
  isUrgent: () => boolean,
  writer?: PageWriter,
): Promise<Made> {
  const made = nothingMade();
  for (let broken = 0; ; broken += 1) {
    try {
      await makePages(release, renderer, view, { made, isUrgent, ...(writer && { writer }) });
      return made;
    } catch (error) {
      const owner = error instanceof RenderError ? ownerOf(error.page.alamat) : undefined;
      if (!owner || broken >= maxBrokenPages || !release.content.entry(owner.noun, owner.slug)) throw error;
      log(`${(error as Error).message}. Its document is left out.`);
      const pesan = 'Halamannya gagal dibuat. Beri tahu pengelola situs; catatan ada di log penerbit.';
      const touched = new Touched();
      await release.content.transaction(async () => {
        release.content.leaveOut(owner.noun, owner.slug, { jalur: 'halaman', pesan }, touched);
        await markAffected(release, renderer, view, touched, false);
      });
    }
  }
}
