import { linkCardSize } from '@moncer/content-types';
import { dasar } from '../../text/id.ts';
import { Canvas } from './canvas.ts';
import type { Colour } from './canvas.ts';
import { baselineOf, fitText, heightOf } from './fit-text.ts';
import type { Lettering } from './fit-text.ts';
import { colours, drawField, drawHem, drawMark } from './kawung.ts';
import { textShape } from './lettering.ts';
import { pngOf } from './png.ts';
import type { Point } from './shapes.ts';

/** What stands on a card. */
interface LinkCard {
  /** Whose site it is: "Kelurahan Mojosongo". */
  kelurahan: string;
  eyebrow?: string;
  title: string;
  lead?: string;
}

/** All measures are in pixels. */
const { width, height } = linkCardSize;
const left = 72;
const hemHeight = 40;
/** The words stand in the middle between the name of the site and the hem. */
const wordsTop = 164;
const mark = { middle: [114, 104], size: 96 } as const;
const situs = { at: [184, 100], size: 44 } as const;
const frames = {
  kelurahan: { sizes: [27], maxWidth: 800, maxHeight: 40 },
  eyebrow: { sizes: [32], maxWidth: 1000, maxHeight: 40 },
  title: { sizes: [80, 68, 58, 50], maxWidth: 1000, maxHeight: 350 },
  lead: { sizes: [32], maxWidth: 860, maxHeight: 120 },
};
const gap = 24;

let cloth: Canvas | undefined;

/** Draws the picture that chats show beside a link: the dark head of our printed sheets, with a few large words. PNG. */
export function drawLinkCard({ kelurahan, ...words }: LinkCard): Buffer<ArrayBuffer> {
  const card = (cloth ??= drawCloth()).copy();
  drawLines(card, fitText(kelurahan, frames.kelurahan), [situs.at[0], 112], colours.diKop);
  drawWords(card, words);
  return pngOf(card);
}

/** What is the same on every card. */
function drawCloth(): Canvas {
  const canvas = new Canvas(width, height, colours.kop);
  drawField(canvas, 560, 128);
  drawHem(canvas, hemHeight);
  drawMark(canvas, mark.middle, mark.size);
  canvas.fill(textShape(dasar.situs, situs.at, situs.size), colours.diKop);
  return canvas;
}

function drawWords(card: Canvas, { eyebrow, title, lead }: Omit<LinkCard, 'kelurahan'>): void {
  const blocks = [
    ...(eyebrow ? [{ text: fitText(eyebrow, frames.eyebrow), colour: colours.prada }] : []),
    { text: fitText(title, frames.title), colour: colours.diKop },
    ...(lead ? [{ text: fitText(lead, frames.lead), colour: colours.diKop }] : []),
  ];
  const whole = blocks.reduce((sum, { text }) => sum + heightOf(text), gap * (blocks.length - 1));
  let y = wordsTop + (height - hemHeight - wordsTop - whole) / 2;
  for (const { text, colour } of blocks) {
    drawLines(card, text, [left, y], colour);
    y += heightOf(text) + gap;
  }
}

/** @param at the top left corner of the first line */
function drawLines(card: Canvas, lettering: Lettering, [x, y]: Point, colour: Colour): void {
  lettering.lines.forEach((line, at) => {
    card.fill(textShape(line, [x, y + baselineOf(lettering, at)], lettering.size), colour);
  });
}
