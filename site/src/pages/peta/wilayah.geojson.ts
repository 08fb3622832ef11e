import type { APIRoute } from 'astro';
import type { AreaFeature, PlaceFeature, WilayahMap } from '../../components/peta/wilayah-map.ts';
import { content } from '../../content/index.ts';
import { namaSaja } from '../../lib/kelurahan.ts';
import { placesOf } from '../../lib/places.ts';
import { peta as teks } from '../../text/id.ts';

/** What the interactive map draws, for other programs too: the indicative outline and the known places. */
export const GET: APIRoute = () => {
  const profil = content.profil();
  const corners = content.kelurahan()?.garis_batas ?? [];
  const ring = corners.map(({ lng, lat }): [number, number] => [lng, lat]);
  const [first] = ring;
  const area: AreaFeature[] = first
    ? [
        {
          type: 'Feature',
          geometry: { type: 'Polygon', coordinates: [[...ring, first]] },
          properties: { nama: namaSaja(profil), perkiraan: true },
        },
      ]
    : [];
  const places = placesOf(profil, content.all('potensi'), teks.kantor).map(
    ({ nama, jenis, detail, href, lng, lat, perkiraan, pin }, index): PlaceFeature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties: { nama, nomor: index + 1, jenis, detail, href, perkiraan, penanda: pin ?? 'tempat' },
    }),
  );
  const data: WilayahMap = { type: 'FeatureCollection', features: [...area, ...places] };
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/geo+json; charset=utf-8' } });
};
