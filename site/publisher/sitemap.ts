import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeFolder } from './files.ts';
import { publicSitemap } from './sitemap-config.ts';

const silent = { info() {}, warn() {}, error: (message: string) => console.error(`publisher: sitemap: ${message}`) };

/**
 * The sitemap of these pages, made by the integration itself, so that it has the bytes of a plain `astro build`.
 *
 * @param paths of all pages, such as `/layanan/sktm/`
 * @returns its files by name
 */
export async function sitemapFiles(paths: readonly string[], siteUrl: string): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'moncer-sitemap-'));
  try {
    // Only these hooks and these parts of their arguments are used by @astrojs/sitemap 3.7.4.
    const hooks = publicSitemap().hooks as unknown as Record<string, (argument: object) => Promise<void> | void>;
    await hooks['astro:routes:resolved']?.({ routes: [] });
    const config = { site: siteUrl, base: '/', trailingSlash: 'always', build: { format: 'directory' } };
    await hooks['astro:config:done']?.({ config });
    const pages = paths.map((path) => ({ pathname: path.slice(1) }));
    await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), pages, logger: silent });
    const names = await readdir(folder);
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
  } finally {
    await removeFolder(folder);
  }
}
