import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { recordReads, shared } from '../src/content/shared.ts';
import type { ContentStore } from '../src/content/store.ts';

/** One file that the site consists of, and how to ask the renderer for it. */
export interface Page {
  /** Path of the URL, such as `/layanan/sktm/` or `/kegiatan/feed.xml`. */
  path: string;
  /** Path of the file in the release, such as `layanan/sktm/index.html`. */
  file: string;
  type: 'page' | 'endpoint';
  route: Route;
}

/** The site, compiled once, kept in memory. */
export interface Renderer {
  /** Changes whenever the compiled site changes. */
  build: string;
  /** Folder with the files that are no pages: `_astro/…`, `favicon.svg`. */
  clientFolder: string;
  /** Puts other content before all pages. */
  use(store: ContentStore): void;
  /** Every page that `astro build` would write for the content in use. */
  pages(): Promise<Page[]>;
  /** @throws RenderError when the page fails; gives nothing when the page answers that it is not there */
  render(page: Page): Promise<Buffer | undefined>;
  /** Finds the page that answers to a path when `store` is the content. */
  find(path: string, store: ContentStore): Promise<Page | undefined>;
}

export class RenderError extends Error {
  override name = 'RenderError';
  readonly page: Page;

  constructor(page: Page, message: string) {
    super(`${page.path}: ${message}`);
    this.page = page;
  }
}

/** The parts of Astro's `RouteData` and `App` that are used here (astro 7.3.5, `core/app/base.js`). */
interface Route {
  route: string;
  type: string;
  origin: string;
  pathname?: string;
  component: string;
  segments: { content: string; dynamic: boolean; spread: boolean }[][];
}
interface App {
  manifest: { routes: { routeData: Route }[]; pageMap: Map<string, () => Promise<{ page(): Promise<PageModule> }>> };
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}
interface PageModule {
  getStaticPaths?: () => Promise<{ params: Params }[]> | { params: Params }[];
}
type Params = Record<string, string | undefined>;

/**
 * Loads the compiled site.
 *
 * @param folder `dist-server`, made by `RENDER=server astro build`
 * @param siteUrl the public origin
 * @throws Error when the site has not been compiled
 */
export async function loadRenderer(folder: string, siteUrl: string): Promise<Renderer> {
  const entry = `${folder}/server/entry.mjs`;
  const build = await hashFolder(folder).catch((cause: unknown) => {
    throw new Error(`publisher: ${entry} is missing. Run "RENDER=server astro build" in site/.`, { cause });
  });
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ origin }) => origin === 'project');

  async function pages(): Promise<Page[]> {
    const all = new Map<string, Page>();
    for (const route of routes) {
      for (const pathname of await pathnames(app, route)) {
        const page = toPage(route, pathname);
        // Routes stand in order of precedence; where two claim one address, Astro builds the first.
        if (!all.has(page.file)) all.set(page.file, page);
      }
    }
    return [...all.values()];
  }

  return {
    build,
    clientFolder: `${folder}/client`,
    use: (store) => void (shared().store = store),
    pages,
    find: async (path, store) => {
      const { result } = await recordReads(pages, { store, photoBase: '', photos: new Set() });
      return result.find((page) => page.path === path);
    },
    render: async (page) => {
      const response = await app.render(new Request(new URL(page.path, siteUrl)), { routeData: page.route });
      const isErrorPage = page.route.pathname === '/404';
      if (response.status === 404 && !isErrorPage) return undefined;
      if (response.status !== 200 && !isErrorPage) {
        await response.body?.cancel();
        throw new RenderError(
          page,
          `the page answered ${response.status} while it was rendered; the cause stands above`,
        );
      }
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

/** The same addresses as `astro build`: a route without parameters is one page, others are listed by `getStaticPaths`. */
async function pathnames(app: App, route: Route): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname];
  const module = await (await app.manifest.pageMap.get(route.component)?.())?.page();
  const paths = (await module?.getStaticPaths?.()) ?? [];
  return paths.map(({ params }) => fillIn(route, params));
}

function fillIn({ segments }: Route, params: Params): string {
  const filled = segments.map((parts) =>
    parts
      .map(({ content, dynamic, spread }) => (dynamic ? (params[spread ? content.slice(3) : content] ?? '') : content))
      .join(''),
  );
  return `/${filled.filter((part) => part !== '').join('/')}`;
}

/** Folders as `build.format: 'directory'` makes them; the error page is a file, as web servers expect it. */
function toPage(route: Route, pathname: string): Page {
  const bare = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return { path: `/${bare}`, file: bare, type: 'endpoint', route };
  if (bare === '404') return { path: '/404/', file: '404.html', type: 'page', route };
  const folder = bare === '' ? '' : `${bare}/`;
  return { path: `/${folder}`, file: `${folder}index.html`, type: 'page', route };
}

async function hashFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
