import type { APIRoute } from 'astro';
import { content } from '../../content/index.ts';
import { atomFeed } from '../../lib/feed.ts';
import { namaKelurahan } from '../../lib/kelurahan.ts';
import { kegiatanPath } from '../../lib/paths.ts';
import { kegiatan as teks } from '../../text/id.ts';

const entriesInFeed = 20;

/** The newest activities as an Atom feed (RFC 4287), so that other sites and readers can follow along. */
export const GET: APIRoute = ({ site }) => {
  const profil = content.profil();
  const absolute = (path: string) => new URL(path, site).href;
  const xml = atomFeed({
    title: teks.umpanJudul(namaKelurahan(profil)),
    author: namaKelurahan(profil),
    self: absolute('/kegiatan/feed.xml'),
    page: absolute('/kegiatan/'),
    entries: content.latestKegiatan(entriesInFeed).map(({ slug, judul, mulai, isi, diverifikasi_pada }) => ({
      title: judul,
      address: absolute(kegiatanPath(slug)),
      published: mulai,
      updated: `${diverifikasi_pada}T00:00:00+07:00`,
      text: isi,
    })),
  });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
