import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Noun } from '@moncer/content-types';
import type { View } from '../src/content/query.ts';
import { recordReads } from '../src/content/shared.ts';
import type { Render } from '../src/content/shared.ts';
import { fillIn, fileOf, pathOf } from './route-paths.ts';
import type { Params, Route } from './route-paths.ts';

/** One file that the site consists of, and which route makes it. */
export interface Page {
  /** Path of the URL, such as `/layanan/sktm/` or `/kegiatan/feed.xml`. */
  alamat: string;
  /** Path of the file in the release, such as `layanan/sktm/index.html`. */
  berkas: string;
  /** Pattern of the route, such as `/layanan/[slug]`. */
  rute: string;
}

/** The pages of a route, and what listing them has read. */
interface Listing {
  pages: Page[];
  reads: ReadonlyMap<string, string>;
  /** Nouns of which each document makes a page of this route. */
  nouns: ReadonlySet<Noun>;
}

/** A page as it was made; without bytes when there is no such page. */
interface Rendered {
  bytes: Buffer | undefined;
  reads: ReadonlyMap<string, string>;
}

/** The site, compiled once, kept in memory. */
export interface Renderer {
  /** Changes whenever the compiled site changes. */
  build: string;
  /** Folder with the files that are no pages: `_astro/…`, `favicon.svg`. */
  clientFolder: string;
  /** Patterns of all routes, in order of precedence: where two claim one address, the first has it. */
  routes: string[];
  /** Every page that `astro build` would write for a route; with a scope, only those of its documents. */
  list(rute: string, view: View, scope?: Render['scope']): Promise<Listing>;
  /** @throws RenderError when the page fails */
  render(page: Page, view: View, preview?: Render['preview']): Promise<Rendered>;
}

export class RenderError extends Error {
  override name = 'RenderError';
  readonly page: Page;

  constructor(page: Page, message: string) {
    super(`${page.alamat}: ${message}`);
    this.page = page;
  }
}

/** The parts of Astro's `App` that are used here (astro 7.3.5, `core/app/base.js`). */
interface App {
  manifest: { routes: { routeData: Route }[]; pageMap: Map<string, () => Promise<{ page(): Promise<PageModule> }>> };
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}
interface PageModule {
  getStaticPaths?: () => Promise<{ params: Params }[]> | { params: Params }[];
}

/**
 * Loads a compiled site.
 *
 * @param folder with `server/entry.mjs` and `client/`, made by `RENDER=server astro build`
 * @param build its fingerprint, see `fingerprintOf`
 * @param siteUrl the public origin
 */
export async function loadRenderer(folder: string, build: string, siteUrl: string): Promise<Renderer> {
  const { app } = (await import(pathToFileURL(`${folder}/server/entry.mjs`).href)) as { app: App };
  const own = app.manifest.routes.map(({ routeData }) => routeData).filter(({ origin }) => origin === 'project');
  const routes = new Map(own.map((route) => [route.route, route]));

  return {
    build,
    clientFolder: `${folder}/client`,
    routes: [...routes.keys()],
    list: async (rute, view, scope) => {
      const route = routeOf(rute);
      const options = scope ? { scope } : {};
      const { result, reads, listedSlugsOf } = await recordReads(view, () => pathnames(app, route), options);
      const pages = result.map((pathname) => ({
        alamat: pathOf(route, pathname),
        berkas: fileOf(route, pathname),
        rute,
      }));
      return { pages, reads, nouns: listedSlugsOf };
    },
    render: async (page, view, preview) => {
      const routeData = routeOf(page.rute);
      const render = () => app.render(new Request(new URL(page.alamat, siteUrl)), { routeData });
      const { result, reads } = await recordReads(view, () => bytesOf(page, render), preview ? { preview } : {});
      return { bytes: result, reads };
    },
  };

  function routeOf(rute: string): Route {
    const route = routes.get(rute);
    if (!route) throw new Error(`publisher: the compiled site ${build} has no route ${rute}`);
    return route;
  }
}

async function bytesOf(page: Page, render: () => Promise<Response>): Promise<Buffer | undefined> {
  const response = await render();
  const isErrorPage = page.berkas === '404.html';
  if (response.status === 404 && !isErrorPage) return undefined;
  if (response.status !== 200 && !isErrorPage) {
    await response.body?.cancel();
    throw new RenderError(page, `the page answered ${response.status} while it was rendered; the cause stands above`);
  }
  return Buffer.from(await response.arrayBuffer());
}

/** The same addresses as `astro build`: a route without parameters is one page, others are listed by `getStaticPaths`. */
async function pathnames(app: App, route: Route): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname];
  const module = await (await app.manifest.pageMap.get(route.component)?.())?.page();
  const paths = (await module?.getStaticPaths?.()) ?? [];
  return paths.map(({ params }) => fillIn(route, params));
}

/**
 * Fingerprint of a compiled site.
 *
 * @throws Error when the site has not been compiled
 */
export async function fingerprintOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`publisher: ${folder} is missing. Run "RENDER=server astro build" in site/.`, { cause });
  });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
