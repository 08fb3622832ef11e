import type { Tinjauan } from '../shared/answers.ts';
import { one } from '../shared/dom.client.ts';
import type { Session } from '../shared/session.client.ts';

/** What lies behind a review: its kept versions, and the erasure by law. Their scripts are fetched when they are opened. */
export class Shelves {
  #session: Session;
  #onChanged: (kiriman: Tinjauan, sentence: string) => void;
  #versions = one<HTMLDetailsElement>('#versi');
  #erasure = one<HTMLDetailsElement>('#hapus-data');
  #kiriman: Tinjauan | null = null;

  constructor(session: Session, onChanged: (kiriman: Tinjauan, sentence: string) => void) {
    this.#session = session;
    this.#onChanged = onChanged;
    for (const shelf of [this.#versions, this.#erasure]) {
      shelf.addEventListener('toggle', () => shelf.open && void this.#fill(shelf));
    }
  }

  /** Another one closes them; the same in a newer version is listed anew. */
  show(kiriman: Tinjauan): void {
    const before = this.#kiriman;
    this.#kiriman = kiriman;
    this.#erasure.hidden = !kiriman.boleh.includes('hapus_data');
    if (before?.uuid !== kiriman.uuid) this.#versions.open = this.#erasure.open = false;
    else if (this.#versions.open && before.versi !== kiriman.versi) void this.#fill(this.#versions);
  }

  async #fill(shelf: HTMLDetailsElement): Promise<void> {
    const kiriman = this.#kiriman;
    if (!kiriman) return;
    const place = one('div', shelf);
    const contents = { session: this.#session, kiriman, onChanged: this.#onChanged };
    if (shelf === this.#versions) await (await import('./versions.client.ts')).showVersions(place, contents);
    else (await import('./erase.client.ts')).showErasure(place, contents);
  }
}
