/**
 * QR codes (ISO/IEC 18004) for addresses: byte mode, level Q, versions 1 to 6, so up to 74 bytes.
 * Level Q survives a quarter of the code being dirty or torn, as stickers outdoors are.
 */
import { errorWords } from './reed-solomon.ts';

/** By version: data words of each block, then error words of every block (table 9 of the standard, level Q). */
const layouts = [
  { blocks: [13], errors: 13 },
  { blocks: [22], errors: 22 },
  { blocks: [17, 17], errors: 18 },
  { blocks: [24, 24], errors: 26 },
  { blocks: [15, 15, 16, 16], errors: 18 },
  { blocks: [19, 19, 19, 19], errors: 24 },
];
/** Two bits of the format that stand for level Q. */
const levelBits = 0b11;

type Cell = boolean | undefined;
type Grid = Cell[][];

/** Rows of modules, true for dark, without the quiet zone of 4 modules; nothing when the text is too long. */
export function qrModules(text: string): boolean[][] | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = layouts.findIndex(({ blocks }) => bytes.length + 2 <= sum(blocks)) + 1;
  const layout = layouts[version - 1];
  if (!layout) return undefined;
  const words = interleave(dataWords(bytes, sum(layout.blocks)), layout);
  const candidates = masks.map((mask, number) => draw(version, words, mask, number));
  return candidates.reduce((best, each) => (penalty(each) < penalty(best) ? each : best));
}

/** The modules as one SVG path: a run of dark modules in a row is one rectangle. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        const length = (end === -1 ? row.length : end) - x;
        return `M${x} ${y}h${length}v1h-${length}z`;
      }),
    )
    .join('');
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Mode, length, bytes, then the two filler words in turn. */
function dataWords(bytes: Uint8Array, count: number): number[] {
  const nibbles = [0b0100, bytes.length >> 4, bytes.length & 15, ...[...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0]; // prettier-ignore
  const words = Array.from({ length: nibbles.length / 2 }, (_, i) => ((nibbles[2 * i] ?? 0) << 4) | (nibbles[2 * i + 1] ?? 0)); // prettier-ignore
  for (let filler = 0xec; words.length < count; filler ^= 0xec ^ 0x11) words.push(filler);
  return words;
}

function interleave(data: number[], { blocks, errors }: (typeof layouts)[number]): number[] {
  const starts = blocks.map((_, index) => sum(blocks.slice(0, index)));
  const parts = blocks.map((length, index) => data.slice(starts[index], (starts[index] ?? 0) + length));
  const columns = (lists: number[][]) =>
    Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, i) => lists.flatMap((l) => l[i] ?? []));
  return [...columns(parts), ...columns(parts.map((part) => errorWords(part, errors)))].flat();
}

const masks: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function draw(version: number, words: number[], mask: (x: number, y: number) => boolean, number: number): boolean[][] {
  const size = 17 + 4 * version;
  const grid: Grid = Array.from({ length: size }, () => Array<Cell>(size).fill(undefined));
  const set = (x: number, y: number, dark: boolean) => {
    const row = grid[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  const square = (cx: number, cy: number, reach: number, light: readonly number[]) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++)
        set(cx + dx, cy + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  };
  for (let i = 8; i < size - 8; i++) {
    set(i, 6, i % 2 === 0);
    set(6, i, i % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) square(x, y, 4, [2, 4]); // prettier-ignore
  if (version > 1) square(size - 7, size - 7, 2, [1]);
  formatBits(number).forEach((dark, i) => {
    // Around the upper left finder, past the timing patterns; then beside the other two.
    const near = i < 8 ? { x: 8, y: i < 6 ? i : i + 1 } : { x: i === 8 ? 7 : 14 - i, y: 8 };
    set(near.x, near.y, dark);
    if (i < 8) set(size - 1 - i, 8, dark);
    else set(8, size - 15 + i, dark);
  });
  set(8, size - 8, true);
  fill(grid, words, mask);
  return grid.map((row) => row.map(Boolean));
}

/** The 15 format bits, lowest first: level, mask, their BCH code, and a fixed pattern over all. */
function formatBits(number: number): boolean[] {
  const data = (levelBits << 3) | number;
  let rest = data << 10;
  for (let bit = 14; bit >= 10; bit--) if (rest & (1 << bit)) rest ^= 0x537 << (bit - 10);
  const bits = ((data << 10) | rest) ^ 0x5412;
  return Array.from({ length: 15 }, (_, i) => ((bits >> i) & 1) === 1);
}

/** Two columns at a time, from the right, up and down in turn, past what is already drawn. */
function fill(grid: Grid, words: number[], mask: (x: number, y: number) => boolean): void {
  const size = grid.length;
  // The column of the timing pattern is passed over: the pairs begin at 20, 18, …, 8, then at 5, 3, 1.
  const pairs = Array.from({ length: (size - 1) / 2 }, (_, i) => size - 1 - 2 * i).map((x) => (x > 6 ? x : x - 1));
  let index = 0;
  pairs.forEach((right, pair) => {
    for (let step = 0; step < 2 * size; step++) {
      const x = right - (step % 2);
      const y = pair % 2 === 0 ? size - 1 - (step >> 1) : step >> 1;
      const row = grid[y];
      if (!row || row[x] !== undefined) continue;
      const bit = ((words[index >> 3] ?? 0) >> (7 - (index & 7))) & 1;
      index++;
      row[x] = (bit === 1) !== mask(x, y);
    }
  });
}

/** How hard the code is to read: long runs, blocks, patterns like a finder, too dark or too light. */
function penalty(grid: readonly (readonly boolean[])[]): number {
  const size = grid.length;
  const lines = [...grid, ...grid.map((_, x) => grid.map((row) => row[x] ?? false))];
  const texts = lines.map((line) => line.map((dark) => (dark ? '1' : '0')).join(''));
  const runs = sum(texts.flatMap((t) => (t.match(/0{5,}|1{5,}/g) ?? []).map((run) => run.length - 2)));
  const finders = sum(texts.map((t) => t.match(/(?=00001011101|10111010000)/g)?.length ?? 0)) * 40;
  let blocks = 0;
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) {
      const dark = grid[y]?.[x];
      if (dark === grid[y]?.[x - 1] && dark === grid[y - 1]?.[x] && dark === grid[y - 1]?.[x - 1]) blocks += 3;
    }
  }
  const share = sum(grid.map((row) => row.filter(Boolean).length)) / size ** 2;
  return runs + finders + blocks + Math.floor(Math.abs(share * 100 - 50) / 5) * 10;
}
