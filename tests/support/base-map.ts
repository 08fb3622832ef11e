import { gzipSync } from 'node:zlib';

/** Degrees, WGS 84. */
type LngLat = readonly [lng: number, lat: number];

interface Feature {
  properties: Record<string, string>;
  /** Of a line; an area is closed by itself. */
  points: readonly LngLat[];
  closed: boolean;
}

/** Layers as in the Protomaps basemap, version 4: `water`, `roads` … */
type Layers = Record<string, readonly Feature[]>;

/** The one tile that holds all of Mojosongo. */
const tile = { z: 10, x: 827, y: 533 };
const bounds = [110.75, -7.6, 110.9, -7.5];
/** Units along one side of the tile. */
const extent = 4096;
const gzip = 2;
const mvt = 1;

/**
 * A base map as an operator would put it into the data folder: a PMTiles archive, version 3
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md), with a single vector tile.
 */
export function baseMap(layers: Layers, metadata: object): Buffer {
  const tileBytes = gzipSync(encodeTile(layers));
  const directory = gzipSync(Buffer.concat([1, tileId(), 1, tileBytes.length, 1].map(varint)));
  const json = gzipSync(JSON.stringify(metadata));
  const header = Buffer.alloc(127);
  const jsonAt = header.length + directory.length;
  const tilesAt = jsonAt + json.length;
  header.write('PMTiles\x03');
  [header.length, directory.length, jsonAt, json.length, tilesAt, 0, tilesAt, tileBytes.length, 1, 1, 1].forEach(
    (number, index) => header.writeBigUInt64LE(BigInt(number), 8 + 8 * index),
  );
  [1, gzip, gzip, mvt, tile.z, tile.z].forEach((number, index) => header.writeUInt8(number, 96 + index));
  bounds.forEach((degrees, index) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index));
  return Buffer.concat([header, directory, json, tileBytes]);
}

/** The number of the tile along the Hilbert curve of its level, after all tiles of the levels above. */
function tileId(): number {
  let { x, y } = tile;
  let id = (4 ** tile.z - 1) / 3;
  for (let side = 2 ** (tile.z - 1); side >= 1; side /= 2) {
    const [right, lower] = [Math.sign(x & side), Math.sign(y & side)];
    id += side * side * ((3 * right) ^ lower);
    if (lower === 1) continue;
    [x, y] = right === 1 ? [side - 1 - y, side - 1 - x] : [y, x];
  }
  return id;
}

/** A vector tile, version 2 (https://github.com/mapbox/vector-tile-spec/tree/master/2.1). */
function encodeTile(layers: Layers): Buffer {
  const encoded = Object.entries(layers).map(([name, features]) => {
    const entries = features.flatMap(({ properties }) => Object.entries(properties));
    let tag = 0;
    return field(3, [
      field(1, name),
      ...features.map((feature) => {
        const tags = Object.keys(feature.properties).flatMap(() => [tag, tag++]);
        const kind = feature.closed ? 3 : 2;
        return field(2, [field(2, tags.map(varint)), field(3, kind), field(4, geometry(feature).map(varint))]);
      }),
      ...entries.map(([key]) => field(3, key)),
      ...entries.map(([, value]) => field(4, [field(1, value)])),
      field(5, extent),
      field(15, 2),
    ]);
  });
  return Buffer.concat(encoded);
}

function geometry({ points, closed }: Feature): number[] {
  const command = (id: number, count: number) => id | (count << 3);
  const [moveTo, lineTo, closePath] = [1, 2, 7];
  let [x, y] = [0, 0];
  const steps = points.map((point) => {
    const [toX, toY] = onTile(point);
    const step = [toX - x, toY - y].map(zigzag);
    [x, y] = [toX, toY];
    return step;
  });
  const [first = [], ...rest] = steps;
  const line = [command(moveTo, 1), ...first, command(lineTo, rest.length), ...rest.flat()];
  return closed ? [...line, command(closePath, 1)] : line;
}

/** Web Mercator. */
function onTile([lng, lat]: LngLat): [x: number, y: number] {
  const tiles = 2 ** tile.z;
  const x = ((lng + 180) / 360) * tiles;
  const y = ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * tiles;
  return [Math.round((x - tile.x) * extent), Math.round((y - tile.y) * extent)];
}

/** A field of a protocol buffer: a number, or bytes with their length. */
function field(id: number, value: number | string | readonly Buffer[]): Buffer {
  if (typeof value === 'number') return Buffer.concat([varint(id << 3), varint(value)]);
  const bytes = typeof value === 'string' ? Buffer.from(value) : Buffer.concat(value);
  return Buffer.concat([varint((id << 3) | 2), varint(bytes.length), bytes]);
}

function varint(number: number): Buffer {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}

/** Small numbers of either sign become small numbers. */
const zigzag = (number: number) => (number < 0 ? -2 * number - 1 : 2 * number);
