import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { bytes, degrees, exifBlock, short, text } from './exif.ts';

/** Words that stand in every place of a picture where metadata hides. None may come out of the gate. */
export const markers = [
  'TANDA-PEMBUAT',
  'TANDA-PEMILIK',
  'TANDA-NOMOR-SERI',
  'TANDA-CATATAN-PABRIK',
  'TANDA-CARA-GPS',
  'TANDA-GAMBAR-KECIL',
  'TANDA-XMP',
  'TANDA-IPTC',
  'TANDA-KOMENTAR',
  'TANDA-EKOR',
] as const;

/** A place in Mojosongo that the portrait carries in its GPS tags: `[lng, lat]`, south is negative. */
export const markedLngLat = [110.8531, -7.5417] as const;

interface Size {
  width: number;
  height: number;
  /** The same seed gives the same picture. */
  seed?: number;
}

/** A picture with soft shapes and grain, so that it weighs about as much as a photo; a red band on its left quarter. */
export async function jpeg({ width, height, seed = 1 }: Size, quality = 85): Promise<Buffer> {
  return pixels({ width, height, seed }).jpeg({ quality }).toBuffer();
}

export async function png(size: Size): Promise<Buffer> {
  return pixels(size).png().toBuffer();
}

/** Every pixel another colour: the heaviest picture there is. */
export async function noise({ width, height, seed = 1 }: Size): Promise<Buffer> {
  const random = seeded(seed);
  const raw = Buffer.from(Array.from({ length: width * height * 3 }, () => random() * 256));
  return sharp(raw, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

export async function cmykJpeg(size: Size): Promise<Buffer> {
  return pixels(size).toColourspace('cmyk').jpeg().toBuffer();
}

/**
 * A portrait as a phone takes it: lying on its side with EXIF orientation 6 (turn right to see it upright, which
 * brings the red band to the top), the place, the owner, the camera, a preview picture, XMP, IPTC, a comment, and
 * bytes after the end.
 */
export async function phonePortrait({ width, height, seed }: Size): Promise<Buffer> {
  const picture = await jpeg({ width, height, ...(seed === undefined ? {} : { seed }) });
  const small = insert(await jpeg({ width: 80, height: 60 }), segment(0xfe, 'TANDA-GAMBAR-KECIL'));
  const exif = exifBlock({
    main: [text(0x010f, 'TANDA-PEMBUAT'), short(0x0112, 6), text(0x013b, 'TANDA-PEMILIK')],
    exposure: [text(0xa431, 'TANDA-NOMOR-SERI'), bytes(0x927c, Buffer.from('TANDA-CATATAN-PABRIK'))],
    gps: [
      text(0x0001, 'S'),
      degrees(0x0002, -markedLngLat[1]),
      text(0x0003, 'E'),
      degrees(0x0004, markedLngLat[0]),
      bytes(0x001b, Buffer.from('ASCII\0\0\0TANDA-CARA-GPS')),
    ],
    thumbnail: small,
  });
  const xmp = 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">TANDA-XMP</x:xmpmeta>';
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0f', 'latin1'),
    Buffer.from('\x1c\x02\x78\0\x0aTANDA-IPTC\0', 'latin1'),
  ]);
  const marked = insert(
    picture,
    segment(0xe1, exif),
    segment(0xe1, xmp),
    segment(0xed, iptc),
    segment(0xfe, 'TANDA-KOMENTAR'),
  );
  return Buffer.concat([marked, Buffer.from('TANDA-EKOR')]);
}

/** A real photo that is a web page as well, for whoever trusts what follows its end. */
export async function polyglot(size: Size): Promise<Buffer> {
  const html = '<html><script>document.title="TANDA-EKOR"</script></html>';
  return Buffer.concat([
    insert(await jpeg(size), segment(0xfe, `--><script>/*TANDA-KOMENTAR*/</script>`)),
    Buffer.from(html),
  ]);
}

/** Several frames in one file. */
export async function animated(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all([1, 2, 3].map((seed) => png({ width: 120, height: 90, seed })));
  return sharp(frames, { join: { animated: true } })
    [format]()
    .toBuffer();
}

/** A PNG of a few kilobytes up to a megabyte that unpacks to `width` × `height` black pixels. */
export function pngBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  const rows = deflateSync(Buffer.alloc((width + 1) * Math.min(height, 4_000)), { level: 9 });
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A web page, for sending under the name of a photo. */
export const htmlPage = Buffer.from('<!doctype html><title>bukan foto</title><script>alert(1)</script>');

export const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><script>alert(1)</script><rect width="400" height="300"/></svg>',
);

/** The first bytes of an iPhone photo; enough to be known as one. */
export const heic = Buffer.concat([Buffer.from('00000024667479706865696300000000', 'hex'), Buffer.alloc(4_000, 1)]);

function pixels({ width, height, seed = 1 }: Size): Sharp {
  const random = seeded(seed);
  const raw = Buffer.alloc(width * height * 3);
  const [a, b, c] = [random() * 40 + 20, random() * 60 + 30, random() * 50 + 25];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      const grain = random() * 24 - 12;
      const shape = Math.sin(x / a) + Math.cos(y / b) + Math.sin((x + y) / c);
      const red = x < width / 4;
      raw[at] = red ? 220 + grain : 90 + shape * 20 + grain;
      raw[at + 1] = red ? 30 + grain : 130 + shape * 30 + grain;
      raw[at + 2] = red ? 30 + grain : 120 + shape * 25 + grain;
    }
  }
  return sharp(raw, { raw: { width, height, channels: 3 } });
}

/** A small generator of even numbers from 0 up to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function segment(marker: number, content: Buffer | string): Buffer {
  const body = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Puts segments right after a JPEG's first marker. */
function insert(picture: Buffer, ...segments: Buffer[]): Buffer {
  return Buffer.concat([picture.subarray(0, 2), ...segments, picture.subarray(2)]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A picture as a file chooser takes it. */
export const photoFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
