import { crc32, deflateSync } from 'node:zlib';
import { parts } from './canvas.ts';
import type { Canvas } from './canvas.ts';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** Eight bits a pixel, each a place in the palette; deflated, rows without a filter, not interlaced. */
const form = [8, 3, 0, 0, 0];

/** The picture as a PNG file (ISO/IEC 15948). */
export function pngOf({ width, height, palette, pixels }: Canvas): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(form, 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
