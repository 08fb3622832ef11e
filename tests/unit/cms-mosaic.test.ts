import { expect, test } from 'vitest';
import { loadCmsModule } from '../support/cms-module.ts';

interface Pixels {
  data: Uint8Array;
  info: { width: number; height: number; channels: number };
}

const { pixelate } = loadCmsModule('foto/mosaic') as {
  pixelate: (pixels: Pixels, regions: { x: number; y: number; lebar: number; tinggi: number }[]) => void;
};

/** A photo in which no two neighbours are alike. */
function photo(width: number, height: number): Pixels {
  const data = Uint8Array.from({ length: width * height * 3 }, (_, index) => (index * 97) % 251);
  return { data, info: { width, height, channels: 3 } };
}

function pixel({ data, info }: Pixels, x: number, y: number): string {
  const start = (y * info.width + x) * 3;
  return data.subarray(start, start + 3).join();
}

test('what lay under the mosaic is gone: at most sixteen colours are left, and nothing beside it has changed', () => {
  const [before, after] = [photo(640, 480), photo(640, 480)];
  pixelate(after, [{ x: 0.25, y: 0.25, lebar: 0.25, tinggi: 0.25 }]);
  const inside = new Set<string>();
  for (let y = 0; y < 480; y += 1) {
    for (let x = 0; x < 640; x += 1) {
      const isInside = x >= 160 && x < 320 && y >= 120 && y < 240;
      if (isInside) inside.add(pixel(after, x, y));
      else if (pixel(after, x, y) !== pixel(before, x, y)) throw new Error(`${x}, ${y} has changed`);
    }
  }
  expect(inside.size).toBeLessThanOrEqual(16);
});

test('a part that reaches over the edge, and one as small as a pixel, do no harm', () => {
  const pixels = photo(50, 40);
  pixelate(pixels, [
    { x: 0.9, y: 0.9, lebar: 1, tinggi: 1 },
    { x: 0, y: 0, lebar: 0.001, tinggi: 0.001 },
  ]);
  expect(pixel(pixels, 45, 36)).toBe(pixel(pixels, 46, 37));
});
