import type { Tinjauan } from '../shared/answers.ts';
import type { Session } from '../shared/session.client.ts';
import type { PhotoStore } from './photo-store.client.ts';

/** Reads the next submission with its photos while somebody still looks at this one. It holds one at a time. */
export class Ahead {
  #session: Session;
  #photos: PhotoStore;
  #uuid: string | null = null;
  #ready: Tinjauan | null = null;

  constructor(session: Session, photos: PhotoStore) {
    this.#session = session;
    this.#photos = photos;
  }

  get uuid(): string | null {
    return this.#uuid;
  }

  async prepare(uuid: string | null): Promise<void> {
    if (uuid === this.#uuid) return;
    this.forget();
    this.#uuid = uuid;
    if (!uuid) return;
    const kiriman = await this.#session.call<Tinjauan>(`/moderasi/${uuid}`).catch(() => null);
    if (this.#uuid !== uuid) return;
    this.#ready = kiriman;
    if (!kiriman) this.#uuid = null;
    for (const foto of kiriman?.foto ?? []) if (foto.keadaan !== 'ditolak') void this.#photos.url(uuid, foto);
  }

  /** @returns null when another one was prepared, or its answer has not come yet */
  take(uuid: string): Tinjauan | null {
    const ready = this.#uuid === uuid ? this.#ready : null;
    this.forget();
    return ready;
  }

  forget(): void {
    this.#uuid = null;
    this.#ready = null;
  }
}
