import { cariSkrip as teks } from '../../text/cari.ts';
import type { Asked } from './answer.client.ts';
import { answerTo, preload } from './full-search.client.ts';
import './saran-list.client.ts';

/** Whoever rests that long while typing will want the full search. */
const pauseMs = 400;
/** Where the full search does not load, titles are all that is found. */
const titlesAtMost = 20;

/**
 * Answers `?q=`, `&jenis=` and `&arsip=` in the page. Addresses stay real: Back, reload and a sent link lead
 * to the same results. What was typed before this script came stays in the box.
 */
class MoncerCari extends HTMLElement {
  /** Answers of an older question are thrown away. */
  #asked = 0;
  #siteTitle = document.title.split(' – ').at(-1) ?? document.title;
  #input = document.querySelector<HTMLInputElement>('form.search input[name=q]');

  connectedCallback() {
    const input = this.#input;
    if (!input) return;
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(`/cari/?${new URLSearchParams({ q: input.value.trim() })}`);
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-tanya]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(link.href);
    });
    addEventListener('popstate', () => this.#answerAnew());
    addEventListener('online', () => void this.#answer());
    let pause = 0;
    input.addEventListener('input', () => {
      clearTimeout(pause);
      pause = window.setTimeout(() => void preload().catch(() => undefined), pauseMs);
    });
    const isTyping = input.value !== '' || document.activeElement === input;
    if (isTyping) void this.#answer();
    else this.#answerAnew();
    if (input.value === '' && document.activeElement === document.body) input.focus();
  }

  #go(address: string) {
    history.pushState(null, '', address);
    this.#answerAnew();
  }

  #answerAnew() {
    if (this.#input) this.#input.value = askedNow().kata;
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const number = ++this.#asked;
    const asked = askedNow();
    const suggested = this.#suggest(asked.kata);
    if (asked.kata === '') return this.#show('', []);
    this.#say(teks.mencari, true);
    try {
      const { words, nodes } = await answerTo(asked, suggested, () => void this.#answer());
      if (number !== this.#asked) return;
      document.title = teks.judulHalaman(asked.kata, this.#siteTitle);
      this.#show(words, nodes);
    } catch (error) {
      if (number !== this.#asked) return;
      if (navigator.onLine) console.error('cari: the search index did not load.', error);
      await this.#showTitlesOnly(asked.kata);
    }
  }

  async #showTitlesOnly(kata: string): Promise<void> {
    const count = await this.#suggest(kata, titlesAtMost);
    const [words, next] = navigator.onLine ? [teks.gagal, teks.gagalLanjut] : [teks.luring, teks.luringLanjut];
    const lines = [count > 0 ? teks.gagalSaran : teks.gagalKosong(kata), next];
    this.#show(
      words,
      lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
    );
  }

  /** For what stands in the box: it may be the next question already. */
  async #suggest(kata: string, atMost?: number): Promise<number> {
    return (await document.querySelector('moncer-saran')?.suggest(this.#input?.value || kata, atMost)) ?? 0;
  }

  #say(words: string, isSeen: boolean) {
    const status = this.querySelector('[role=status]');
    status?.replaceChildren(words);
    status?.classList.toggle('sr-only', !isSeen);
  }

  #show(words: string, content: Node[]) {
    this.#say(words, words === '');
    const heading = document.createElement('h2');
    heading.textContent = words;
    heading.tabIndex = -1;
    // The link that was followed is replaced: whoever uses the keyboard goes on at the answer.
    const hadFocus = this.contains(document.activeElement);
    this.querySelector('[data-isi]')?.replaceChildren(...(words ? [heading] : []), ...content);
    if (hadFocus) heading.focus();
  }
}

function askedNow(): Asked {
  const address = new URLSearchParams(location.search);
  return { kata: address.get('q')?.trim() ?? '', jenis: address.get('jenis'), arsip: address.get('arsip') };
}

customElements.define('moncer-cari', MoncerCari);
