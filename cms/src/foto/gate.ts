import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { linkCardSize, photoCardName, photoFileName, widthsOf } from '../content-types';
import { encodePhoto } from './encoder';
import type { Encoded } from './encoder';
import { maxPhotoBytes } from './limits';
import type { Region } from './mosaic';
import { GateUnavailable, PhotoRefused } from './refusal';
import { masterFileName } from './store';
import type { PhotoStore } from './store';

/** A photo that lies in the store, whole: its original and every public file. */
export interface StoredPhoto {
  /** SHA-256 of the re-encoded original, in hex. */
  berkas: string;
  lebar: number;
  tinggi: number;
}

/** Photos that are worked on at the same time; more would starve the rest of a small server. */
const maxAtOnce = 2;
/** Photos that may wait for their turn, about a minute's work. */
const maxWaiting = 60;
/** How often a photo is tried whose process died for a reason that is not the photo's. */
const maxTries = 3;

let atWork = 0;
const waiting: (() => void)[] = [];

/**
 * The only way into the photo store: decodes what came, turns it upright, drops every kind of metadata with all
 * that is not pixels, and writes the original (long edge 1,600 px), all public sizes and the link card. Names and
 * types come from us, never from the sender.
 *
 * @param source the bytes, or the path of a file that holds them.
 * @param bidang parts that are made unrecognisable before anything is written.
 * @throws PhotoRefused with a sentence for the volunteer; GateUnavailable when it may be tried again.
 */
export async function storePhoto(
  store: PhotoStore,
  source: string | Uint8Array,
  bidang: readonly Region[] = [],
): Promise<StoredPhoto> {
  const bytes = typeof source === 'string' ? (await stat(source)).size : source.length;
  if (bytes > maxPhotoBytes) throw new PhotoRefused('terlalu_besar');
  const encoded = await inTurn(() => encodeWithRetries(source, bidang));
  const berkas = createHash('sha256').update(encoded.master).digest('hex');
  await Promise.all([
    ...encoded.sizes.flatMap(({ width, avif, webp }) => [
      store.put(photoFileName(berkas, width, 'avif'), avif),
      store.put(photoFileName(berkas, width, 'webp'), webp),
    ]),
    store.put(photoCardName(berkas), encoded.card),
  ]);
  // Last, so that where there is an original, there is every public file.
  await store.put(masterFileName(berkas), encoded.master);
  return { berkas, lebar: encoded.lebar, tinggi: encoded.tinggi };
}

async function encodeWithRetries(source: string | Uint8Array, bidang: readonly Region[]): Promise<Encoded> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await encodePhoto(source, widthsOf, linkCardSize, bidang);
    } catch (error) {
      if (!(error instanceof GateUnavailable) || tries === maxTries) throw error;
    }
  }
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (atWork >= maxAtOnce) {
    if (waiting.length >= maxWaiting) throw new GateUnavailable('too many photos are waiting');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    atWork += 1;
  }
  try {
    return await work();
  } finally {
    // The turn is handed on, so the count stays; it falls only when nobody waits.
    const next = waiting.shift();
    if (next) next();
    else atWork -= 1;
  }
}
