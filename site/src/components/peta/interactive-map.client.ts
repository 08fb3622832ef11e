import type { MapLibreMap } from 'maplibre-gl';
// By address: imported, Astro would write the styles into the page.
import mapLibreStyles from 'maplibre-gl/dist/maplibre-gl.css?url';
import { baseMapPath } from '../../lib/paths.ts';
import { petaInteraktif as teks } from '../../text/peta-interaktif.ts';
import { paint } from './colours.client.ts';
import ownStyles from './interactive-map.css?url';
import { offerKinds } from './kinds.client.ts';
import { openMap } from './open-map.client.ts';
import { showPlaces } from './places.client.ts';
import { offerPosition } from './position.client.ts';
import type { PlaceFeature, WilayahMap } from './wilayah-map.ts';

/**
 * Draws the outline and the places with MapLibre, from our own files only: no fonts, no other host. Below
 * them lie streets and water when the operator has given a base map.
 *
 * @param dataUrl address of a `WilayahMap`
 * @param say tells the reader what has happened
 * @returns the choice of kinds of places, to stand beside the map; nothing where there is no choice
 * @throws when the data or WebGL is not there
 */
export async function showMap(
  container: HTMLElement,
  dataUrl: string,
  say: (sentence: string) => void,
): Promise<HTMLElement | undefined> {
  const [answer, baseMap] = await Promise.all([
    fetch(dataUrl),
    fetch(baseMapPath, { method: 'HEAD' }),
    ...[mapLibreStyles, ownStyles].map(loadStyles),
  ]);
  if (!answer.ok) throw new Error(`${dataUrl} answered ${answer.status}`);
  const data = (await answer.json()) as WilayahMap;
  const areas = data.features.filter((feature) => feature.geometry.type === 'Polygon');
  const places = data.features.filter((feature): feature is PlaceFeature => feature.geometry.type === 'Point');
  const map = await openMap(container, data);
  drawAreas(map, { ...data, features: areas });
  const show = showPlaces(map, places);
  offerPosition(map, say);
  // 204: the office has none.
  if (baseMap.status === 200) addBaseMap(map);
  return offerKinds(places, (chosen) => {
    show(chosen);
    say(teks.tampak(chosen.length, places.length));
  });
}

function loadStyles(url: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${url} did not load`)));
    document.head.append(link);
  });
}

function drawAreas(map: MapLibreMap, data: WilayahMap): void {
  const source = 'wilayah';
  map.addSource(source, { type: 'geojson', data, attribution: teks.indikatif });
  map.addLayer({ id: 'isi', type: 'fill', source });
  map.addLayer({ id: 'pinggir', type: 'line', source, paint: { 'line-width': 2.5 } });
  paint(map, [
    ['latar', 'background-color', 'kertas-2'],
    ['isi', 'fill-color', 'kertas'],
    ['pinggir', 'line-color', 'soga'],
  ]);
}

/** Comes when it comes, below the outline: the map can be used without it. */
function addBaseMap(map: MapLibreMap): void {
  import('./base-map.client.ts')
    .then(({ drawBaseMap }) => drawBaseMap(map, 'pinggir'))
    .catch((error: unknown) => console.error('peta: the base map cannot be read; the map is shown without it.', error));
}
