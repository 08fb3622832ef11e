/** The program that builds a whole release, in a process of its own; see `start-build.ts`. */
import { applyAll } from '../src/content/load.ts';
import { markEverything } from './affected.ts';
import { connectCms } from './content-source.ts';
import { writeFresh } from './fresh-writer.ts';
import { syncDisk } from './page-writer.ts';
import { readEnv } from './env.ts';
import { log, reasonOf } from './log.ts';
import { publishPhotos } from './photos.ts';
import { makeAll, viewOf } from './publish.ts';
import { writeGonePages, writeStatus } from './release-facts.ts';
import { Release } from './release.ts';
import { linkClientFiles } from './renderer-store.ts';
import { loadRenderer } from './renderer.ts';
import { updateSitemap } from './sitemap.ts';
import { mainPart, yearPart } from './sitemap-config.ts';

const [folder = '', build = '', hari = ''] = process.argv.slice(2);

try {
  process.on('disconnect', () => process.exit(1));
  await buildWhole();
  process.exit(0);
} catch (error) {
  log(`build: ${reasonOf(error)}`);
  process.exit(1);
}

async function buildWhole(): Promise<void> {
  const startedMs = performance.now();
  const env = readEnv(process.env);
  const renderer = await loadRenderer(`${env.folders.renderers}/${build}`, build, env.siteUrl);
  const release = new Release(folder);
  const { content, queues } = release;
  // Nothing is live yet: one sync at the end makes all of it durable.
  content.sql.exec('pragma synchronous = off');

  const { revisi } = await applyAll(content, connectCms(env.cmsUrl, env.snapshotSecret).changes(0));
  const pulledMs = performance.now();
  await content.transaction(async () => {
    content.note('revisi', String(revisi));
    content.note('hari', hari);
    content.note('bangunan', build);
    await markEverything(release, renderer, viewOf(release));
    queues.queuePhotos(content.photos());
    queues.queueSitemap([mainPart, ...content.tally('kegiatan', 'tahun', '').map(({ value }) => yearPart(value))]);
  });
  await linkClientFiles(env.folders, build, folder);
  await publishPhotos(release, env.photos, env.folders.photos);
  const startedRenderingMs = performance.now();
  const writer = writeFresh(folder);
  const { rendered } = await makeAll(release, renderer, viewOf(release), () => false, writer);
  await writer.close();
  const renderedMs = performance.now();
  await updateSitemap(release, env.siteUrl);
  await writeGonePages(release);
  await writeStatus(release);
  content.close();
  await syncDisk(folder);

  const doneMs = performance.now();
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  log(
    `built revision ${revisi}: ${rendered} pages in ${seconds(renderedMs - startedRenderingMs)} s ` +
      `(content ${seconds(pulledMs - startedMs)} s, all ${seconds(doneMs - startedMs)} s)`,
  );
}
