import { Marker } from 'maplibre-gl';
import type { GeoJSONSource, MapLibreMap, Popup } from 'maplibre-gl';
import { isCluster, pinOf } from './pins.client.ts';
import type { Cluster } from './pins.client.ts';
import { openPopup } from './popup.client.ts';
import type { PlaceFeature } from './wilayah-map.ts';

const sourceId = 'tempat';
/** Pins are 30 px wide. */
const clusterRadiusPx = 36;

/**
 * Shows places as buttons on the map, and those too near to each other as one button that leads closer.
 * MapLibre groups them in its worker, for each zoom level anew.
 *
 * @returns shows these of the places instead
 */
export function showPlaces(
  map: MapLibreMap,
  places: readonly PlaceFeature[],
): (shown: readonly PlaceFeature[]) => void {
  const markers = new Map<string, Marker>();
  let popup: Popup | undefined;
  map.addSource(sourceId, {
    type: 'geojson',
    data: collection(places),
    cluster: true,
    clusterRadius: clusterRadiusPx,
    clusterMaxZoom: map.getMaxZoom(),
  });
  const source = map.getSource<GeoJSONSource>(sourceId)!;
  // MapLibre loads only what a layer asks for; this one draws nothing.
  map.addLayer({ id: sourceId, type: 'circle', source: sourceId, paint: { 'circle-radius': 0 } });
  map.on('render', () => map.isSourceLoaded(sourceId) && placeMarkers());
  return (shown) => {
    popup?.remove();
    for (const marker of markers.values()) marker.remove();
    markers.clear();
    void source.setData(collection(shown));
  };

  function placeMarkers(): void {
    const focused = [...markers.values()].find((marker) => marker.getElement() === document.activeElement);
    const wanted = inView();
    for (const [key, marker] of markers) {
      if (wanted.has(key)) continue;
      marker.remove();
      markers.delete(key);
    }
    for (const [key, feature] of wanted) {
      if (!markers.has(key)) markers.set(key, makeMarker(feature));
    }
    // Whoever goes by keyboard stays at this place, which has become several pins or part of one.
    if (focused && !focused.getElement().isConnected) elementNearest(focused).focus();
  }

  /** By what tells each from all others: neighbouring tiles both hold what lies at their edge. */
  function inView(): Map<string, PlaceFeature | Cluster> {
    const bounds = map.getBounds();
    const found = new Map<string, PlaceFeature | Cluster>();
    for (const feature of map.querySourceFeatures(sourceId) as unknown as (PlaceFeature | Cluster)[]) {
      if (!bounds.contains(feature.geometry.coordinates)) continue;
      if (isCluster(feature)) found.set(`gugus ${feature.properties.cluster_id}`, feature);
      // On a tile a place is rounded; seen from near that is next door.
      else found.set(`tempat ${feature.properties.nomor}`, places[feature.properties.nomor - 1] ?? feature);
    }
    return found;
  }

  function makeMarker(feature: PlaceFeature | Cluster): Marker {
    const element = pinOf(feature);
    element.addEventListener('click', (event) => {
      // A click on the map itself closes what is open.
      event.stopPropagation();
      void open(feature, element);
    });
    const anchor = isCluster(feature) ? 'center' : 'bottom';
    return new Marker({ element, anchor }).setLngLat(feature.geometry.coordinates).addTo(map);
  }

  async function open(feature: PlaceFeature | Cluster, opener: HTMLElement): Promise<void> {
    let opened = [feature as PlaceFeature];
    if (isCluster(feature)) {
      const { cluster_id: id, point_count: count } = feature.properties;
      const zoom = await source.getClusterExpansionZoom(id);
      if (zoom <= map.getMaxZoom()) return void map.easeTo({ center: feature.geometry.coordinates, zoom });
      // In one building: no zoom level parts them.
      opened = (await source.getClusterLeaves(id, count, 0)) as PlaceFeature[];
    }
    popup?.remove();
    popup = openPopup(map, opened, opener);
  }

  function elementNearest(gone: Marker): HTMLElement {
    const from = map.project(gone.getLngLat());
    const distance = (marker: Marker) => map.project(marker.getLngLat()).dist(from);
    const [nearest] = [...markers.values()].sort((a, b) => distance(a) - distance(b));
    return nearest?.getElement() ?? map.getCanvas();
  }
}

function collection(places: readonly PlaceFeature[]) {
  return { type: 'FeatureCollection' as const, features: [...places] };
}
