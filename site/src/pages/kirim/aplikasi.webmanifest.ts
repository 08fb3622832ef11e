import type { APIRoute } from 'astro';
import { teksKirim } from '../../text/kirim.ts';

/** Lets the volunteers' room be put on the home screen of a phone (W3C: Web Application Manifest). */
const manifest = {
  name: teksKirim.namaAplikasi,
  short_name: teksKirim.namaAplikasiPendek,
  description: teksKirim.masukUntuk,
  lang: 'id',
  id: '/kirim/',
  start_url: '/kirim/',
  scope: '/kirim/',
  display: 'standalone',
  background_color: '#fbf5e9',
  theme_color: '#3a2212',
  icons: [192, 512].flatMap((size) =>
    ['any', 'maskable'].map((purpose) => ({
      src: `/ikon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  ),
};

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifest)}\n`, { headers: { 'content-type': 'application/manifest+json' } });
