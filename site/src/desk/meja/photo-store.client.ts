import type { KirimanFoto } from '../shared/answers.ts';
import type { Session } from '../shared/session.client.ts';

/** Width of the photos in the review, CSS pixels; the largest public size. */
const reviewWidthPx = 960;

/** Photos as addresses for an `<img>`, which cannot send the token that staff's photos need. */
export class PhotoStore {
  #session: Session;
  #kept = new Map<string, Promise<string | null>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** @returns null when it could not be had; the next call asks again */
  url(uuid: string, { id, berkas }: KirimanFoto): Promise<string | null> {
    // A photo of which a part was made unrecognisable keeps its id and is another file.
    const key = `${uuid}/${id}/${berkas}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const asked = this.#load(`/moderasi/${uuid}/foto/${id}?lebar=${reviewWidthPx}`).then((url) => {
      if (!url) this.#kept.delete(key);
      return url;
    });
    this.#kept.set(key, asked);
    return asked;
  }

  /** Lets go of the photos of all other submissions. */
  keepOnly(uuids: readonly (string | null)[]): void {
    for (const [key, asked] of this.#kept) {
      if (uuids.includes(key.slice(0, key.indexOf('/')))) continue;
      this.#kept.delete(key);
      void asked.then((url) => url && URL.revokeObjectURL(url));
    }
  }

  async #load(path: string): Promise<string | null> {
    const answer = await this.#session.fetch(path, { cache: 'no-cache' }).catch(() => null);
    return answer?.ok ? URL.createObjectURL(await answer.blob()) : null;
  }
}
