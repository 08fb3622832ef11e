/**
 * The drawings of the design, with the measures and colours that they have in `components/ui` (`Mark.astro`,
 * `KawungField.astro`, `Hem.astro`). Each is drawn round its middle.
 */
import { mixture } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { ellipse, placed, rectangle, stroke } from './shapes.ts';
import type { Point, Shape } from './shapes.ts';

export const colours = {
  kop: 0x3a2212,
  diKop: 0xfbf5e9,
  prada: 0xf3cb6b,
} as const;

/** The four ways in which petals lie, and by how much they are turned. */
const quarters = [
  { x: -1, y: -1, turnDeg: 45 },
  { x: 1, y: -1, turnDeg: -45 },
  { x: 1, y: 1, turnDeg: 45 },
  { x: -1, y: 1, turnDeg: -45 },
] as const;

const petals = (away: number, rx: number, ry: number) =>
  quarters.flatMap(({ x, y, turnDeg }) => ellipse([x * away, y * away], rx, ry, turnDeg));
const seeds = (near: number, far: number, width: number) =>
  quarters.flatMap(({ x, y }) => stroke([x * near, y * near], [x * far, y * far], width));
const dot = (place: Point, width: number) => ellipse(place, width / 2, width / 2);

/** In a square of 40. */
const mark = {
  petals: petals(7.8, 9.4, 5.4),
  seeds: seeds(6.5, 10.5, 1.6),
  star: star([0, -18.5], [1.3, -5], [5, -1.3]),
  colour: 0xc98d45,
};
/** In a square of 64. */
const field = {
  petals: [...petals(16, 20, 12), ...dot([0, -32], 5), ...dot([-32, 0], 5)],
  seeds: seeds(10, 22, 3),
  colour: 0x8a5a26,
};
/** In a square of 18. */
const hem = {
  petals: petals(4.1, 4.7, 2.7),
  dots: [...dot([0, 0], 1.6), ...dot([-9, 0], 1.6)],
  colour: 0xb27a38,
};

/** A quarter of the outline, turned three times. */
function star(...quarter: Point[]): Shape {
  const turned = quarters.map((_, times) => quarter.map((place) => quarterTurns(place, times)));
  return [turned.flat()];
}

function quarterTurns([x, y]: Point, times: number): Point {
  return times === 0 ? [x, y] : quarterTurns([-y, x], times - 1);
}

/** @param size of its square, in pixels */
export function drawMark(canvas: Canvas, middle: Point, size: number): void {
  canvas.fill(placed(mark.petals, middle, size / 40), mark.colour);
  canvas.fill(placed(mark.seeds, middle, size / 40), colours.kop);
  canvas.fill(placed(mark.star, middle, size / 40), colours.prada);
}

/** Cloth that comes out of the dark from `left` on, towards the top right corner. @param size of a square, in pixels */
export function drawField(canvas: Canvas, left: number, size: number): void {
  for (let x = left; x < canvas.width + size / 2; x += size) {
    for (let y = 0; y < canvas.height + size / 2; y += size) {
      const light = (x - left) / (canvas.width - left) - (0.45 * y) / canvas.height;
      const colour = mixture(colours.kop, field.colour, Math.min(0.8, Math.max(0, light)));
      canvas.fill(placed(field.petals, [x, y], size / 64), colour);
      canvas.fill(placed(field.seeds, [x, y], size / 64), colours.kop);
    }
  }
}

/** The edge of the cloth, along the lower edge of the picture. @param height in pixels */
export function drawHem(canvas: Canvas, height: number): void {
  const [top, middle] = [canvas.height - height, canvas.height - height / 2];
  canvas.fill(rectangle(0, top, canvas.width, canvas.height), colours.kop);
  for (let x = height / 2; x < canvas.width; x += height) {
    canvas.fill(placed(hem.petals, [x, middle], height / 18), hem.colour);
    canvas.fill(placed(hem.dots, [x, middle], height / 18), colours.prada);
  }
}
