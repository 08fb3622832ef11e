import { drawable, widthOf } from './lettering.ts';

/** A text in lines, and the size of its letters in pixels. */
export interface Lettering {
  size: number;
  lines: string[];
}

/** Where a text has to fit in, in pixels. */
interface Frame {
  /** Of the letters, falling. */
  sizes: readonly number[];
  maxWidth: number;
  maxHeight: number;
}

/** A word or a line; its width is told in sizes of its letters. */
interface Measured {
  text: string;
  width: number;
}

/** From line to line, in sizes of the letters; and from the top of a line to where its letters stand. */
const lineHeight = 1.2;
const ascent = 0.95;
const space = widthOf(' ');
/** Parts of the width in which lines may turn out even, from the narrowest. */
const sharesOfWidth = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];

/** Sets a text in the largest size in which it fits, in lines of about the same length; else in the smallest, cut. */
export function fitText(text: string, { sizes, maxWidth, maxHeight }: Frame): Lettering {
  const words = drawable(text).split(' ').map(measured);
  for (const size of sizes) {
    const tries = sharesOfWidth.map((share) => linesOf(words, (maxWidth * share) / size));
    const fewest = Math.min(...tries.map(({ length }) => length));
    const fits = (lines: Measured[]) => lines.every(({ width }) => width * size <= maxWidth);
    const lines = tries.find((each) => each.length === fewest && fits(each));
    if (lines && fewest * size * lineHeight <= maxHeight) return { size, lines: textsOf(lines) };
  }
  return cutText(words, sizes.at(-1) ?? 0, maxWidth, maxHeight);
}

/** How high a text stands, in pixels. */
export function heightOf({ size, lines }: Lettering): number {
  return size * lineHeight * lines.length;
}

/** Where the letters of a line stand, in pixels below the top of the text. @param line from 0 */
export function baselineOf({ size }: Lettering, line: number): number {
  return size * (line * lineHeight + ascent);
}

/** The last resort: long words are broken, and what is too much is left out. */
function cutText(words: readonly Measured[], size: number, maxWidth: number, maxHeight: number): Lettering {
  const parts = words.flatMap((word) => partsOf(word, maxWidth / size));
  const lines = textsOf(linesOf(parts, maxWidth / size));
  const most = Math.floor(maxHeight / (size * lineHeight));
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/ [^ ]*$/, '')} …`] };
}

/** Fills lines with words; a word that is wider has a line to itself. */
function linesOf(words: readonly Measured[], maxWidth: number): Measured[] {
  const lines: Measured[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const width = line ? line.width + space + word.width : Infinity;
    if (line && width <= maxWidth) lines.splice(-1, 1, { text: `${line.text} ${word.text}`, width });
    else lines.push(word);
  }
  return lines;
}

/** A word that is wider than a line, in parts that are not. */
function partsOf(word: Measured, maxWidth: number): Measured[] {
  if (word.width <= maxWidth || word.text.length < 2) return [word];
  const half = Math.ceil(word.text.length / 2);
  return [word.text.slice(0, half), word.text.slice(half)].flatMap((part) => partsOf(measured(part), maxWidth));
}

function measured(text: string): Measured {
  return { text, width: widthOf(text) };
}

function textsOf(lines: readonly Measured[]): string[] {
  return lines.map(({ text }) => text);
}
