import type { APIRoute } from 'astro';
import { content } from '../../content/index.ts';
import { namaKelurahan } from '../../lib/kelurahan.ts';
import { cardKinds, isCardKind } from '../../lib/link-card/kinds.ts';
import { drawLinkCard } from '../../lib/link-card/link-card.ts';

export const getStaticPaths = () => Object.keys(cardKinds).map((jenis) => ({ params: { jenis } }));

/** The picture for link previews of a kind of page. */
export const GET: APIRoute = ({ params: { jenis = '' } }) => {
  if (!isCardKind(jenis)) return new Response(null, { status: 404 });
  const kelurahan = namaKelurahan(content.profil());
  const { title, lead } = cardKinds[jenis];
  const card = drawLinkCard({ kelurahan, title, lead: lead(kelurahan) });
  return new Response(card, { headers: { 'content-type': 'image/png' } });
};
