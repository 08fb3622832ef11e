import { types } from '@moncer/content-types';
import type { APIRoute } from 'astro';
import { content } from '../../../content/index.ts';
import { namaKelurahan } from '../../../lib/kelurahan.ts';
import { drawLinkCard } from '../../../lib/link-card/link-card.ts';
import { layanan as teks } from '../../../text/id.ts';

export const getStaticPaths = () => content.paths('layanan').map((slug) => ({ params: { slug } }));

/** The picture for link previews of one service, with its name. */
export const GET: APIRoute = ({ params }) => {
  const layanan = content.get('layanan', params.slug ?? '');
  if (!layanan) return new Response(null, { status: 404 });
  const kelurahan = namaKelurahan(content.profil());
  const kelompok = types.layanan.fields.kelompok.words[layanan.kelompok];
  const card = drawLinkCard({ kelurahan, eyebrow: `${teks.remah} · ${kelompok}`, title: layanan.nama });
  return new Response(card, { headers: { 'content-type': 'image/png' } });
};
