import { constants } from 'node:fs';
import { access, mkdir, readdir, readlink, rename, symlink, unlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { compress, isCompressible } from './compress.ts';
import { linkOrCopy, readIfThere, removeFolder, syncFolder, writeDurably } from './files.ts';

const keptReleases = 3;
const unfinished = '.baru-';
/** What a release says about itself to the gateway and to the next publisher; never served. */
export const manifestFile = '.rilis.json';

/** The facts of a release that outlive the process which made it. */
export interface Manifest {
  id: string;
  revisi: number;
  hari: string;
  waktu: string;
  /** Which compiled site rendered it. */
  bangunan: string;
  /** Documents that were left out, as reported to the CMS. */
  gagal: { jenis: string; id: string; alamat: string; alasan: string }[];
  /** The address of every document with a page of its own, by `<noun>/<document id>`. */
  alamat: Record<string, string>;
  /** What the search index was made of. */
  cari: string;
  /** Hashes of the inlined styles, by file, for the Content-Security-Policy. */
  gaya: Record<string, string[]>;
  /** Every file but photos and search index, with a hash of its bytes. */
  berkas: Record<string, string>;
}

/** The release that is live now; nothing when there is none or it does not say what it is. */
export async function liveRelease(site: string): Promise<{ folder: string; manifest: Manifest } | undefined> {
  const folder = `${site}/current`;
  const bytes = await readIfThere(`${folder}/${manifestFile}`);
  if (!bytes) return undefined;
  try {
    return { folder: `${site}/${await readlink(folder)}`, manifest: JSON.parse(bytes.toString()) as Manifest };
  } catch {
    return undefined;
  }
}

/** Collects the files of the next release in a folder that nobody looks at yet. */
export class NextRelease {
  readonly id: string;
  readonly folder: string;
  readonly #site: string;
  readonly #previous: string | undefined;
  readonly #folders = new Set<string>();

  constructor(site: string, id: string, previous: string | undefined) {
    this.id = id;
    this.#site = site;
    this.folder = `${site}/releases/${unfinished}${id}`;
    this.#previous = previous;
  }

  /** Writes a file, and beside it its compressed forms; bytes that the live release has already are linked. */
  async write(path: string, bytes: Buffer): Promise<void> {
    const target = await this.#prepare(path);
    const before = this.#previous && (await readIfThere(`${this.#previous}/${path}`));
    const forms = isCompressible(path) ? ['', '.br', '.gz'] : [''];
    if (before && before.equals(bytes) && (await allThere(`${this.#previous}/${path}`, forms))) {
      for (const form of forms) await linkOrCopy(`${this.#previous}/${path}${form}`, target + form);
      return;
    }
    await writeDurably(target, bytes);
    if (forms.length === 1) return;
    const { br, gz } = await compress(bytes);
    await Promise.all([writeDurably(`${target}.br`, br), writeDurably(`${target}.gz`, gz)]);
  }

  /** Gives a file that never changes, such as a photo, a second name in the release. */
  async link(path: string, from: string): Promise<void> {
    await linkOrCopy(from, await this.#prepare(path));
  }

  /** Makes the release durable under its own name. It is not live yet. */
  async finish(): Promise<void> {
    for (const folder of this.#folders) await syncFolder(folder);
    const finished = `${this.#site}/releases/${this.id}`;
    await rename(this.folder, finished);
    await syncFolder(dirname(finished));
  }

  /** Swaps the link `current` to this release in one step. */
  async goLive(): Promise<void> {
    const temporary = `${this.#site}/current.baru`;
    await unlink(temporary).catch(ignoreMissing);
    await symlink(`releases/${this.id}`, temporary);
    await rename(temporary, `${this.#site}/current`);
    await syncFolder(this.#site);
  }

  async #prepare(path: string): Promise<string> {
    const target = `${this.folder}/${path}`;
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      for (let at = folder; at.length >= this.folder.length; at = dirname(at)) this.#folders.add(at);
    }
    return target;
  }
}

/** Removes what a killed publisher left behind, and all but the newest releases; never the live one. */
export async function removeOldReleases(site: string): Promise<void> {
  const folder = `${site}/releases`;
  await mkdir(folder, { recursive: true });
  const live = basename(await readlink(`${site}/current`).catch(() => ''));
  const names = (await readdir(folder)).sort();
  const finished = names.filter((name) => !name.startsWith(unfinished));
  const kept = new Set([...finished.slice(-keptReleases), live]);
  for (const name of names) if (!kept.has(name)) await removeFolder(`${folder}/${name}`);
}

async function allThere(path: string, forms: string[]): Promise<boolean> {
  const checks = forms.map((form) => access(path + form, constants.R_OK));
  return (await Promise.allSettled(checks)).every(({ status }) => status === 'fulfilled');
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
