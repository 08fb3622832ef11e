/** Where one bar of an upright chart stands, in units of its drawing. */
export interface BarBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Bars that have a value are seen, however small it is beside the others. */
const smallest = 2;

/**
 * Upright bars side by side, standing on the line `height`.
 *
 * @param longest the value that takes the whole height
 * @param share of a bar's place that it fills, the rest is air
 */
export function uprightBars(
  values: readonly number[],
  { width, height, longest, share }: { width: number; height: number; longest: number; share: number },
): BarBox[] {
  const place = width / values.length;
  const round = (value: number) => Math.round(value * 100) / 100;
  return values.map((value, nth) => {
    const tall = value === 0 ? 0 : Math.max(smallest, (value / Math.max(longest, 1)) * height);
    return {
      x: round(nth * place + (place * (1 - share)) / 2),
      y: round(height - tall),
      width: round(place * share),
      height: round(tall),
    };
  });
}
