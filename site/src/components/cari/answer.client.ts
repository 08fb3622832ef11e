import { cariSkrip as teks } from '../../text/cari.ts';
import { hitElement } from './hit.client.ts';
import type { PagefindPage } from './pagefind.ts';
import type { Found } from './found.client.ts';

/** What is asked in the address of the page. */
export interface Asked {
  kata: string;
  jenis: string | undefined;
  arsip: boolean;
}

const similarShown = 4;

export function addressOf({ kata, jenis, arsip }: Asked): string {
  return `/cari/?${new URLSearchParams({ q: kata, ...(jenis && { jenis }), ...(arsip && { arsip: '1' }) })}`;
}

/** The hits with their kinds, the way to more of them, and the way into the archive. */
export function foundNodes(asked: Asked, found: Found, onFault: () => void): Node[] {
  const list = hitList(found.pages);
  return [kindLinks(asked, found), list, ...moreButton(list, found, onFault), ...archiveLink(asked, found)];
}

/** What to do next, and what stands close by. */
export function nothingNodes(asked: Asked, found: Found, similar: readonly PagefindPage[]): Node[] {
  const advice = [paragraph(teks.kosongLanjut), paragraph(teks.kosongDaftar), ...archiveLink(asked, found)];
  if (similar.length === 0) return advice;
  const heading = document.createElement('h3');
  heading.textContent = teks.mirip;
  return [...advice, heading, hitList(similar.slice(0, similarShown))];
}

export function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
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
  const nav = document.createElement('nav');
  nav.className = 'chips';
  nav.setAttribute('aria-label', teks.saring);
  const link = (label: string, jenis: string | undefined) => {
    const anchor = linkTo({ ...asked, jenis }, label);
    if (jenis === asked.jenis) anchor.setAttribute('aria-current', 'true');
    nav.append(anchor);
  };
  link(teks.semua(total), undefined);
  for (const [jenis, count] of counts) link(teks.jenis(jenis, count), jenis);
  return nav;
}

/** Shows the next hits below the list each time it is pressed, and moves the focus to the first of them. */
function moreButton(list: HTMLElement, found: Found, onFault: () => void): Node[] {
  if (found.sisa() === 0) return [];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn--2 mt-4';
  const label = () => (button.textContent = teks.tampilLagi(found.sisa()));
  label();
  const showNext = async () => {
    const items = (await found.next()).map(hitElement);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (found.sisa() > 0) label();
    else button.remove();
  };
  button.addEventListener('click', () => void showNext().catch(onFault));
  return [button];
}

/** Older years cost a further load, so they are searched when asked for. */
function archiveLink(asked: Asked, { arsip }: Found): Node[] {
  const [newest, oldest] = [arsip[0], arsip.at(-1)];
  if (!newest || !oldest) return [];
  const link = linkTo({ ...asked, arsip: true }, teks.arsip(oldest, newest));
  link.className = 'btn btn--2 mt-4';
  link.dataset.arsip = '';
  return [link];
}

function linkTo(asked: Asked, label: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = addressOf(asked);
  anchor.textContent = label;
  anchor.dataset.tanya = '';
  return anchor;
}
