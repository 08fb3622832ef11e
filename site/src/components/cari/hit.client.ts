import type { PagefindPage } from './pagefind.ts';

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

/** Pages of many questions are led to the one that was found; other pages to their start. */
function bestPart({ url, meta, excerpt, sub_results, filters }: PagefindPage) {
  const page = { url, title: meta.title ?? url, excerpt };
  if (filters.jenis?.[0] !== 'Tanya jawab') return page;
  return sub_results.find((part) => part.url.includes('#') && !part.url.includes('#topik-')) ?? page;
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
