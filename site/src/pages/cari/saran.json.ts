import type { APIRoute } from 'astro';
import type { Saran } from '../../components/cari/saran.client.ts';
import { content } from '../../content/index.ts';
import { layananPath } from '../../lib/paths.ts';

/** Names of all services, for the search page to suggest from before the search itself is loaded: a few KB. */
export const GET: APIRoute = () => {
  const daftar: Saran[] = content
    .all('layanan')
    .map(({ nama, nama_lain, slug }) => ({ judul: nama, alamat: layananPath(slug), kata: nama_lain }));
  return new Response(`${JSON.stringify(daftar)}\n`, { headers: { 'content-type': 'application/json' } });
};
