import type { APIRoute } from 'astro';
import { content } from '../../content/index.ts';
import { icsFile } from '../../lib/ics.ts';
import { kegiatanPath } from '../../lib/paths.ts';

export const getStaticPaths = () => {
  const agenda = content.upcomingKegiatan(Infinity).filter(({ jenis }) => jenis === 'agenda');
  return agenda.map(({ slug }) => ({ params: { slug } }));
};

/** A coming activity for the calendar of a phone; there is none any more when its day is over. */
export const GET: APIRoute = ({ params, site }) => {
  const kegiatan = content.get('kegiatan', params.slug ?? '');
  if (!kegiatan) return new Response(null, { status: 404 });
  const { slug, judul, mulai, selesai, tanpa_jam, tempat, isi, diverifikasi_pada } = kegiatan;
  const address = new URL(kegiatanPath(slug), site).href;
  const text = icsFile({
    uid: address,
    title: judul,
    start: mulai,
    end: selesai,
    wholeDay: tanpa_jam,
    place: tempat,
    text: isi,
    address,
    changed: `${diverifikasi_pada}T00:00:00+07:00`,
  });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
