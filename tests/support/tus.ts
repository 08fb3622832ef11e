import { setTimeout as sleep } from 'node:timers/promises';

/** One photo as a phone sends it. */
export interface PhotoUpload {
  kiriman: string;
  foto: string;
  filename: string;
  bytes: Buffer;
  /** How much goes up in one request. */
  chunkBytes?: number;
}

export interface UploadAnswer {
  status: number;
  /** What the server says to people; empty when it took the photo. */
  message: string;
}

/**
 * Sends a photo by tus 1.0, in pieces, as `/kirim` does: a piece that is not answered is asked about and continued.
 *
 * @returns the last answer: 204 when the photo was accepted, else why not.
 */
export async function uploadPhoto(baseUrl: string, jwt: string, photo: PhotoUpload): Promise<UploadAnswer> {
  const tus = tusClient(baseUrl, jwt);
  const begun = await tus.begin(photo);
  if (!begun.location) return begun;
  return tus.continue(begun.location, photo.bytes, photo.chunkBytes);
}

/** The single requests of tus, for tests that leave the path. */
export function tusClient(baseUrl: string, jwt: string) {
  const request = async (method: string, path: string, headers: Record<string, string>, body?: Buffer) => {
    const sent = { 'Tus-Resumable': '1.0.0', Authorization: `Bearer ${jwt}`, ...headers };
    const response = await fetch(baseUrl + path, {
      method,
      headers: sent,
      ...(body && { body: new Uint8Array(body) }),
    });
    return { response, answer: { status: response.status, message: messageIn(await response.text()) } };
  };

  const client = {
    async begin(photo: Omit<PhotoUpload, 'bytes'> & { bytes: Buffer | number }) {
      const { kiriman, foto, filename, bytes } = photo;
      const { response, answer } = await request('POST', '/api/unggah', {
        'Upload-Length': String(typeof bytes === 'number' ? bytes : bytes.length),
        'Upload-Metadata': metadata({ kiriman, foto, filename }),
      });
      return { ...answer, location: response.headers.get('location') ?? undefined };
    },

    /** How much the server has, or undefined when it does not know the upload. */
    async offset(location: string): Promise<number | undefined> {
      const { response } = await request('HEAD', location, {});
      return response.ok ? Number(response.headers.get('upload-offset')) : undefined;
    },

    async send(location: string, offset: number, piece: Buffer): Promise<UploadAnswer> {
      const headers = { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' };
      return (await request('PATCH', location, headers, piece)).answer;
    },

    /** Sends what the server does not have yet. */
    async continue(location: string, bytes: Buffer, chunkBytes = 256 * 1024): Promise<UploadAnswer> {
      let offset = (await client.offset(location)) ?? 0;
      for (let lost = 0; ;) {
        const piece = bytes.subarray(offset, offset + chunkBytes);
        const answer = await client.send(location, offset, piece).catch(() => undefined);
        if (answer && answer.status !== 204) return answer;
        if (!answer && (lost += 1) > 20) throw new Error('tus: twenty pieces in a row were not answered');
        if (!answer) await sleep(250);
        offset = answer ? offset + piece.length : ((await client.offset(location).catch(() => offset)) ?? offset);
        if (offset >= bytes.length) return answer ?? { status: 204, message: '' };
      }
    },
  };
  return client;
}

function metadata(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');
}

/** Our errors are Strapi's form; tus's own are plain text. */
function messageIn(body: string): string {
  try {
    return String((JSON.parse(body) as { error: { message: string } }).error.message);
  } catch {
    return body;
  }
}
