import { cariSkrip as teks } from '../../text/cari.ts';
import { addressOf, foundNodes, nothingNodes, paragraph } from './answer.client.ts';
import type { Asked } from './answer.client.ts';
import type { PagefindScript } from './pagefind.ts';
import './saran-list.client.ts';
import { SiteSearch } from './search.client.ts';

const similarLetters = 4;
/** Whoever rests that long while typing will want the full search. */
const pauseMs = 400;

/**
 * Answers `?q=`, `&jenis=` and `&arsip=` in the page. Addresses stay real: Back, reload and a sent link lead
 * to the same results.
 */
class MoncerCari extends HTMLElement {
  #search = new SiteSearch('/pagefind/', (url) => import(/* @vite-ignore */ url) as Promise<PagefindScript>);
  /** Answers of an older question are thrown away. */
  #asked = 0;
  #siteTitle = document.title.split(' – ').at(-1) ?? document.title;

  connectedCallback() {
    const form = document.querySelector<HTMLFormElement>('form.search');
    const input = form?.querySelector<HTMLInputElement>('input[name=q]');
    if (!form || !input) return;
    const answer = () => {
      const address = new URLSearchParams(location.search);
      input.value = address.get('q') ?? '';
      const asked = { kata: input.value.trim(), jenis: address.get('jenis') ?? undefined, arsip: address.has('arsip') };
      void this.#answer(asked);
    };
    const go = (address: string) => {
      history.pushState(null, '', address);
      answer();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      go(addressOf({ kata: input.value.trim(), jenis: undefined, arsip: false }));
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-tanya]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(link.href);
    });
    addEventListener('popstate', answer);
    let pause = 0;
    input.addEventListener('input', () => {
      clearTimeout(pause);
      pause = window.setTimeout(() => void this.#search.preload().catch(() => undefined), pauseMs);
    });
    if (input.value === '' && !location.search) input.focus();
    answer();
  }

  async #answer(asked: Asked): Promise<void> {
    const number = ++this.#asked;
    const { kata } = asked;
    const suggested = document.querySelector('moncer-saran')?.suggest(kata);
    if (kata === '') return this.#show('', []);
    this.#say(asked.arsip ? teks.mencariArsip : teks.mencari);
    try {
      const found = await this.#search.search(asked);
      const similar = found.jumlah > 0 ? [] : (await this.#search.search({ kata: shortened(kata) })).pages;
      // They stand above the results, which must not push them about.
      await suggested;
      if (number !== this.#asked) return;
      document.title = teks.judulHalaman(kata, this.#siteTitle);
      if (found.jumlah === 0) return this.#show(teks.kosong(kata), nothingNodes(asked, found, similar));
      const again = () => void this.#answer(asked);
      this.#show(teks.hasil(found.jumlah, kata), foundNodes(asked, found, again));
    } catch (error) {
      console.error('cari: the search index did not load.', error);
      if (number === this.#asked) this.#show(teks.gagal, [paragraph(teks.gagalLanjut)]);
    }
  }

  #say(words: string) {
    this.querySelector('[role=status]')?.replaceChildren(words);
  }

  #show(words: string, content: Node[]) {
    this.#say(words);
    const heading = document.createElement('h2');
    heading.textContent = words;
    heading.tabIndex = -1;
    // The link that was followed is replaced: whoever uses the keyboard goes on at the answer.
    const hadFocus = this.contains(document.activeElement);
    this.querySelector('[data-isi]')?.replaceChildren(...(words ? [heading] : []), ...content);
    if (hadFocus) heading.focus();
  }
}

customElements.define('moncer-cari', MoncerCari);

/** The first letters of each word: finds what a slip of the finger has hidden. */
function shortened(kata: string): string {
  return kata
    .split(/\s+/)
    .map((word) => word.slice(0, similarLetters))
    .join(' ');
}
