import { Popup } from 'maplibre-gl';
import type { MapLibreMap } from 'maplibre-gl';
import { petaInteraktif as teks } from '../../text/peta-interaktif.ts';
import type { PlaceFeature } from './wilayah-map.ts';

/** Above the pin, whose tip is at the place. */
const offsetPx = 42;

/**
 * Says what stands at a point of the map, with links to the pages. Takes the keyboard along and gives it
 * back; the Escape key closes it.
 *
 * @param places at one point
 * @param opener what was pressed
 */
export function openPopup(map: MapLibreMap, places: readonly PlaceFeature[], opener: HTMLElement): Popup {
  const center = places[0]!.geometry.coordinates;
  const popup = new Popup({ anchor: 'bottom', offset: offsetPx, maxWidth: 'min(18rem, 80vw)' })
    .setLngLat(center)
    .setDOMContent(contentOf(places))
    .addTo(map);
  // There it has room on every side, also on a phone.
  map.easeTo({ center, offset: [0, map.getContainer().clientHeight / 4] });
  popup.getElement().addEventListener('keydown', ({ key }) => key === 'Escape' && popup.remove());
  popup.on('close', () => {
    // The keyboard was inside, unless the reader has gone elsewhere.
    if (document.activeElement === document.body) (opener.isConnected ? opener : map.getCanvas()).focus();
  });
  return popup;
}

function contentOf(places: readonly PlaceFeature[]): HTMLElement {
  const content = document.createElement('div');
  content.append(...places.map(describe));
  return content;
}

function describe({ properties: { nama, detail, href, perkiraan } }: PlaceFeature): HTMLElement {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = nama;
  const line = [detail, perkiraan && teks.perkiraan].filter(Boolean).join('. ');
  paragraph.append(link, document.createElement('br'), line);
  return paragraph;
}
