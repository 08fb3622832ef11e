import type { Point, Shape } from './shapes.ts';

/** How much of each pixel a shape covers. */
interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  /** From 0 to 1, row by row. */
  shares: Float32Array;
}

/** Each row of pixels is looked at along so many lines; along a line the share is exact. */
const linesPerPixel = 8;

/**
 * Finds what a shape covers. An outline that goes up lays its share on all pixels to the right of it, one that goes
 * down takes it away again: each notes that once where it crosses a line, then the notes of a row are summed up.
 */
export function coverageOf(shape: Shape): Coverage {
  const { left, top, width, height } = boundsOf(shape);
  const shares = new Float32Array(width * height);
  const note = (x: number, line: number, share: number) => {
    const pixel = Math.floor(x);
    const at = Math.floor(line / linesPerPixel) * width + pixel - left;
    shares[at] = (shares[at] ?? 0) + share * (pixel + 1 - x);
    shares[at + 1] = (shares[at + 1] ?? 0) + share * (x - pixel);
  };
  for (const outline of shape) {
    outline.forEach((from, at) => noteCrossings(from, outline[(at + 1) % outline.length] ?? from, top, note));
  }
  for (let row = 0; row < height; row += 1) sumUp(shares.subarray(row * width, (row + 1) * width));
  return { left, top, width, height, shares };
}

function boundsOf(shape: Shape): Omit<Coverage, 'shares'> {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of shape) {
    for (const [x, y] of outline) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (left > right) return { left: 0, top: 0, width: 0, height: 0 };
  [left, top] = [Math.floor(left), Math.floor(top)];
  // What is noted at the right edge reaches one pixel further.
  return { left, top, width: Math.floor(right) - left + 2, height: Math.floor(bottom) - top + 1 };
}

function noteCrossings(
  from: Point,
  to: Point,
  top: number,
  note: (x: number, line: number, share: number) => void,
): void {
  const [upper, lower] = from[1] < to[1] ? [from, to] : [to, from];
  const share = (from[1] < to[1] ? -1 : 1) / linesPerPixel;
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  const firstLineBelow = (y: number) => Math.ceil((y - top) * linesPerPixel - 0.5);
  const end = firstLineBelow(lower[1]);
  for (let line = firstLineBelow(upper[1]); line < end; line += 1) {
    const y = top + (line + 0.5) / linesPerPixel;
    note(upper[0] + (y - upper[1]) * slope, line, share);
  }
}

/** Where outlines overlap, more than all of a pixel is noted; which way they turn makes no difference. */
function sumUp(row: Float32Array): void {
  let sum = 0;
  row.forEach((noted, at) => {
    sum += noted;
    row[at] = Math.min(1, Math.abs(sum));
  });
}
