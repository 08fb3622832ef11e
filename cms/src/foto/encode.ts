/**
 * The process in which a photo is decoded; started by `encoder.ts` for one photo only, without secrets
 * in its environment. What a hostile picture breaks here, breaks nothing else.
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { Answer, Question } from './encoder';
import { maxPixels, maxSide, outOfMemoryExit } from './limits';
import { pixelate } from './mosaic';
import type { Refusal } from './refusal';

/** The long edge of what is kept, in pixels. */
const masterEdge = 1_600;
/** A link card should not weigh more, in bytes: phones fetch it on the line on which the message comes. */
const maxCardBytes = 100_000;
/** JPEG qualities of a link card, tried in this order. */
const cardQualities = [75, 60, 45];
/** The widest size that a phone is sent in a first view, in pixels, and what it may weigh there, in bytes. */
const phoneWidth = 480;
const maxPhoneBytes = 11 * 1024;
/** AVIF qualities of these sizes, tried in this order; leaves and gravel need the last. Wider ones take the first. */
const avifQualities = [50, 42, 34, 26];
/** Memory of this process beyond which it gives up, in bytes. */
const maxMemoryBytes = 450 * 1024 * 1024;
const memoryWatchMs = 25;

// Only these three decoders may run at all: no SVG, TIFF, HEIF, GIF or PDF code sees the bytes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
// Two photos at once on two cores: one thread each.
sharp.concurrency(1);
sharp.cache(false);

type Decode = Extract<Question, { ask: 'decode' }>;
type Encode = Extract<Question, { ask: 'encode' }>;

setInterval(() => process.memoryUsage.rss() > maxMemoryBytes && process.exit(outOfMemoryExit), memoryWatchMs);
process.on('disconnect', () => process.exit());

let raw: { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };

process.on('message', async (question: Question) => {
  const answer = await (question.ask === 'decode' ? decode(question) : encode(question)).catch(failed);
  process.send?.(answer);
});

async function decode({ source, bidang }: Decode): Promise<Answer> {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const refusal = bytes.length === 0 ? 'kosong' : (signatureRefusal(bytes) ?? (await headerRefusal(bytes)));
  if (refusal) return { say: 'refused', refusal };
  try {
    raw = await open(bytes)
      .autoOrient()
      .resize({ width: masterEdge, height: masterEdge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
  } catch {
    return { say: 'refused', refusal: 'rusak' };
  }
  pixelate(raw, bidang);
  const master = await pixels().webp({ quality: 82, effort: 2 }).toBuffer();
  return { say: 'decoded', lebar: raw.info.width, tinggi: raw.info.height, master };
}

/**
 * Every width in both formats. Measured on one core at 960 px: AVIF effort 2 takes 0.18 s, 3 takes 0.30 s, 4 takes
 * 1.2 s. A photo of 12 MP takes about 1 s in all.
 */
async function encode({ widths, card }: Encode): Promise<Answer> {
  const sizes = [];
  for (const width of widths) {
    const resized = await pixels().resize({ width }).raw().toBuffer({ resolveWithObject: true });
    const picture = () => sharp(resized.data, { raw: resized.info });
    const avifOf = (quality: number) => picture().avif({ quality, effort: 2 }).toBuffer();
    const avif = await lightEnough(avifOf, avifQualities, width > phoneWidth ? Infinity : maxPhoneBytes);
    const webp = await picture().webp({ quality: 74, effort: 4 }).toBuffer();
    sizes.push({ width, avif, webp });
  }
  return { say: 'encoded', sizes, card: await cardOf(card) };
}

/**
 * The photo cut to the form of a link card, round what catches the eye; a smaller one is enlarged, since chats show
 * a smaller picture as a stamp. Most are within the limit at once.
 */
async function cardOf(size: Encode['card']): Promise<Buffer> {
  const cut = await pixels()
    .resize({ ...size, fit: 'cover', position: 'attention' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const cardOfQuality = (quality: number) => sharp(cut.data, { raw: cut.info }).jpeg({ quality }).toBuffer();
  return lightEnough(cardOfQuality, cardQualities, maxCardBytes);
}

/** The picture in the first quality in which it weighs no more, else in the last. */
async function lightEnough(
  pictureOf: (quality: number) => Promise<Buffer>,
  qualities: readonly number[],
  maxBytes: number,
): Promise<Buffer> {
  let picture: Buffer = Buffer.alloc(0);
  for (const quality of qualities) {
    picture = await pictureOf(quality);
    if (picture.length <= maxBytes) break;
  }
  return picture;
}

function pixels(): Sharp {
  return sharp(raw.data, { raw: raw.info });
}

function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels, sequentialRead: true });
}

/** HEIC and AVIF by their `ftyp` box: no decoder of ours opens them, but the advice should fit. */
function signatureRefusal(bytes: Uint8Array): Refusal | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (!/^....ftyp/s.test(start)) return undefined;
  return /hei|hev|mif1|msf1/.test(start) ? 'heic' : 'bukan_foto';
}

/** Looks at the header only: nothing is decoded yet. */
async function headerRefusal(bytes: Uint8Array): Promise<Refusal | undefined> {
  try {
    const { format, width, height, pages } = await open(bytes).metadata();
    if (!['jpeg', 'png', 'webp'].includes(format)) return 'bukan_foto';
    if (width * height > maxPixels || Math.max(width, height) > maxSide) return 'terlalu_luas';
    return pages !== undefined && pages > 1 ? 'bergerak' : undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/pixel limit/.test(message)) return 'terlalu_luas';
    return /unsupported image format/.test(message) ? 'bukan_foto' : 'rusak';
  }
}

function failed(error: unknown): Answer {
  return { say: 'failed', message: error instanceof Error ? error.message : String(error) };
}
