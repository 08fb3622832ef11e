import { mkdir, readdir, readFile } from 'node:fs/promises';
import { parseSnapshot } from '../src/content/snapshot.ts';
import type { Snapshot } from '../src/content/snapshot.ts';
import { todayInWib } from './day.ts';
import type { PublisherEnv } from './env.ts';
import { readIfThere, replaceFile } from './files.ts';
import { addressesById, gonePages } from './gone.ts';
import type { GonePages } from './gone.ts';
import { failuresOf, logFailures } from './left-out.ts';
import { log } from './log.ts';
import { publicPhotos } from './photos.ts';
import { liveRelease, manifestFile, NextRelease, removeOldReleases } from './release.ts';
import type { Manifest } from './release.ts';
import { renderSite } from './render-site.ts';
import type { RenderedPage, RenderedSite } from './render-site.ts';
import type { Renderer } from './renderer.ts';
import { searchIndex } from './search-index.ts';
import { refuseShrunk } from './shrink.ts';
import { isSearchable } from './sitemap-config.ts';
import { sitemapFiles } from './sitemap.ts';
import type { Cms } from './snapshot-source.ts';
import { styleHashes } from './styles.ts';
import { hashOf } from './whole.ts';

/** So many files are written at a time; each waits for the disk. */
const writers = 16;

/**
 * Publishes what the CMS holds now: pull, check, render, write beside the live site, swap. Until the
 * swap nothing that residents see has changed; after it everything has.
 *
 * @throws Error when the snapshot is torn or refused, a page fails, or the disk does; the live site then stays
 */
export async function publish(env: PublisherEnv, cms: Cms, renderer: Renderer): Promise<Manifest> {
  const startedMs = performance.now();
  const { text, snapshot } = await cms.snapshot();
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
  const manifest = await writeRelease(env, next, rendered, renderer, facts, live);
  await next.finish();

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

type Facts = Pick<Manifest, 'id' | 'revisi' | 'hari' | 'waktu' | 'bangunan' | 'gagal'>;
type Live = Awaited<ReturnType<typeof liveRelease>>;

async function writeRelease(
  env: PublisherEnv,
  next: NextRelease,
  { store, pages }: RenderedSite,
  renderer: Renderer,
  facts: Facts,
  live: Live,
): Promise<Manifest> {
  const alamat = addressesById(store);
  const gone = gonePages(store, live?.manifest.alamat ?? {}, alamat, await movesOf(live));
  const html = pages.filter(({ page }) => page.type === 'page');
  const paths = html.map(({ page }) => page.path);
  const dokumen = Object.fromEntries(store.counts());
  const status = { revisi: facts.revisi, waktu: facts.waktu, hari: facts.hari, halaman: html.length, dokumen };

  const files = new Map<string, Buffer>([
    ...(await clientFiles(renderer.clientFolder)),
    ...pages.map(({ page, bytes }) => [page.file, bytes] as const),
    ...(await sitemapFiles(paths, env.siteUrl)),
    ['alamat.json', asJson(gone)],
    ['status.json', asJson(status)],
  ]);
  await linkPhotos(env, next, store);
  await inParallel([...files], ([path, bytes]) => next.write(path, bytes));
  const cari = await addSearchIndex(next, html, live);

  const manifest: Manifest = {
    ...facts,
    alamat,
    cari,
    gaya: Object.fromEntries(html.map(({ page, bytes }) => [page.file, styleHashes(bytes.toString())])),
    berkas: Object.fromEntries([...files].map(([path, bytes]) => [path, hashOf(bytes)])),
  };
  await next.write(manifestFile, asJson(manifest));
  return manifest;
}

async function linkPhotos(env: PublisherEnv, next: NextRelease, store: RenderedSite['store']): Promise<void> {
  const missing: string[] = [];
  await inParallel(publicPhotos(store, env.photos), async ({ name, file, usedBy }) => {
    try {
      await next.link(`foto/${name}`, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      missing.push(usedBy);
    }
  });
  for (const usedBy of new Set(missing)) {
    const count = missing.filter((other) => other === usedBy).length;
    log(
      `${usedBy}: ${count} photo files are missing in ${env.photos}. Restore them from the backup and publish again.`,
    );
  }
}

/** @returns what the index was made of; where that is the same as before, the index is the same */
async function addSearchIndex(next: NextRelease, html: RenderedPage[], live: Live): Promise<string> {
  const pages = html.filter(({ page }) => isSearchable(page.path));
  const source = hashOf(Buffer.from(pages.map(({ page, bytes }) => `${page.path} ${hashOf(bytes)}\n`).join('')));
  if (live?.manifest.cari === source) {
    const folder = `${live.folder}/pagefind`;
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
    await inParallel(names, (name) => next.link(name.slice(live.folder.length + 1), name));
    return source;
  }
  const files = await searchIndex(new Map(pages.map(({ page, bytes }) => [page.path, bytes.toString()])));
  await inParallel([...files], ([path, bytes]) => next.write(`pagefind/${path}`, bytes));
  return source;
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

async function movesOf(live: Live): Promise<Record<string, string>> {
  const bytes = live && (await readIfThere(`${live.folder}/alamat.json`));
  return bytes ? (JSON.parse(bytes.toString()) as GonePages).pindah : {};
}

async function clientFiles(folder: string): Promise<[string, Buffer][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  return Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), await readFile(file)] as const),
  ) as Promise<[string, Buffer][]>;
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: writers }, worker));
}

function asJson(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
