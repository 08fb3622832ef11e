import { cariSkrip as teks } from '../../text/cari.ts';
import { hitElement, isClose } from './hit.client.ts';
import type { Pagefind, PagefindPage, PagefindResults } from './pagefind.ts';

const scriptUrl = '/pagefind/pagefind.js';
const hitsShown = 10;
const similarShown = 4;
const similarLetters = 4;

/** Answers `?q=` and `&jenis=` in the page. Addresses stay real: Back, reload and a sent link lead to the same results. */
class MoncerCari extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  /** Answers of an older question are thrown away. */
  #asked = 0;
  #siteTitle = document.title.split(' – ').at(-1) ?? document.title;

  connectedCallback() {
    const form = document.querySelector<HTMLFormElement>('form.search');
    const input = form?.querySelector<HTMLInputElement>('input[name=q]');
    if (!form || !input) return;
    const answer = () => {
      const asked = new URLSearchParams(location.search);
      input.value = asked.get('q') ?? '';
      void this.#answer(input.value.trim(), asked.get('jenis'));
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', addressOf(input.value.trim(), null));
      answer();
    });
    this.addEventListener('click', (event) => {
      const chip = (event.target as Element).closest<HTMLAnchorElement>('.chips a');
      if (!chip || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', chip.href);
      answer();
    });
    addEventListener('popstate', answer);
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    if (input.value === '' && !location.search) input.focus();
    answer();
  }

  async #answer(kata: string, jenis: string | null): Promise<void> {
    const asked = ++this.#asked;
    if (kata === '') return this.#show('', []);
    this.#say(teks.mencari);
    try {
      const { found, pages } = await this.#search(kata, jenis);
      const similar = found ? [] : (await this.#search(shortened(kata), null)).pages;
      if (asked !== this.#asked) return;
      document.title = teks.judulHalaman(kata, this.#siteTitle);
      if (!found) return this.#show(teks.kosong(kata), nothingFound(similar));
      const list = hitList(pages);
      const rest = found.results.slice(hitsShown);
      this.#show(teks.hasil(found.results.length, kata), [
        kindLinks(kata, jenis, found),
        list,
        ...moreButton(list, rest),
      ]);
    } catch (error) {
      console.error('cari: the search index did not load.', error);
      this.#engine = undefined;
      if (asked === this.#asked) this.#show(teks.gagal, [paragraph(teks.gagalLanjut)]);
    }
  }

  /** `found` is missing when nothing like the question was found. */
  async #search(kata: string, jenis: string | null) {
    const engine = await this.#load();
    const found = await engine.search(kata, jenis ? { filters: { jenis } } : {});
    const pages = await Promise.all(found.results.slice(0, hitsShown).map((result) => result.data()));
    return pages.some((page) => isClose(page, kata)) ? { found, pages } : { found: undefined, pages: [] };
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= (import(/* @vite-ignore */ scriptUrl) as Promise<Pagefind>).then(async (engine) => {
      await engine.filters();
      return engine;
    });
    return this.#engine;
  }

  #say(words: string) {
    this.querySelector('[role=status]')?.replaceChildren(words);
  }

  #show(words: string, content: Node[]) {
    this.#say(words);
    const heading = document.createElement('h2');
    heading.textContent = words;
    this.querySelector('[data-isi]')?.replaceChildren(...(words ? [heading] : []), ...content);
  }
}

customElements.define('moncer-cari', MoncerCari);

function addressOf(kata: string, jenis: string | null): string {
  const asked = new URLSearchParams({ q: kata, ...(jenis && { jenis }) });
  return `/cari/?${asked}`;
}

/** The first letters of each word: finds what a slip of the finger has hidden. */
function shortened(kata: string): string {
  return kata
    .split(/\s+/)
    .map((word) => word.slice(0, similarLetters))
    .join(' ');
}

function hitList(pages: readonly PagefindPage[]): HTMLOListElement {
  const list = document.createElement('ol');
  list.className = 'hits';
  list.append(...pages.map(hitElement));
  return list;
}

/** What to do next, and what stands close by. */
function nothingFound(similar: readonly PagefindPage[]): Node[] {
  const advice = [paragraph(teks.kosongLanjut), paragraph(teks.kosongDaftar)];
  if (similar.length === 0) return advice;
  const heading = document.createElement('h3');
  heading.textContent = teks.mirip;
  return [...advice, heading, hitList(similar.slice(0, similarShown))];
}

/** One link for each kind that was found, with how many. */
function kindLinks(kata: string, jenis: string | null, { totalFilters }: PagefindResults): HTMLElement {
  const counts = Object.entries(totalFilters.jenis ?? {}).filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const nav = document.createElement('nav');
  nav.className = 'chips';
  nav.setAttribute('aria-label', teks.saring);
  const link = (label: string, kind: string | null) => {
    const anchor = document.createElement('a');
    anchor.href = addressOf(kata, kind);
    anchor.textContent = label;
    if (kind === jenis) anchor.setAttribute('aria-current', 'true');
    nav.append(anchor);
  };
  link(teks.semua(total), null);
  for (const [kind, count] of counts) link(teks.jenis(kind, count), kind);
  return nav;
}

/** Shows the next hits below the list each time it is pressed, and moves the focus to the first of them. */
function moreButton(list: HTMLElement, rest: PagefindResults['results']): Node[] {
  if (rest.length === 0) return [];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn--2 mt-4';
  const label = () => (button.textContent = teks.tampilLagi(Math.min(rest.length, hitsShown)));
  label();
  const showNext = async () => {
    const items = (await Promise.all(rest.splice(0, hitsShown).map((result) => result.data()))).map(hitElement);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (rest.length > 0) label();
    else button.remove();
  };
  button.addEventListener('click', () => void showNext());
  return [button];
}

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
