import type { PagefindPage } from './pagefind.ts';
import { begins, simple, stemOf } from './words.client.ts';

const minCloseLetters = 3;

/** One result: its kind, its title as a link, and the words around what was found. */
export function hitElement(page: PagefindPage): HTMLLIElement {
  const part = bestPart(page);
  const item = document.createElement('li');
  item.className = 'hit';
  const kind = document.createElement('p');
  kind.className = 'eyebrow';
  kind.textContent = page.filters.jenis?.[0] ?? '';
  const link = document.createElement('a');
  link.href = part.url;
  link.textContent = part.title;
  const heading = document.createElement('h3');
  heading.append(link);
  const excerpt = document.createElement('p');
  excerpt.append(...markedText(part.excerpt));
  item.append(kind, heading, excerpt);
  return item;
}

/**
 * Whether something like the question was found. For a word that it does not know, Pagefind falls back to
 * ever shorter beginnings of it, down to a single letter, which is no answer to anybody.
 */
export function isClose({ excerpt }: PagefindPage, kata: string): boolean {
  const asked = kata.toLowerCase().split(/\s+/);
  return markedWords(excerpt).some((word) => word.length >= minCloseLetters || asked.includes(word));
}

/** Whether a word that begins with this one was found in the page, or one of the same stem. */
export function isMarked({ excerpt }: PagefindPage, word: string): boolean {
  const stem = stemOf(word);
  return markedWords(excerpt).some((marked) => begins(simple(marked), word) || simple(marked).includes(stem));
}

/** A page of many questions leads to the one in which most was found; every other page to its start. */
function bestPart({ url, meta, excerpt, sub_results, filters }: PagefindPage) {
  const page = { url, title: meta.title ?? url, excerpt };
  if (filters.jenis?.[0] !== 'Tanya jawab') return page;
  const parts = sub_results.filter((part) => part.url.includes('#') && !part.url.includes('#h-'));
  const found = parts.map((part) => ({ part, words: new Set(markedWords(part.excerpt)).size }));
  found.sort((a, b) => b.words - a.words || b.part.locations.length - a.part.locations.length);
  return found[0]?.part ?? page;
}

function markedWords(excerpt: string): string[] {
  const marked = excerpt.matchAll(/<mark>(.*?)<\/mark>/gs);
  return [...marked].map(([, word = '']) => word.toLowerCase().replace(/&\w+;|[^\p{L}\p{N}]/gu, ''));
}

/** Text and `<mark>` of an excerpt, nothing else that its HTML might hold. */
function markedText(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const words = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(words);
    const mark = document.createElement('mark');
    mark.textContent = words;
    return mark;
  });
}
