import type { APIRoute } from 'astro';

/** Everything public may be found; the working rooms and the search results say nothing to a search engine. */
const closed = ['/admin', '/api/', '/kirim/', '/meja/', '/moderasi/', '/pratinjau/', '/cari/?'];

export const GET: APIRoute = ({ site }) => {
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL('/sitemap-index.xml', site).href}`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
