import { announce, one } from '../shared/dom.client.ts';
import { json } from '../shared/http.client.ts';
import type { Session } from '../shared/session.client.ts';
import { teksMeja } from '../../text/meja.ts';

/** Both edges of the frame. */
const frameEdgePx = 4;

/**
 * The page as it will look, in a frame of a phone's width. The server sets a cookie for this one preview; the
 * frame runs no script.
 */
export class Preview {
  #session: Session;
  #frame = one<HTMLIFrameElement>('#pratinjau');
  #failed = one('#pratinjau-gagal');
  #link = one<HTMLAnchorElement>('#pratinjau-buka');
  #uuid = '';
  #resized = new ResizeObserver(([entry]) => {
    const page = entry?.target.ownerDocument.documentElement;
    if (!page) return;
    // Measured anew: a page is never lower than its window.
    this.#frame.style.height = '0';
    this.#frame.style.height = `${page.scrollHeight + frameEdgePx}px`;
  });

  constructor(session: Session) {
    this.#session = session;
    this.#frame.addEventListener('load', () => this.#check());
    one('#pratinjau-muat').addEventListener('click', () => void this.show(this.#uuid, this.#frame.title));
  }

  async show(uuid: string, title: string): Promise<void> {
    this.#uuid = uuid;
    this.#failed.hidden = true;
    this.#frame.hidden = true;
    this.#frame.title = title;
    try {
      const { tautan } = await this.#session.call<{ tautan: string }>(`/moderasi/${uuid}/pratinjau`, json('POST', {}));
      if (this.#uuid !== uuid) return;
      this.#link.href = tautan;
      this.#frame.hidden = false;
      // `replace` keeps the frame out of the history, so that Back leaves the review and not the frame.
      this.#frame.contentWindow?.location.replace(tautan);
    } catch {
      this.#fail();
    }
  }

  #check(): void {
    const shown = this.#frame.contentDocument;
    if (!shown || shown.URL === 'about:blank') return;
    const content = shown.querySelector('#isi');
    if (content) this.#fit(shown, content);
    else this.#fail();
  }

  /**
   * The frame is as high as its content, so that a thumb scrolls one page and not two. What is the same on every
   * page goes: head and foot are seen in a tab of its own.
   */
  #fit(shown: Document, content: Element): void {
    for (const part of [...shown.body.children]) if (!part.contains(content)) part.remove();
    this.#resized.disconnect();
    this.#resized.observe(content);
  }

  #fail(): void {
    this.#frame.hidden = true;
    this.#failed.hidden = false;
    announce(teksMeja.pratinjauGagal);
  }
}
