import type { APIRoute } from 'astro';
import { content } from '../../content/index.ts';
import { saranOf } from '../../lib/saran.ts';

/** Names of all services, for the search page to suggest from before the search itself is loaded: a few KB. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(content.all('layanan').map(saranOf))}\n`, {
    headers: { 'content-type': 'application/json' },
  });
