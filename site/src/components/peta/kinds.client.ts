import { petaInteraktif as teks } from '../../text/peta-interaktif.ts';
import type { PlaceFeature } from './wilayah-map.ts';

/**
 * A checkbox for each kind of place that occurs, all of them ticked.
 *
 * @param choose is given the places of the ticked kinds after each change
 * @returns nothing when there is only one kind
 */
export function offerKinds(
  places: readonly PlaceFeature[],
  choose: (chosen: readonly PlaceFeature[]) => void,
): HTMLElement | undefined {
  const counts = new Map<string, number>();
  for (const { properties } of places) counts.set(properties.jenis, (counts.get(properties.jenis) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const fieldset = document.createElement('fieldset');
  fieldset.className = 'saring';
  const legend = document.createElement('legend');
  legend.textContent = teks.saring;
  const kinds = [...counts].sort(([a], [b]) => a.localeCompare(b));
  fieldset.append(legend, ...kinds.map(([jenis, count]) => checkbox(jenis, teks.jenis(jenis, count))));
  fieldset.addEventListener('change', () => {
    const ticked = [...fieldset.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    choose(places.filter(({ properties }) => ticked.includes(properties.jenis)));
  });
  return fieldset;
}

function checkbox(value: string, words: string): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = value;
  input.checked = true;
  label.append(input, words);
  return label;
}
