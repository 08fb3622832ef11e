import { encodeLight, fittedSize, paint } from './shrink.ts';

/** The largest photo that the office takes, bytes. */
export const maxPhotoBytes = 12_000_000;

/** A photo ready to be sent. */
export interface ReadyPhoto {
  blob: Blob;
  /** Hex. */
  sha256: string;
  /** The phone could not decode it; it goes as it is and the office says what is wrong with it. */
  apaAdanya: boolean;
}

/** Shrinks a chosen file in a worker, else in the page; a file that this phone cannot decode stays as it is. */
export async function readyPhoto(file: Blob): Promise<ReadyPhoto> {
  const made = (await inWorker(file)) ?? (await inPage(file).catch(() => null));
  const blob = made ?? file;
  return { blob, sha256: await sha256Of(blob), apaAdanya: made === null };
}

/** SHA-256, hex. Browsers have it only over https and on localhost. */
async function sha256Of(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await bytesOf(blob));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** UUID v4; `crypto.randomUUID` is missing in Chrome before 92. */
export function makeUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return typeof blob.arrayBuffer === 'function' ? blob.arrayBuffer() : new Response(blob).arrayBuffer();
}

let worker: Worker | null = null;
let lastId = 0;

function inWorker(file: Blob): Promise<Blob | null> {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return Promise.resolve(null);
  try {
    worker ??= new Worker(new URL('./shrink-worker.client.ts', import.meta.url), { type: 'module' });
  } catch {
    return Promise.resolve(null);
  }
  const id = ++lastId;
  const running = worker;
  return new Promise((resolve) => {
    const finish = (made: Blob | null) => {
      running.removeEventListener('message', onMessage);
      running.removeEventListener('error', onError);
      resolve(made);
    };
    const onMessage = ({ data }: MessageEvent<{ id: number; made: Blob | null }>) => {
      if (data.id === id) finish(data.made);
    };
    // Old browsers cannot load a module as a worker; the error comes only now.
    const onError = () => {
      worker = null;
      finish(null);
    };
    running.addEventListener('message', onMessage);
    running.addEventListener('error', onError);
    running.postMessage({ id, file });
  });
}

async function inPage(file: Blob): Promise<Blob> {
  const url = URL.createObjectURL(file);
  try {
    const picture = await loadImage(url);
    const size = fittedSize(picture.naturalWidth, picture.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('photo: the browser gives no 2d context; the photo is sent as it is.');
    paint(context, picture, size);
    return await encodeLight(
      (type, quality) =>
        new Promise((resolve, reject) =>
          canvas.toBlob(
            (made) => (made ? resolve(made) : reject(new Error('photo: toBlob gave nothing'))),
            type,
            quality,
          ),
        ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('photo: the browser cannot decode this file; it is sent as it is.'));
    image.src = url;
  });
}
