import { LngLatBounds, MapLibreMap, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
// Version 6 has no build with its worker inside: without this address `load` never fires.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { petaInteraktif as teks } from '../../text/peta-interaktif.ts';
import type { WilayahMap } from './wilayah-map.ts';

const loadTimeoutMs = 30_000;
const paddingPx = 24;
/** Houses side by side are 20 px apart. */
const maxZoom = 17;

setWorkerUrl(workerUrl);

/**
 * An empty map of where the data lie, ready to be drawn on.
 *
 * @throws when it is not ready in time, or there is no WebGL
 */
export async function openMap(container: HTMLElement, data: WilayahMap): Promise<MapLibreMap> {
  const bounds = boundsOf(data);
  const map = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [{ id: 'latar', type: 'background' }] },
    bounds,
    fitBoundsOptions: { padding: paddingPx },
    maxBounds: withSurroundings(bounds),
    maxZoom,
    locale: teks.petunjuk,
    cooperativeGestures: true,
    attributionControl: { compact: false },
    dragRotate: false,
    maxPitch: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new ScaleControl());
  await loaded(map);
  return map;
}

function boundsOf(data: WilayahMap): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const { geometry } of data.features) {
    const points = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [geometry.coordinates];
    for (const point of points) bounds.extend(point);
  }
  return bounds;
}

/** As much again on every side: wide enough for any screen, and whoever is further away is not on this map. */
function withSurroundings(bounds: LngLatBounds): [number, number, number, number] {
  const [west, south, east, north] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  const [width, height] = [east - west, north - south];
  return [west - width, south - height, east + width, north + height];
}

function loaded(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the map did not load in ${loadTimeoutMs} ms`)), loadTimeoutMs);
    map.once('load', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
