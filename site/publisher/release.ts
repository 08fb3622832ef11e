import { mkdir, readdir, readlink, rename, stat, symlink, utimes } from 'node:fs/promises';
import { basename } from 'node:path';
import { ContentDatabase } from '../src/content/database.ts';
import { removeFile, removeFolder, syncFolder } from './files.ts';
import type { SiteFolders } from './folders.ts';
import { log, reasonOf } from './log.ts';
import { PageState } from './page-state.ts';
import { ReleaseQueues } from './release-queues.ts';

/** Raised when the tables of a release change: one with other tables is not opened, its site is built anew. */
const tablesVersion = 4;
/** Begins the name of a release that is being built. */
const building = '.baru-';
/** What a release knows of itself; never served. */
const stateFolder = '.rilis';
/** So long a release keeps its pages after it was replaced: nothing withdrawn may lie about for longer. */
const pagesKeptMs = 24 * 3_600_000;

/** One complete site in a folder of its own: its files, and the database from which they were made. */
export class Release {
  readonly id: string;
  readonly folder: string;
  readonly content: ContentDatabase;
  readonly pages: PageState;
  readonly queues: ReleaseQueues;
  /** For compressed forms that are not in their place yet. */
  readonly packingFolder: string;

  constructor(folder: string) {
    this.id = basename(folder).replace(building, '');
    this.folder = folder;
    this.packingFolder = `${folder}/${stateFolder}/padat`;
    this.content = new ContentDatabase(`${folder}/${stateFolder}/isi.db`);
    requireTables(this.content, tablesVersion);
    this.pages = new PageState(this.content);
    this.queues = new ReleaseQueues(this.content);
  }

  /** The revision of the CMS that its content has. */
  get revisi(): number {
    return Number(this.content.noted('revisi') ?? 0);
  }

  /** The day that its pages are made for. */
  get hari(): string {
    return this.content.noted('hari') ?? '';
  }

  /** Fingerprint of the renderer that made it. */
  get bangunan(): string {
    return this.content.noted('bangunan') ?? '';
  }

  close(): void {
    this.content.close();
  }
}

/** The release was made by a publisher that kept its state in other tables. */
class OtherTablesError extends Error {
  override name = 'OtherTablesError';
}

function requireTables({ sql }: ContentDatabase, version: number): void {
  const found = Number(sql.prepare('pragma user_version').get()?.user_version);
  if (found === 0) sql.exec(`pragma user_version = ${version}`);
  else if (found !== version) throw new OtherTablesError(`its tables have version ${found}, expected ${version}`);
}

/** Makes the folder of a release that is to be built. */
export async function makeReleaseFolder({ releases }: SiteFolders, id: string): Promise<string> {
  const folder = `${releases}/${building}${id}`;
  await mkdir(`${folder}/${stateFolder}`, { recursive: true });
  return folder;
}

/** Gives a release that was built whole its own name. It is not live yet. */
export async function finishRelease({ releases }: SiteFolders, folder: string): Promise<string> {
  const finished = `${releases}/${basename(folder).replace(building, '')}`;
  await rename(folder, finished);
  await syncFolder(releases);
  return finished;
}

/** The release that residents see; nothing when there is none or it cannot be opened. */
export async function openLive({ root, current }: SiteFolders): Promise<Release | undefined> {
  const target = await readlink(current).catch(() => undefined);
  if (target === undefined) return undefined;
  const isThere = await stat(`${root}/${target}/${stateFolder}/isi.db`).catch(() => undefined);
  try {
    return isThere && new Release(`${root}/${target}`);
  } catch (error) {
    if (!isDamage(error) && !(error instanceof OtherTablesError)) throw error;
    log(`the database of the live release ${target} cannot be used (${reasonOf(error)}); all of it is published anew.`);
    return undefined;
  }
}

/** Whether SQLite says that its file is damaged (SQLITE_CORRUPT) or no database at all (SQLITE_NOTADB). */
export function isDamage(error: unknown): boolean {
  return [11, 26].includes((error as { errcode?: number }).errcode ?? 0);
}

/** Swaps the link to the live release in one step. */
export async function goLive({ root, current }: SiteFolders, release: Release): Promise<void> {
  const before = await readlink(current).catch(() => undefined);
  await removeFile(`${current}.baru`);
  await symlink(`releases/${basename(release.folder)}`, `${current}.baru`);
  await rename(`${current}.baru`, current);
  await syncFolder(root);
  const now = new Date();
  // From now on the clock of the replaced release runs.
  if (before) await utimes(`${root}/${before}`, now, now).catch(() => undefined);
}

/** Finished releases, the newest first. */
export async function releaseNames({ releases }: SiteFolders): Promise<string[]> {
  const names = await readdir(releases).catch(() => []);
  return names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .reverse();
}

/** Whether a release still has its pages. */
export async function isComplete({ releases }: SiteFolders, id: string): Promise<boolean> {
  return (await stat(`${releases}/${id}/${stateFolder}/isi.db`).catch(() => undefined)) !== undefined;
}

/** At start: removes what a killed build or swap has left behind. */
export async function removeUnfinishedReleases({ releases, current }: SiteFolders): Promise<void> {
  await mkdir(releases, { recursive: true });
  await removeFile(`${current}.baru`);
  for (const name of await readdir(releases)) if (name.startsWith('.')) await removeFolder(`${releases}/${name}`);
}

/** Removes the releases that were replaced a day ago; never the live one, nor one that is being built. */
export async function removeOldReleases(folders: SiteFolders, nowMs = Date.now()): Promise<void> {
  const live = basename(await readlink(folders.current).catch(() => ''));
  for (const name of await releaseNames(folders)) {
    const folder = `${folders.releases}/${name}`;
    if (name !== live && nowMs - (await stat(folder)).mtimeMs > pagesKeptMs) await removeFolder(folder);
  }
}
