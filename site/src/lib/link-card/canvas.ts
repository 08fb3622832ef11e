import { coverageOf } from './coverage.ts';
import type { Shape } from './shapes.ts';

/** Red, green and blue in one number, as CSS writes it: 0x3a2212. */
export type Colour = number;

/** Steps from one colour to another at the edge of a shape. More cannot be seen, and would not fit into a palette. */
const steps = 16;
/** A PNG with a palette holds so many colours. */
const maxColours = 256;

/** A picture with a palette: a flat drawing weighs a third of what it would in full colour. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly palette: Colour[];
  /** For each pixel, row by row, its place in the palette. */
  readonly pixels: Uint8Array;
  readonly #mixtures = new Map<number, number>();

  constructor(width: number, height: number, ground: Colour) {
    this.width = width;
    this.height = height;
    this.palette = [ground];
    this.pixels = new Uint8Array(width * height);
  }

  /** A picture like this one, to draw on. */
  copy(): Canvas {
    const copy = new Canvas(this.width, this.height, 0);
    copy.palette.splice(0, 1, ...this.palette);
    copy.pixels.set(this.pixels);
    return copy;
  }

  fill(shape: Shape, colour: Colour): void {
    const { left, top, width, height, shares } = coverageOf(shape);
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const [x, y] = [left + column, top + row];
        const step = Math.round((shares[row * width + column] ?? 0) * steps);
        if (step === 0 || x < 0 || y < 0 || x >= this.width || y >= this.height) continue;
        const at = y * this.width + x;
        this.pixels[at] = this.#mix(this.pixels[at] ?? 0, colour, step);
      }
    }
  }

  /** The place in the palette of what a pixel becomes under some steps of a colour. */
  #mix(place: number, colour: Colour, step: number): number {
    const key = (colour * maxColours + place) * (steps + 1) + step;
    const known = this.#mixtures.get(key);
    if (known !== undefined) return known;
    const found = this.#placeOf(mixture(this.palette[place] ?? 0, colour, step / steps));
    this.#mixtures.set(key, found);
    return found;
  }

  /** Where a colour stands in the palette; when that is full, where the one most like it stands. */
  #placeOf(colour: Colour): number {
    const known = this.palette.indexOf(colour);
    if (known >= 0) return known;
    if (this.palette.length < maxColours) return this.palette.push(colour) - 1;
    const distances = this.palette.map((other) => distance(other, colour));
    return distances.indexOf(Math.min(...distances));
  }
}

/** One colour with a share (0 to 1) of another. */
export function mixture(one: Colour, other: Colour, share: number): Colour {
  const [to0, to1, to2] = parts(other);
  const [red, green, blue] = parts(one);
  const mixed = (from: number, to: number) => Math.round(from + (to - from) * share);
  return (mixed(red, to0) << 16) | (mixed(green, to1) << 8) | mixed(blue, to2);
}

/** Red, green and blue, each from 0 to 255. */
export function parts(colour: Colour): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function distance(one: Colour, other: Colour): number {
  const [red, green, blue] = parts(other);
  const [red1, green1, blue1] = parts(one);
  return (red1 - red) ** 2 + (green1 - green) ** 2 + (blue1 - blue) ** 2;
}
