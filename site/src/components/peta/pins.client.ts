import { petaInteraktif as teks } from '../../text/peta-interaktif.ts';
import type { PlaceFeature } from './wilayah-map.ts';

/** Places too near to each other for a pin each, as MapLibre groups them. */
export interface Cluster {
  geometry: PlaceFeature['geometry'];
  properties: { cluster_id: number; point_count: number };
}

export function isCluster(feature: PlaceFeature | Cluster): feature is Cluster {
  return 'cluster_id' in feature.properties;
}

/** The button that stands for a place, with its number in the list, or for several places, with how many they are. */
export function pinOf(feature: PlaceFeature | Cluster): HTMLButtonElement {
  const pin = document.createElement('button');
  pin.type = 'button';
  if (isCluster(feature)) {
    const { point_count: count } = feature.properties;
    const unit = document.createElement('small');
    unit.textContent = teks.tempat;
    pin.className = 'penanda penanda--gugus';
    pin.setAttribute('aria-label', teks.gugus(count));
    pin.append(String(count), unit);
  } else {
    const { nama, nomor, penanda } = feature.properties;
    pin.className = `penanda penanda--${penanda}`;
    pin.setAttribute('aria-label', `${nomor}. ${nama}`);
    pin.append(String(nomor));
  }
  return pin;
}
