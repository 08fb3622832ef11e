import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import type { Examples } from '../content-types';
import { photoStore, storePhoto } from '../foto';
import type { StoredPhoto } from '../foto';

/** Stored photos by the name of their drawing. */
export type Photos = ReadonlyMap<string, StoredPhoto>;

/** Drawings that are worked on at once; each holds some 10 MB of pixels. */
const atOnce = 3;

/**
 * Draws each drawing once and takes it through the photo gate, as if somebody had sent it.
 *
 * @param names which of the drawings
 * @throws Error that names a drawing which is not there
 */
export async function drawPhotos(
  strapi: Core.Strapi,
  names: readonly string[],
  drawings: Examples['drawings'],
): Promise<Photos> {
  const store = photoStore(strapi);
  const photos = new Map<string, StoredPhoto>();
  const left = [...names];
  const work = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      photos.set(name, await storePhoto(store, await rasterise(name, drawings[name])));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  strapi.log.info(`Examples: ${photos.size} drawings stored`);
  return photos;
}

/** The names of the drawings that stand anywhere in a value, each once. */
export function drawingsIn(value: unknown): string[] {
  return [...new Set(namesIn(value))];
}

/** The value with each drawing in it replaced by its stored photo, marked as an illustration. */
export function withPhotos<T>(value: T, photos: Photos): T {
  return replaceDrawings(value, photos) as T;
}

function replaceDrawings(value: unknown, photos: Photos): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceDrawings(item, photos));
  if (typeof value !== 'object' || value === null) return value;
  const photo = 'gambar' in value && typeof value.gambar === 'string' ? photos.get(value.gambar) : undefined;
  if (photo) return { ...value, ...photo, gambar: true };
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, replaceDrawings(inside, photos)]));
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('gambar' in value && typeof value.gambar === 'string') return [value.gambar];
  return Object.values(value).flatMap(namesIn);
}

function rasterise(name: string, svg: string | undefined): Promise<Buffer> {
  if (!svg) {
    throw new Error(
      `examples: drawing "${name}" is missing. Add it to content-types/src/examples/drawings.ts; what was stored so far stays, and the next start goes on.`,
    );
  }
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
}
