import { mkdir } from 'node:fs/promises';
import { parseSnapshot } from '../src/content/snapshot.ts';
import type { Snapshot } from '../src/content/snapshot.ts';
import { todayInWib } from './day.ts';
import type { PublisherEnv } from './env.ts';
import { readIfThere, replaceFile, removeFolder } from './files.ts';
import { failuresOf, logFailures } from './left-out.ts';
import { log } from './log.ts';
import { liveRelease, NextRelease, removeOldReleases } from './release.ts';
import type { Manifest } from './release.ts';
import { renderSite } from './render-site.ts';
import type { Renderer } from './renderer.ts';
import { refuseShrunk } from './shrink.ts';
import type { Pulled } from './snapshot-source.ts';
import { writeRelease } from './write-release.ts';

/**
 * Publishes what the CMS handed out: check, render, write beside the live site, swap. Until the
 * swap nothing that residents see has changed; after it everything has.
 *
 * @throws Error when the snapshot is refused, a page fails, or the disk does; the live site then stays
 */
export async function publish(env: PublisherEnv, { text, snapshot }: Pulled, renderer: Renderer): Promise<Manifest> {
  const startedMs = performance.now();
  const snapshotFile = `${env.site}/snapshot.ndjson`;
  const lastGood = await readLastGood(snapshotFile);
  if (lastGood) refuseShrunk(lastGood, snapshot, snapshotFile);

  const live = await liveRelease(env.site);
  const rendered = await renderSite(renderer, snapshot, todayInWib());
  const gagal = failuresOf(rendered.rejected, live?.manifest.alamat ?? {});
  logFailures(rendered.rejected);

  const waktu = new Date().toISOString();
  const id = `${waktu.replace(/\W/g, '')}-${snapshot.revisi}`;
  await mkdir(`${env.site}/releases`, { recursive: true });
  const next = new NextRelease(env.site, id, live?.folder);
  const { revisi, hari } = rendered.store;
  const facts = { id, revisi, hari, waktu, bangunan: renderer.build, gagal };
  const manifest = await finished(next, writeRelease(env, next, rendered, renderer, facts, live));

  // The snapshot goes first: a kill in between leaves an older site, which the next start makes again.
  await replaceFile(snapshotFile, text);
  await next.goLive();
  log(
    `revision ${revisi} is live: ${rendered.pages.length} files from ${snapshot.documents.length} documents ` +
      `in ${Math.round(performance.now() - startedMs)} ms`,
  );
  await removeOldReleases(env.site);
  return manifest;
}

/** A disk that is full must not stay full of a release that nobody will see. */
async function finished(next: NextRelease, written: Promise<Manifest>): Promise<Manifest> {
  try {
    const manifest = await written;
    await next.finish();
    return manifest;
  } catch (error) {
    await removeFolder(next.folder);
    throw error;
  }
}

async function readLastGood(file: string): Promise<Snapshot | undefined> {
  const text = await readIfThere(file);
  try {
    return text && parseSnapshot(text.toString());
  } catch {
    log(`${file} is damaged and is not used; it will be written again.`);
    return undefined;
  }
}
