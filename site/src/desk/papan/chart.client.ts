import { svgEl } from '../shared/dom.client.ts';
import { uprightBars } from './bars.ts';

/** One place of an upright chart: a bar of one or two parts, a label under it, and perhaps a mark. */
export interface Place {
  value: number;
  /** How much of it is drawn in the first colour; the rest stands on it in the second. */
  first: number;
  /** Under the bar; empty for none. */
  label: string;
  isMarked?: boolean;
}

const width = 330;
const headRoom = 12;
const footRoom = 16;

/** Draws bars into an `<svg>`, with their values above. @param height of the longest bar */
export function drawBars(svg: SVGSVGElement, places: readonly Place[], height: number, share: number): void {
  const longest = Math.max(...places.map(({ value }) => value), 1);
  const size = { width, height, longest, share };
  const whole = uprightBars(
    places.map(({ value }) => value),
    size,
  );
  const first = uprightBars(
    places.map((place) => place.first),
    size,
  );
  svg.setAttribute('viewBox', `0 ${-headRoom} ${width} ${headRoom + height + footRoom}`);
  const drawn = places.flatMap(({ value, first: part, label, isMarked }, nth) => {
    const bar = whole[nth];
    if (!bar) return [];
    const middle = bar.x + bar.width / 2;
    return [
      value > part && svgEl('rect', { class: 'bar2', ...bar, rx: 1 }),
      part > 0 && svgEl('rect', { class: 'bar', ...first[nth], rx: 1 }),
      value > 0 && svgEl('text', { class: 'papan__nilai', x: middle, y: bar.y - 3 }, String(value)),
      isMarked && svgEl('circle', { class: 'papan__tanda', cx: middle, cy: height - 4, r: 2.6 }),
      label !== '' && svgEl('text', { class: 'papan__label', x: middle, y: height + 12 }, label),
    ];
  });
  const line = svgEl('path', { class: 'rule', d: `M0 ${height + 0.5}H${width}` });
  svg.replaceChildren(...drawn.flatMap((each) => each || []), line);
}
