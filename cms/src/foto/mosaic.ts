/** A part of a photo, in fractions of its width and height: 0 is left or top, 1 is right or bottom. */
export interface Region {
  x: number;
  y: number;
  lebar: number;
  tinggi: number;
}

/** Pixels as sharp gives them: row by row, so many bytes each. */
export interface Pixels {
  data: Uint8Array;
  info: { width: number; height: number; channels: number };
}

/** Squares across the long edge, as the phone makes them (`site/src/desk/kirim/mosaic.ts`). */
const squaresAcross = 32;
/** However small a part is, it becomes at most so many squares in each direction. */
const maxSquares = 4;

/**
 * Makes parts of a photo unrecognisable: each square becomes one colour, the mean of what was there. What
 * lay under it is gone, not covered. Changes the pixels where they are.
 */
export function pixelate({ data, info }: Pixels, regions: readonly Region[]): void {
  const { width, height } = info;
  const widest = Math.ceil(Math.max(width, height) / squaresAcross);
  for (const region of regions) {
    const left = Math.floor(clamp(region.x) * width);
    const top = Math.floor(clamp(region.y) * height);
    const right = Math.ceil(clamp(region.x + region.lebar) * width);
    const bottom = Math.ceil(clamp(region.y + region.tinggi) * height);
    const side = Math.max(widest, Math.ceil(Math.max(right - left, bottom - top) / maxSquares));
    for (let y = top; y < bottom; y += side) {
      for (let x = left; x < right; x += side) {
        flatten(data, info, { x, y, right: Math.min(x + side, right), bottom: Math.min(y + side, bottom) });
      }
    }
  }
}

const clamp = (part: number) => Math.min(1, Math.max(0, part));

function flatten(
  data: Uint8Array,
  { width, channels }: Pixels['info'],
  { x, y, right, bottom }: { x: number; y: number; right: number; bottom: number },
): void {
  const count = (right - x) * (bottom - y);
  for (let channel = 0; channel < channels; channel += 1) {
    let sum = 0;
    for (let row = y; row < bottom; row += 1) {
      for (let column = x; column < right; column += 1) sum += data[(row * width + column) * channels + channel] ?? 0;
    }
    const mean = Math.round(sum / count);
    for (let row = y; row < bottom; row += 1) {
      for (let column = x; column < right; column += 1) data[(row * width + column) * channels + channel] = mean;
    }
  }
}
