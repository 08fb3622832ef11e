/** The parts of Astro's `RouteData` that are used here (astro 7.3.5). */
export interface Route {
  route: string;
  type: string;
  origin: string;
  pathname?: string;
  component: string;
  segments: { content: string; dynamic: boolean; spread: boolean }[][];
}

export type Params = Record<string, string | undefined>;

/** The address of one page of a route, without slash at the end. */
export function fillIn({ segments }: Route, params: Params): string {
  const filled = segments.map((parts) =>
    parts
      .map(({ content, dynamic, spread }) => (dynamic ? (params[spread ? content.slice(3) : content] ?? '') : content))
      .join(''),
  );
  return `/${filled.filter((part) => part !== '').join('/')}`;
}

/** The path of a page's URL. */
export function pathOf({ type }: Route, pathname: string): string {
  const bare = withoutSlashes(pathname);
  return type === 'endpoint' || bare === '' ? `/${bare}` : `/${bare}/`;
}

/** Folders as `build.format: 'directory'` makes them; the error page is a file, as web servers expect it. */
export function fileOf({ type }: Route, pathname: string): string {
  const bare = withoutSlashes(pathname);
  if (type === 'endpoint') return bare;
  if (bare === '404') return '404.html';
  return bare === '' ? 'index.html' : `${bare}/index.html`;
}

function withoutSlashes(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}
