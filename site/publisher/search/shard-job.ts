import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { compress } from '../compress.ts';
import { readIfThere, removeFolder, replaceFile, syncFolder, writeDurably } from '../files.ts';
import { searchedPart } from './page-text.ts';
import { chunkSize, engineName, sourceFile } from './shard-folders.ts';

type Pages = readonly { path: string; file: string }[];
type IndexFile = NonNullable<Awaited<ReturnType<PagefindIndex['getFiles']>>>['files'][number];

export interface ShardJob {
  /** `var/site/cari` */
  folder: string;
  shard: string;
  /** What it is made of; nothing for the folder of Pagefind's own scripts. */
  source: { hash: string; pages: Pages } | undefined;
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
/** Pagefind's interfaces and its worker, which the search page does not use, and its scripts, which are needed only once. */
const readyMade = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b|wasm\.unknown)/;
const anyScript = /^(?:pagefind[\w-]*\.(?:js|css)$|wasm\.)/;
/** So many files are worked on at a time; each waits for the disk. */
const workers = 16;

/** Builds into a folder aside and gives it its name when every byte is on disk. */
export async function runShardJob({ folder, shard, source, before }: ShardJob): Promise<BuiltShard> {
  const work = `${folder}/.kerja`;
  await removeFolder(work);
  await mkdir(work, { recursive: true });
  try {
    const { files, missing } = await makeIndex(source?.pages);
    const unused = source ? anyScript : readyMade;
    await writeFiles(
      work,
      files.filter(({ path }) => !unused.test(path)),
    );
    const sumber = source && missing === 0 ? source.hash : '';
    if (source) await writeDurably(`${work}/${sourceFile}`, sumber);
    await packTightly(work);

    const name = source ? `${shard}-${await contentHash(work)}` : engineName;
    const textGone = before !== undefined && (await lacks(work, `${folder}/${before}`));
    await putInPlace(work, `${folder}/${name}`);
    return { name, sumber, textGone };
  } finally {
    await removeFolder(work);
  }
}

/** @returns the files of an index of these pages, and how many of them were not there */
async function makeIndex(pages: Pages | undefined): Promise<{ files: IndexFile[]; missing: number }> {
  // Pagefind's own process reads it. The name is its warning: tests hold how much a search loads.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'id' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const missing = pages ? await addPages(index, pages) : await addNobodysWord(index);
    // Pagefind's own writing opens thousands of files at a time and spends seconds on waiting for the folder.
    const { files, errors: problems } = await index.getFiles();
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    return { files, missing };
  } finally {
    await close();
  }
}

/** A page that was removed meanwhile is on its way out of the shard. @returns how many are missing */
async function addPages(index: PagefindIndex, pages: Pages): Promise<number> {
  let missing = 0;
  await inParallel(pages, async ({ path, file }) => {
    const html = await readIfThere(file);
    if (!html) return void missing++;
    const body = searchedPart(html.toString()) ?? '';
    const { errors } = await index.addHTMLFile({ url: path, content: `<html><body>${body}</body></html>` });
    if (errors.length > 0) throw new Error(`Pagefind: ${path}: ${errors.join('; ')}`);
  });
  if (missing === pages.length) throw new Error(`none of the ${missing} pages is there, such as ${pages[0]?.file}`);
  return missing;
}

async function addNobodysWord(index: PagefindIndex): Promise<number> {
  await index.addCustomRecord({ url: '/', content: nobodysWord, language: 'id' });
  return 0;
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const inner of new Set(files.map(({ path }) => dirname(path)))) {
    await mkdir(`${folder}/${inner}`, { recursive: true });
  }
  await inParallel(files, ({ path, content }) => writeFile(`${folder}/${path}`, content));
}

/**
 * What every search loads. Pagefind packs it with gzip; unpacked, with brotli beside it, it is a fifth smaller on the
 * line. Its scripts take both. Words and texts are so many, and gain so little, that they stay as they are.
 */
async function packTightly(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true });
  for (const name of entries.filter((each) => /\.(?:js|pagefind|pf_meta|pf_filter)$/.test(each))) {
    const bytes = await unpacked(await readFile(`${folder}/${name}`));
    const { br, gz } = compress(bytes, 'tight');
    await writeDurably(`${folder}/${name}.br`, br);
    await writeDurably(`${folder}/${name}.gz`, gz);
    await writeDurably(`${folder}/${name}`, bytes);
  }
}

async function unpacked(bytes: Buffer): Promise<Buffer> {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? promisify(gunzip)(bytes) : bytes;
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
