import { AnswerError, LineError, readAnswer } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksUmum } from '../../text/umum.ts';

/** Small, so that little is sent twice when the line breaks. */
const chunkBytes = 64 * 1_024;
/**
 * Waits between tries of one step, ms; after the last one the outbox tries again later. Short at first: a line that
 * is gone says no at once, and mostly comes back within a second or two.
 */
const waitsMs = [500, 500, 1_000, 1_000, 2_000, 4_000];

const tusHeaders = { 'tus-resumable': '1.0.0' };

export interface Upload {
  blob: Blob;
  kiriman: string;
  foto: string;
  filename: string;
  /** Address of an upload that was begun earlier; it is resumed. */
  url: string | null;
  /** Called with the address as soon as the server gave one, to be kept. */
  onUrl: (url: string) => Promise<void>;
  /** Bytes that are safe on the server. */
  onProgress: (bytes: number) => void;
  signal: AbortSignal;
}

/**
 * Sends one photo by tus 1.0, in chunks, going on where it stopped. Returns when the server holds every byte and
 * has judged the photo.
 *
 * @returns whether its answer to the last byte has come: then it has taken the photo
 * @throws AnswerError when the server refuses the photo, LineError, SessionError
 */
export async function sendPhoto(session: Session, upload: Upload): Promise<boolean> {
  let url = upload.url;
  let offset = url ? await steady(() => offsetOf(session, url as string)) : null;
  if (url === null || offset === null) {
    url = await steady(() => create(session, upload));
    await upload.onUrl(url);
    offset = 0;
  }
  upload.onProgress(offset);
  let answered = false;
  while (offset < upload.blob.size) {
    if (upload.signal.aborted) throw new LineError(teksUmum.sinyalTerputus);
    const from: number = offset;
    const address: string = url;
    offset = await steady(async (again) => {
      // After a broken line the server may hold more than was confirmed: ask before sending.
      const safe = again ? ((await offsetOf(session, address)) ?? 0) : from;
      answered = safe <= from;
      return answered ? patch(session, address, upload, safe) : safe;
    });
    upload.onProgress(offset);
  }
  return answered;
}

/** @returns bytes on the server, or null when the upload is gone and has to begin anew */
async function offsetOf(session: Session, url: string): Promise<number | null> {
  const response = await session.fetch(url, { method: 'HEAD', headers: tusHeaders });
  if (response.status === 404 || response.status === 410 || response.status === 403) return null;
  return offsetIn(response);
}

async function create(session: Session, { blob, kiriman, foto, filename }: Upload): Promise<string> {
  const metadata = Object.entries({ kiriman, foto, filename })
    .map(([key, value]) => `${key} ${base64(value)}`)
    .join(',');
  const headers = { ...tusHeaders, 'upload-length': String(blob.size), 'upload-metadata': metadata };
  const response = await session.fetch('/api/unggah', { method: 'POST', headers });
  const location = response.headers.get('location');
  if (response.status !== 201 || !location) throw await refused(response);
  // Only the path counts: behind a proxy the server may not know its own outer name.
  return new URL(location, window.location.href).pathname;
}

async function patch(session: Session, url: string, { blob, signal }: Upload, offset: number): Promise<number> {
  const response = await session.fetch(url, {
    method: 'PATCH',
    headers: { ...tusHeaders, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
    body: blob.slice(offset, offset + chunkBytes),
    signal,
  });
  // 409: another offset; 423: the broken request still holds the upload. Both pass.
  if (response.status === 409 || response.status === 423) throw new LineError(teksUmum.kantorTidakMenjawab);
  if (!response.ok) throw await refused(response);
  return offsetIn(response);
}

function offsetIn(response: Response): number {
  const offset = Number(response.headers.get('upload-offset') ?? Number.NaN);
  if (!response.ok || !Number.isInteger(offset)) throw new LineError(teksUmum.kantorTidakMenjawab);
  return offset;
}

/** The refusal as an error. tus answers in plain text, Strapi in JSON. */
async function refused(response: Response): Promise<Error> {
  if (response.status >= 500) return new LineError(teksUmum.gangguan);
  const text = await response.clone().text().catch(() => ''); // prettier-ignore
  if (!text.startsWith('{')) return new AnswerError(response.status, text.trim());
  return readAnswer(response).then(
    () => new LineError(teksUmum.gangguan),
    (error: Error) => error,
  );
}

async function steady<T>(step: (again: boolean) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await step(attempt > 0);
    } catch (error) {
      const wait = waitsMs[attempt];
      if (!(error instanceof LineError) || wait === undefined || navigator.onLine === false) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
