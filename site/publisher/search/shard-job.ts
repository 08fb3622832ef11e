import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { linkOrCopy, removeFolder, replaceFile, syncFolder, writeDurably } from '../files.ts';
import { engineName, sourceFile } from './shard-folders.ts';

export interface ShardJob {
  /** `var/site/cari` */
  folder: string;
  shard: string;
  /** What it is made of; nothing for the folder of Pagefind's own scripts. */
  source: { hash: string; pages: { path: string; file: string }[] } | undefined;
  /** The folder that the new one follows. */
  before: string | undefined;
}

export interface BuiltShard {
  name: string;
  /** What the index was made of; empty when some of the pages had gone, so that a check finds it to differ. */
  sumber: string;
  /** Whether something that could be read in the folder before is not in this one. */
  textGone: boolean;
}

/** A word that nobody types, since Pagefind makes no index of nothing. */
const nobodysWord = '‿';
/** Pagefind's interfaces, which the search page does not use, and its scripts, which are needed only once. */
const readyMade = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\b|wasm\.unknown)/;
const anyScript = /^(?:pagefind[\w-]*\.(?:js|css)$|wasm\.)/;
/** So many files are worked on at a time; each waits for the disk. */
const workers = 16;

/** Builds into a folder aside and gives it its name when every byte is on disk. */
export async function runShardJob({ folder, shard, source, before }: ShardJob): Promise<BuiltShard> {
  const work = `${folder}/.kerja`;
  const index = `${work}/indeks`;
  await removeFolder(work);
  await mkdir(`${work}/halaman`, { recursive: true });
  try {
    const missing = source ? await linkPages(source.pages, `${work}/halaman`) : 0;
    const sumber = source && missing === 0 ? source.hash : '';
    await writeIndex(index, source && `${work}/halaman`);
    await removeFiles(index, source ? anyScript : readyMade);
    if (source) await writeDurably(`${index}/${sourceFile}`, sumber);
    else await packScripts(index);

    const name = source ? `${shard}-${await contentHash(index)}` : engineName;
    const textGone = before !== undefined && (await lacks(index, `${folder}/${before}`));
    await putInPlace(index, `${folder}/${name}`);
    return { name, sumber, textGone };
  } finally {
    await removeFolder(work);
  }
}

/**
 * Gives the pages a folder of their own. A page that was removed meanwhile is on its way out of the shard.
 *
 * @returns how many are missing
 */
async function linkPages(pages: readonly { path: string; file: string }[], folder: string): Promise<number> {
  let missing = 0;
  await inParallel(pages, async ({ path, file }) => {
    const place = `${folder}${path.replace(/\/$/, '/index.html')}`;
    await mkdir(dirname(place), { recursive: true });
    try {
      await linkOrCopy(file, place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      missing++;
    }
  });
  if (missing === pages.length) throw new Error(`none of the ${missing} pages is there, such as ${pages[0]?.file}`);
  return missing;
}

async function writeIndex(outputPath: string, pages: string | undefined): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'id' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = pages ? await index.addDirectory({ path: pages }) : await addNobodysWord(index);
    const written = await index.writeFiles({ outputPath });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  } finally {
    await close();
  }
}

function addNobodysWord(index: PagefindIndex) {
  return index.addCustomRecord({ url: '/', content: nobodysWord, language: 'id' });
}

async function removeFiles(folder: string, unused: RegExp): Promise<void> {
  const names = (await readdir(folder)).filter((name) => unused.test(name));
  await Promise.all(names.map((name) => rm(`${folder}/${name}`)));
}

async function packScripts(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js'))) {
    const bytes = await readFile(`${folder}/${name}`);
    await writeDurably(`${folder}/${name}.br`, await promisify(brotliCompress)(bytes));
    await writeDurably(`${folder}/${name}.gz`, await promisify(gzip)(bytes));
  }
}

/** Pagefind's own hash of the whole index, so that the same pages have the same address. */
async function contentHash(folder: string): Promise<string> {
  const entry = JSON.parse(await readFile(`${folder}/pagefind-entry.json`, 'utf8')) as {
    languages: { id?: { hash: string } };
  };
  const hash = entry.languages.id?.hash;
  if (!hash) throw new Error('Pagefind found no words in any page of the shard.');
  return hash.replace(/^id_/, '');
}

/** Whether a fragment, which is the text of a page, is in the older folder alone. */
async function lacks(folder: string, older: string): Promise<boolean> {
  const fragments = new Set(await readdir(`${folder}/fragment`));
  const olderFragments = await readdir(`${older}/fragment`).catch(() => []);
  return olderFragments.some((name) => !fragments.has(name));
}

async function putInPlace(made: string, place: string): Promise<void> {
  await syncTree(made);
  try {
    await rename(made, place);
  } catch (error) {
    if (!/^(?:EEXIST|ENOTEMPTY)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    // The same words from pages that differ elsewhere: the folder that is there stays.
    const source = await readFile(`${made}/${sourceFile}`).catch(() => undefined);
    if (source) await replaceFile(`${place}/${sourceFile}`, source);
  }
  await syncFolder(dirname(place));
}

/** One call for the file system takes 40 ms where one a file takes 2 s; Node has none, GNU's `sync` has. */
async function syncTree(folder: string): Promise<void> {
  if (process.platform === 'linux' && spawnSync('sync', ['-f', folder]).status === 0) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await inParallel(entries, ({ parentPath, name }) => syncFolder(`${parentPath}/${name}`));
  await syncFolder(folder);
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
