import { expect, test } from 'vitest';
import { qrModules, qrPath } from '../../site/src/lib/qr.ts';

test('the QR code of a site address is, dot by dot, the one that another program draws', () => {
  // From the printed matter of the design, made by another QR program: version 4, level Q.
  const modules = qrModules('https://kel-mojosongo.surakarta.go.id') ?? [];
  expect(modules).toHaveLength(33);
  expect(modules.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))).toEqual(drawnElsewhere);
});

test('an address that is too long for a small code gets none, rather than one that cannot be read', () => {
  expect(qrModules('a'.repeat(74))).toHaveLength(41);
  expect(qrModules('a'.repeat(75))).toBeUndefined();
});

test('a run of dark modules becomes one rectangle', () => {
  expect(qrPath([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
});

/** Rows of modules, dark ones as #. */
const drawnElsewhere = [
  '#######.##.#..##..###.##..#######',
  '#.....#.....#.#.##..##.##.#.....#',
  '#.###.#.#.....#..#.##.##..#.###.#',
  '#.###.#.###.#.##.#...#....#.###.#',
  '#.###.#..#.#####.#.#.#.#..#.###.#',
  '#.....#.#####....##.#.#.#.#.....#',
  '#######.#.#.#.#.#.#.#.#.#.#######',
  '........#....#.#.#.###.#.........',
  '.#.#.#######.###...#.#..####.##.#',
  '##.##..##..#....#.#.#...####...##',
  '#.###.#..###.##..#.#.##..####.#.#',
  '.###.#.###...#..##......#.#.##.#.',
  '##....#..##.....#......##.#..#..#',
  '.#.#......#######.....#.#.#.##.##',
  '..##..#..#..#####...#######.#.##.',
  '...##...#..#.##..#.#.#..#.#....#.',
  '##.#.##..#.#..#.#.#######.#.#..#.',
  '##.....#####..###....#.#.#.#.#...',
  '.##.#.##.##..##.....#.#.##....###',
  '...#....##..#.########.##.##...#.',
  '##..#.#..###..####.#..#.##.#...#.',
  '.###.#.##...#####.###.#..##..####',
  '###..##..#.##.#.#...###..#..##..#',
  '.#..##..##.#.#..###..####..#.#..#',
  '#.##..#..#.#.##.##.###.######..##',
  '........###...#######..##...##.##',
  '#######.#..###.##...##..#.#.####.',
  '#.....#.#..#....#.#.#...#...#...#',
  '#.###.#...#..#.#..#...#.######.##',
  '#.###.#.#.##.##.######.#..#.#..#.',
  '#.###.#..#..##..#....####...###.#',
  '#.....#.##.#.####....#.###.......',
  '#######...##....###..#..###.#..#.',
];
