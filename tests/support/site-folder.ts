import { mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A published site written by hand, in the folders that the publisher keeps. */
export class SiteFolder {
  /** The data folder; the site lies in `site` below it. */
  readonly data: string;
  readonly site: string;

  private constructor(data: string) {
    this.data = data;
    this.site = join(data, 'site');
  }

  static async make(): Promise<SiteFolder> {
    const folder = new SiteFolder(await mkdtemp(join(tmpdir(), 'moncer-berkas-')));
    await folder.swap('pertama');
    return folder;
  }

  /** Puts a file at a path below the site, in one step. */
  async put(path: string, bytes: string | Buffer): Promise<void> {
    const file = join(this.site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.baru`, bytes);
    await rename(`${file}.baru`, file);
  }

  /** Puts a page into the live release: the compressed forms before the page itself. */
  async putPage(path: string, text: string): Promise<void> {
    const file = `current/${path}`;
    await this.put(`${file}.br`, brotliCompressSync(text));
    await this.put(`${file}.gz`, gzipSync(text));
    await this.put(file, text);
  }

  /** The page itself first, then its compressed forms. */
  async removePage(path: string): Promise<void> {
    for (const ending of ['', '.br', '.gz']) await unlink(join(this.site, 'current', path + ending));
  }

  async putGone(gone: { ditarik?: Record<string, object>; pindah?: Record<string, string> }): Promise<void> {
    await this.put('current/alamat.json', JSON.stringify({ ditarik: {}, pindah: {}, ...gone }));
  }

  /** Makes another release the live one; it begins empty. */
  async swap(id: string): Promise<void> {
    await mkdir(join(this.site, 'releases', id), { recursive: true });
    await rm(join(this.site, 'current.baru'), { force: true });
    await symlink(`releases/${id}`, join(this.site, 'current.baru'));
    await rename(join(this.site, 'current.baru'), join(this.site, 'current'));
  }

  async remove(): Promise<void> {
    await rm(this.data, { recursive: true, force: true });
  }
}

/** A page with a style of its own, so that its policy tells which version it belongs to. */
export function pageWithStyle(title: string, style: string): string {
  return `<!doctype html><html lang="id"><head><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1></body></html>`;
}
