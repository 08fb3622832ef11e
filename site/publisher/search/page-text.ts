import { hashOf } from '../hash.ts';

export interface PageText {
  judul: string;
  jenis: string;
  teks: string;
}

const maxTextLetters = 2000;
const token = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
/** Pagefind joins the last word of these and the first of what follows. */
const joined = /<\/(?:dt|dd|th|td|caption|figcaption|summary|label)>|<span class="(?:hint|block)/g;
const unread = /^(?:script|style|svg|template|noscript)$/i;
const childless = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** Elements within a word or sentence; every other one parts words. */
const inline = /^(?:a|abbr|b|bdi|cite|code|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/i;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The words of a page that search finds.
 *
 * @param html as Astro writes it, every element closed
 * @returns nothing for a page that search does not know
 */
export function pageText(html: string): PageText | undefined {
  const part = searchedPart(html);
  if (part === undefined) return undefined;
  const words: string[] = [];
  const heading: string[] = [];
  let depth = 0;
  let unreadBelow: number | undefined;
  let inHeading: 'before' | 'inside' | 'after' = 'before';
  for (const [text, slash, name, attributes = ''] of part.matchAll(token)) {
    if (name === undefined) {
      if (text.startsWith('<!--') || unreadBelow !== undefined) continue;
      words.push(text);
      if (inHeading === 'inside') heading.push(text);
      continue;
    }
    if (!inline.test(name)) words.push(' ');
    if (slash) {
      depth--;
      if (unreadBelow === depth) unreadBelow = undefined;
      if (name === 'h1' && inHeading === 'inside') inHeading = 'after';
    } else if (!childless.test(name) && !attributes.endsWith('/')) {
      if (unread.test(name)) unreadBelow ??= depth;
      if (name === 'h1' && inHeading === 'before') inHeading = 'inside';
      depth++;
    }
  }
  const jenis = /^[^>]*data-pagefind-filter="jenis:([^"]*)"/.exec(part)?.[1] ?? '';
  return { judul: plain(heading), jenis: plain([jenis]), teks: shortened(plain(words)) };
}

/**
 * What search knows of a page, as a hash: a page of which only the rest has changed needs no new index.
 *
 * @returns nothing for a page that search does not know
 */
export function searchDigest(html: string): string | undefined {
  const part = searchedPart(html);
  return part === undefined ? undefined : hashOf(Buffer.from(part));
}

/** The element with `data-pagefind-body`, with a line in place of each that has `data-pagefind-ignore`. */
export function searchedPart(html: string): string | undefined {
  const start = tagWith('data-pagefind-body', html, 0);
  if (start === undefined) return undefined;
  const end = endOfElement(html, start);
  let part = '';
  let at = start;
  for (let gap = tagWith('data-pagefind-ignore', html, at); gap !== undefined && gap < end;) {
    part += `${html.slice(at, gap)}<hr>`;
    at = endOfElement(html, gap);
    gap = tagWith('data-pagefind-ignore', html, at);
  }
  return (part + html.slice(at, end)).replace(joined, ' $&');
}

/** Where the next tag with this attribute begins. */
function tagWith(attribute: string, html: string, from: number): number | undefined {
  for (let at = html.indexOf(` ${attribute}`, from); at >= 0; at = html.indexOf(` ${attribute}`, at + 1)) {
    const start = html.lastIndexOf('<', at);
    if (html.indexOf('>', start) > at) return start;
  }
  return undefined;
}

/** @param start of its opening tag */
function endOfElement(html: string, start: number): number {
  const name = /[a-z][\w-]*/iy;
  name.lastIndex = start + 1;
  const tag = new RegExp(`<(/?)${name.exec(html)?.[0]}(?=[\\s>])`, 'gi');
  tag.lastIndex = start;
  let depth = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return html.indexOf('>', match.index) + 1;
  }
  return html.length;
}

function plain(parts: readonly string[]): string {
  const decoded = parts.join('').replace(/&(#x?)?(\w+);/gi, (whole, number: string | undefined, code: string) => {
    if (!number) return named[code] ?? whole;
    return String.fromCodePoint(parseInt(code, number.length > 1 ? 16 : 10));
  });
  return decoded.replace(/\s+/g, ' ').trim();
}

/** A copy: a part of a string keeps the whole of it in memory. */
function shortened(text: string): string {
  return Buffer.from(text.slice(0, maxTextLetters)).toString();
}
