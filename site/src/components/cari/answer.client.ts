import { cariSkrip as teks } from '../../text/cari.ts';
import { hitElement } from './hit.client.ts';
import type { Found } from './found.client.ts';
import { allYears } from './indeks.client.ts';
import type { PagefindPage } from './pagefind.ts';

/** What is asked in the address of the page. */
export interface Asked {
  kata: string;
  jenis: string | null;
  /** A year whose reports are searched too, or `semua` for all that there are. */
  arsip: string | null;
}

const similarShown = 4;

/** The hits with their kinds, the way to more of them, and the way into the archive. */
export function foundNodes(asked: Asked, found: Found, onFault: () => void): Node[] {
  const list = hitList(found.pages);
  return [kindLinks(asked, found), list, ...moreButton(list, found, onFault), ...archiveLinks(asked, found)];
}

/**
 * What to do next, and what stands close by.
 *
 * @param isSuggested whether suggestions stand above
 */
export function nothingNodes(
  asked: Asked,
  found: Found,
  similar: readonly PagefindPage[],
  isSuggested: boolean,
): Node[] {
  const first = isSuggested ? teks.kosongLihatSaran : teks.kosongLanjut;
  const advice = [element('p', first), element('p', teks.kosongDaftar), ...archiveLinks(asked, found)];
  if (similar.length === 0) return advice;
  return [...advice, element('h3', teks.mirip), hitList(similar.slice(0, similarShown))];
}

function element(name: 'p' | 'h3', words: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: words });
}

function hitList(pages: readonly PagefindPage[]): HTMLOListElement {
  const list = document.createElement('ol');
  list.className = 'hits';
  list.append(...pages.map(hitElement));
  return list;
}

/** One link for each kind that was found, with how many. */
function kindLinks(asked: Asked, { perJenis }: Found): HTMLElement {
  const counts = Object.entries(perJenis).filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const links: [string, string | null][] = [[teks.semua(total), null]];
  for (const [jenis, count] of counts) links.push([teks.jenis(jenis, count), jenis]);
  return chips(
    teks.saring,
    links.map(([label, jenis]) => {
      const link = linkTo({ ...asked, jenis }, label);
      if (jenis === asked.jenis) link.setAttribute('aria-current', 'true');
      return link;
    }),
  );
}

/** Shows the next hits below the list each time it is pressed, and moves the focus to the first of them. */
function moreButton(list: HTMLElement, found: Found, onFault: () => void): Node[] {
  if (found.sisa() === 0) return [];
  const button = document.createElement('button');
  button.type = 'button';
  const label = () => (button.textContent = teks.tampilLagi(found.sisa()));
  label();
  const showNext = async () => {
    const items = (await found.next()).map(hitElement);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (found.sisa() > 0) label();
    else row.remove();
  };
  button.addEventListener('click', () => void showNext().catch(onFault));
  const row = document.createElement('p');
  row.className = 'chips';
  row.append(button);
  return [row];
}

/** Each older year costs a further load, so it is searched when asked for. */
function archiveLinks(asked: Asked, { arsip }: Found): Node[] {
  if (arsip.length === 0) return [];
  const links = arsip.map((tahun) => linkTo({ ...asked, arsip: tahun }, tahun));
  if (arsip.length > 1) links.push(linkTo({ ...asked, arsip: allYears }, teks.semuaTahun));
  return [element('h3', teks.arsip), chips(teks.arsip, links)];
}

function chips(label: string, links: readonly HTMLAnchorElement[]): HTMLElement {
  const nav = document.createElement('nav');
  nav.className = 'chips';
  nav.setAttribute('aria-label', label);
  nav.append(...links);
  return nav;
}

function addressOf({ kata, jenis, arsip }: Asked): string {
  return `/cari/?${new URLSearchParams({ q: kata, ...(jenis && { jenis }), ...(arsip && { arsip }) })}`;
}

function linkTo(asked: Asked, label: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = addressOf(asked);
  anchor.textContent = label;
  anchor.dataset.tanya = '';
  return anchor;
}
