import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchChange, SearchPage, SearchSource } from '../../site/publisher/search/search.ts';

/** Pages on disk with a search index beside them, served as the gateway serves it. */
export interface SearchPages {
  /** The folder of the index. */
  folder: string;
  url: string;
  source: SearchSource;
  /** Writes a page, or removes it when it has no words. @returns what the publisher says of it */
  put(path: string, shard: string, words: string | undefined): SearchChange;
  /** The folder of each shard, as `indeks.json` names it. */
  shards(): Record<string, string>;
  /** How many bytes were loaded since this was asked last, by folder: each file as it is packed for the line. */
  loadedBytes(): Record<string, number>;
  /** The folders of a shard that are on disk. */
  foldersOf(shard: string): string[];
  stop(): Promise<void>;
}

export async function startSearchPages(): Promise<SearchPages> {
  const root = mkdtempSync(join(tmpdir(), 'moncer-rak-'));
  const folder = join(root, 'cari');
  const pages = new Map<string, SearchPage & { shard: string }>();
  let loaded: Record<string, number> = {};
  const server = createServer((request, response) => {
    const file = new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/pagefind\//, '');
    const path = join(folder, file);
    try {
      response.end(readFileSync(path));
      const [name = ''] = file.split(/[-.]/);
      loaded[name] = (loaded[name] ?? 0) + statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));

  return {
    folder,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    source: {
      shards: () => [...new Set([...pages.values()].map(({ shard }) => shard))],
      pages: (shard) => [...pages.values()].filter((page) => page.shard === shard),
    },
    put(path, shard, words) {
      const file = join(root, 'halaman', path, 'index.html');
      if (words === undefined) {
        rmSync(file);
        pages.delete(path);
        return { path, shard, html: undefined };
      }
      const html = pageOf(words);
      mkdirSync(join(file, '..'), { recursive: true });
      // A file of its own, as the publisher makes one by renaming.
      rmSync(file, { force: true });
      writeFileSync(file, html);
      pages.set(path, { path, file, hash: createHash('sha256').update(html).digest('hex'), shard });
      return { path, shard, html };
    },
    shards: () =>
      (JSON.parse(readFileSync(join(folder, 'indeks.json'), 'utf8')) as { rak: Record<string, string> }).rak,
    loadedBytes() {
      const now = loaded;
      loaded = {};
      return now;
    },
    foldersOf: (shard) => readdirSync(folder).filter((name) => name.startsWith(`${shard}-`)),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function pageOf(words: string): string {
  return `<!doctype html><html lang="id"><head><title>Judul</title><style>.x{}</style></head><body><p>kop</p>
<main id="isi" data-pagefind-body data-pagefind-filter="jenis:Kegiatan"><h1>Kerja bakti</h1><p>${words}</p></main></body></html>`;
}
