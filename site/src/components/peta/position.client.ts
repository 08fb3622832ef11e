import { GeolocateControl } from 'maplibre-gl';
import type { MapLibreMap } from 'maplibre-gl';
import { petaInteraktif as teks } from '../../text/peta-interaktif.ts';

const timeoutMs = 15_000;
/** Near enough to see where one is, far enough to see what lies around. */
const maxZoom = 14;

/**
 * A button that shows where the reader is, once for each press. Nothing is asked before, and the position
 * stays on the phone.
 *
 * @param say tells the reader what came of it
 */
export function offerPosition(map: MapLibreMap, say: (sentence: string) => void): void {
  const control = new GeolocateControl({
    positionOptions: { enableHighAccuracy: true, timeout: timeoutMs },
    fitBoundsOptions: { maxZoom },
  });
  control.on('geolocate', () => say(teks.letak.ada));
  control.on('outofmaxbounds', () => say(teks.letak.diLuar));
  control.on('error', ({ code }) =>
    say(code === GeolocationPositionError.PERMISSION_DENIED ? teks.letak.ditolak : teks.letak.gagal),
  );
  map.addControl(control);
}
