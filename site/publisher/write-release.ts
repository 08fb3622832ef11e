import { readdir, readFile } from 'node:fs/promises';
import type { PublisherEnv } from './env.ts';
import { readIfThere } from './files.ts';
import { addressesById, gonePages } from './gone.ts';
import type { GonePages } from './gone.ts';
import { log } from './log.ts';
import { publicPhotos } from './photos.ts';
import { manifestFile } from './release.ts';
import type { liveRelease, Manifest, NextRelease } from './release.ts';
import type { RenderedPage, RenderedSite } from './render-site.ts';
import type { Renderer } from './renderer.ts';
import { searchIndex } from './search-index.ts';
import { isSearchable } from './sitemap-config.ts';
import { sitemapFiles } from './sitemap.ts';
import { styleHashes } from './styles.ts';
import { hashOf } from './whole.ts';

/** So many files are written at a time; each waits for the disk. */
const writers = 16;

type Facts = Pick<Manifest, 'id' | 'revisi' | 'hari' | 'waktu' | 'bangunan' | 'gagal'>;
type Live = Awaited<ReturnType<typeof liveRelease>>;

/**
 * Writes everything that the site consists of: pages, feed, sitemap, scripts, photos, search index, and
 * what the gateway and the next publisher have to know.
 */
export async function writeRelease(
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

async function movesOf(live: Live): Promise<Record<string, string>> {
  const bytes = live && (await readIfThere(`${live.folder}/alamat.json`));
  return bytes ? (JSON.parse(bytes.toString()) as GonePages).pindah : {};
}

async function clientFiles(folder: string): Promise<[string, Buffer][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  return Promise.all(files.map(async (file) => [file.slice(folder.length + 1), await readFile(file)]));
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
