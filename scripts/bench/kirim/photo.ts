import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';

/** A photo as a phone's camera makes it: 12 megapixels, about so many bytes. */
export async function cameraPhoto(bytes: number): Promise<Buffer> {
  const [width, height] = [4_000, 3_000];
  // Grain on large shapes; how much grain decides the weight.
  const grain = { type: 'gaussian', mean: 128, sigma: 22 } as const;
  const coarse = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888', noise: grain } })
    .resize(width, height, { kernel: 'cubic' })
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width, height, channels: coarse.info.channels } };
  const fine = await sharp({ create: { width, height, channels: 3, background: '#888', noise: grain } })
    .png()
    .toBuffer();
  const picture = sharp(coarse.data, raw).composite([{ input: fine, blend: 'soft-light' }]);
  const pixels = await picture.png().toBuffer();
  for (let quality = 95; quality > 10; quality -= 5) {
    const jpeg = await sharp(pixels).jpeg({ quality }).toBuffer();
    if (jpeg.length <= bytes) return jpeg;
  }
  throw new Error(`bench: no photo of ${bytes} bytes could be made`);
}

/** A small honest photo, as `/kirim` sends it after shrinking. */
export function shrunkPhoto(seed: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 100 + (seed % 50), sigma: 30 } as const;
  const small = sharp({ create: { width: 64, height: 48, channels: 3, background: '#888', noise } });
  return small
    .png()
    .toBuffer()
    .then((png) => sharp(png).resize(1_600, 1_200).jpeg({ quality: 80 }).toBuffer());
}

/** A PNG of a few kilobytes that says it holds far more pixels than a phone has. */
export function pictureBomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0], 8);
  const rows = deflateSync(Buffer.alloc((side + 1) * 2_000), { level: 9 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)]);
}
