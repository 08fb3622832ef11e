/// <reference types="astro/client" />
// The letters come with the program, so that a card has the same bytes on every machine: one weight of the serif that
// the pages ask for first, the letters of Western Europe alone (18 KB).
import noto from '@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff?inline';
// Reads a font and gives the outlines of a text, kerned; drawing them is left to us. A whole SVG renderer (resvg) took
// 60 MB of memory and five times as long.
import opentype from 'opentype.js';
import type { Point, Shape } from './shapes.ts';

const font = opentype.parse(Uint8Array.from(Buffer.from(noto.slice(noto.indexOf(',') + 1), 'base64')).buffer);
/** So many straight pieces of a curve look round in the largest letters of a card. */
const piecesOfCurve = 6;

/** The outlines of one line of text. @param at where it begins, on the line on which letters stand; @param size in pixels */
export function textShape(text: string, [x, y]: Point, size: number): Shape {
  return straightened(font.getPath(text, x, y, size).commands);
}

/** The width of a line of text, in sizes of its letters. */
export function widthOf(text: string): number {
  return font.getAdvanceWidth(text, 1);
}

/** What the font has no letter for is written without its accent, or left out. */
export function drawable(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' '), (letter) =>
    isInFont(letter) ? letter : Array.from(letter.normalize('NFKD')).filter(isInFont).join(''),
  );
  return letters.join('').replace(/ +/g, ' ').trim();
}

function isInFont(letter: string): boolean {
  return font.charToGlyphIndex(letter) > 0;
}

/** Curves, which are of the second order in this font, as straight pieces. */
function straightened(commands: readonly opentype.PathCommand[]): Shape {
  const outlines: Point[][] = [];
  for (const command of commands) {
    if (command.type === 'M') outlines.push([]);
    const outline = outlines.at(-1);
    if (command.type === 'Z' || !outline) continue;
    const end: Point = [command.x, command.y];
    if (command.type === 'Q') outline.push(...curve(outline.at(-1) ?? end, [command.x1, command.y1], end));
    else outline.push(end);
  }
  return outlines;
}

/** Points on a curve from `from`, which is not among them, to `to`. */
function curve(from: Point, bend: Point, to: Point): Point[] {
  const along = (share: number, axis: 0 | 1) =>
    (1 - share) ** 2 * from[axis] + 2 * share * (1 - share) * bend[axis] + share ** 2 * to[axis];
  return Array.from({ length: piecesOfCurve }, (_, at): Point => {
    const share = (at + 1) / piecesOfCurve;
    return [along(share, 0), along(share, 1)];
  });
}
