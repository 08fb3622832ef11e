import type { MapLibreMap } from 'maplibre-gl';

/** What is painted with which colour of the design, such as `['pinggir', 'line-color', 'soga']`. */
export type Colours = readonly (readonly [
  layer: string,
  property: 'background-color' | 'fill-color' | 'line-color' | 'text-color' | 'text-halo-color',
  colour: string,
])[];

/** Paints layers in the colours of the design as they are now, by day or by night, and again when that changes. */
export function paint(map: MapLibreMap, colours: Colours): void {
  const apply = () => {
    const style = getComputedStyle(document.documentElement);
    for (const [layer, property, colour] of colours) {
      map.setPaintProperty(layer, property, style.getPropertyValue(`--color-${colour}`).trim());
    }
  };
  apply();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
}
