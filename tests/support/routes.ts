import type { Strapi } from './strapi.ts';

interface Layer {
  path: string;
  methods: string[];
}

const asked: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Every route that the CMS has mounted, as `GET /api/users/:id`; those that only serve the panel's files left out. */
export function routesOf(strapi: Strapi): string[] {
  const layers = (strapi.server as unknown as { listRoutes(): Layer[] }).listRoutes();
  const routes = layers
    .filter(({ path }) => path.startsWith('/') && !path.includes('(.*)'))
    .flatMap(({ path, methods }) => methods.filter((method) => asked.has(method)).map((method) => `${method} ${path}`));
  return [...new Set(routes)].sort();
}

/**
 * Those of the routes that let somebody in: which do anything but refuse (401, 403, 405) or know nothing (404).
 *
 * @param call makes a request as that person, with an empty body
 */
export async function openRoutes(
  routes: readonly string[],
  call: (method: string, path: string) => Promise<number>,
): Promise<string[]> {
  const open: string[] = [];
  for (const route of routes) {
    const [method, path] = route.split(' ') as [string, string];
    const status = await call(method, path.replace(/:[a-zA-Z]+\??(\([^)]*\))?/g, '1'));
    if (![401, 403, 404, 405].includes(status)) open.push(`${route} → ${status}`);
  }
  return open;
}
