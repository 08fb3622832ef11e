import { json } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';

/** How often the office's other desks are told who looks at what, ms; the server forgets it after 30 s. */
const beatMs = 15_000;

/** Says that somebody looks at a submission, for as long as it is open and the page is seen. */
export class Presence {
  #session: Session;
  #uuid: string | null = null;

  constructor(session: Session) {
    this.#session = session;
    setInterval(() => this.#beat(), beatMs);
  }

  set at(uuid: string | null) {
    if (uuid === this.#uuid) return;
    this.#uuid = uuid;
    this.#beat();
  }

  /** A beat that is lost is nothing to tell anybody. */
  #beat(): void {
    if (!this.#uuid || document.visibilityState !== 'visible' || !this.#session.akun) return;
    void this.#session.fetch(`/moderasi/${this.#uuid}/lihat`, json('POST', {})).catch(() => undefined);
  }
}
