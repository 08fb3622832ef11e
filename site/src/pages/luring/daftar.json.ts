import type { APIRoute } from 'astro';
import { content } from '../../content/index.ts';
import { kegiatanPath, layananPath } from '../../lib/paths.ts';

const keptKegiatan = 20;

/** What the service worker keeps without its having been read: all services, and the newest reports. */
export const GET: APIRoute = () => {
  const layanan = content.all('layanan').map(({ slug }) => layananPath(slug));
  const kegiatan = content.latestKegiatan(keptKegiatan).map(({ slug }) => kegiatanPath(slug));
  const text = `${JSON.stringify([...layanan, ...kegiatan])}\n`;
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
