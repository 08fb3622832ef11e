/** One entry of a TIFF directory. Types as in the TIFF 6.0 standard: 1 byte, 2 text, 3 short, 4 long, 5 rational, 7 undefined. */
export interface Tag {
  tag: number;
  type: 1 | 2 | 3 | 4 | 5 | 7;
  data: Buffer;
}

const unitBytes = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 } as const;

export function text(tag: number, value: string): Tag {
  return { tag, type: 2, data: Buffer.from(`${value}\0`, 'latin1') };
}

export function short(tag: number, value: number): Tag {
  const data = Buffer.alloc(2);
  data.writeUInt16LE(value);
  return { tag, type: 3, data };
}

export function bytes(tag: number, data: Buffer): Tag {
  return { tag, type: 7, data };
}

/** Degrees, minutes and seconds, as GPS tags hold them. */
export function degrees(tag: number, value: number): Tag {
  const data = Buffer.alloc(24);
  const minutes = (value % 1) * 60;
  const parts = [Math.floor(value), Math.floor(minutes), Math.round((minutes % 1) * 6_000)];
  parts.forEach((part, index) => {
    data.writeUInt32LE(part, index * 8);
    data.writeUInt32LE(index === 2 ? 100 : 1, index * 8 + 4);
  });
  return { tag, type: 5, data };
}

/** What a camera writes: the main directory, the one of the exposure, the one of the place, and a small preview picture. */
export interface Exif {
  main: Tag[];
  exposure: Tag[];
  gps: Tag[];
  thumbnail: Buffer;
}

/** An EXIF block as it stands in a JPEG's APP1 segment, without the segment's own header. */
export function exifBlock({ main, exposure, gps, thumbnail }: Exif): Buffer {
  const header = Buffer.from('49492a0008000000', 'hex');
  const pointers = (exposureAt: number, gpsAt: number) => [...main, long(0x8769, exposureAt), long(0x8825, gpsAt)];
  const preview = (at: number) => [short(0x0103, 6), long(0x0201, at), long(0x0202, thumbnail.length)];
  const exposureAt = header.length + directory(pointers(0, 0), 0, 0).length;
  const gpsAt = exposureAt + directory(exposure, 0, 0).length;
  const previewAt = gpsAt + directory(gps, 0, 0).length;
  const pictureAt = previewAt + directory(preview(0), 0, 0).length;
  return Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    header,
    directory(pointers(exposureAt, gpsAt), header.length, previewAt),
    directory(exposure, exposureAt, 0),
    directory(gps, gpsAt, 0),
    directory(preview(pictureAt), previewAt, 0),
    thumbnail,
  ]);
}

function long(tag: number, value: number): Tag {
  const data = Buffer.alloc(4);
  data.writeUInt32LE(value);
  return { tag, type: 4, data };
}

/** @param at where the directory will stand, counted from the TIFF header; @param next where the next one stands, or 0. */
function directory(tags: Tag[], at: number, next: number): Buffer {
  const sorted = tags.toSorted((a, b) => a.tag - b.tag);
  const table = Buffer.alloc(2 + sorted.length * 12 + 4);
  const values: Buffer[] = [];
  let valuesAt = at + table.length;
  table.writeUInt16LE(sorted.length);
  sorted.forEach(({ tag, type, data }, index) => {
    const entry = 2 + index * 12;
    table.writeUInt16LE(tag, entry);
    table.writeUInt16LE(type, entry + 2);
    table.writeUInt32LE(data.length / unitBytes[type], entry + 4);
    if (data.length <= 4) return void data.copy(table, entry + 8);
    table.writeUInt32LE(valuesAt, entry + 8);
    values.push(data);
    valuesAt += data.length;
  });
  table.writeUInt32LE(next, table.length - 4);
  return Buffer.concat([table, ...values]);
}
