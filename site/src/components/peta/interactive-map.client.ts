import { LngLatBounds, Map, Marker, NavigationControl, Popup, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import styleSheetUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
// Version 6 has no build with its worker inside: without this address `load` never fires.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { petaInteraktif as teks } from '../../text/peta.ts';
import type { WilayahMap } from './wilayah-map.ts';

const loadTimeoutMs = 30_000;
const paddingPx = 40;

setWorkerUrl(workerUrl);

/**
 * Draws the outline and the places with MapLibre, from our own file only: no tiles, no fonts, no other host.
 *
 * @param dataUrl address of a `WilayahMap`
 * @throws when the data or WebGL is not there
 */
export async function showMap(container: HTMLElement, dataUrl: string): Promise<void> {
  const [answer] = await Promise.all([fetch(dataUrl), loadStyles()]);
  if (!answer.ok) throw new Error(`${dataUrl} answered ${answer.status}`);
  const data = (await answer.json()) as WilayahMap;
  const bounds = new LngLatBounds();
  for (const { geometry } of data.features) {
    const points = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [geometry.coordinates];
    for (const point of points) bounds.extend(point);
  }
  const map = new Map({
    container,
    style: { version: 8, sources: {}, layers: [{ id: 'latar', type: 'background' }] },
    bounds,
    fitBoundsOptions: { padding: paddingPx },
    locale: teks.petunjuk,
    cooperativeGestures: true,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new ScaleControl());
  await loaded(map);
  drawArea(map, data);
  addMarkers(map, data);
}

function loadStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styleSheetUrl;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${styleSheetUrl} did not load`)));
    document.head.append(link);
  });
}

function loaded(map: Map): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the map did not load in ${loadTimeoutMs} ms`)), loadTimeoutMs);
    map.once('load', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function drawArea(map: Map, data: WilayahMap): void {
  map.addSource('wilayah', { type: 'geojson', data });
  map.addLayer({ id: 'isi', type: 'fill', source: 'wilayah', filter: ['==', '$type', 'Polygon'] });
  map.addLayer({
    id: 'pinggir',
    type: 'line',
    source: 'wilayah',
    filter: ['==', '$type', 'Polygon'],
    paint: { 'line-width': 2.5 },
  });
  const paint = () => {
    map.setPaintProperty('latar', 'background-color', token('kertas-2'));
    map.setPaintProperty('isi', 'fill-color', token('kertas'));
    map.setPaintProperty('pinggir', 'line-color', token('soga'));
  };
  paint();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
}

function addMarkers(map: Map, data: WilayahMap): void {
  for (const { geometry, properties } of data.features) {
    if (geometry.type !== 'Point') continue;
    const marker = new Marker({ color: token(properties.umkm ? 'motif' : 'aksi') })
      .setLngLat(geometry.coordinates)
      .addTo(map)
      // After `addTo`, which takes the listener for the Enter key away again (6.17.0).
      .setPopup(new Popup({ offset: 32 }).setDOMContent(popupContent(properties)));
    marker.getElement().setAttribute('aria-label', teks.penanda(properties.nama));
  }
}

function popupContent({
  nama,
  detail,
  href,
  perkiraan,
}: {
  nama: string;
  detail?: string;
  href?: string;
  perkiraan?: boolean;
}): HTMLElement {
  const content = document.createElement('div');
  const title = document.createElement('b');
  title.textContent = nama;
  const line = document.createElement('p');
  line.textContent = [detail, perkiraan && teks.perkiraan].filter(Boolean).join('. ');
  const link = document.createElement('a');
  link.href = href ?? '/potensi/';
  link.textContent = teks.baca;
  content.append(title, line, link);
  return content;
}

/** A colour of the design as it is now, by day or by night. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--color-${name}`).trim();
}
