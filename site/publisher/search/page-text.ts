import { hashOf } from '../hash.ts';

export interface PageText {
  judul: string;
  jenis: string;
  teks: string;
}

const maxTextLetters = 2000;
const anyToken = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
const unread = /^(?:script|style|svg|template|noscript)$/i;
const childless = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** Elements within a word or sentence; every other one parts words. */
const inline = /^(?:a|abbr|b|bdi|cite|code|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/i;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A tag, or the text between two. */
interface Piece {
  html: string;
  /** Name of the element; none for text. */
  name: string | undefined;
  isEnd: boolean;
  attributes: string;
}

/**
 * The words of a page that search finds: those in `data-pagefind-body`, without `data-pagefind-ignore`.
 *
 * @param html as Astro writes it, every element closed
 * @returns nothing for a page that search does not know
 */
export function pageText(html: string): PageText | undefined {
  let body: Piece | undefined;
  const words: string[] = [];
  const heading: string[] = [];
  let inHeading: 'before' | 'inside' | 'after' = 'before';
  for (const piece of searchedPieces(html)) {
    body ??= piece;
    if (piece.name === undefined) {
      words.push(piece.html);
      if (inHeading === 'inside') heading.push(piece.html);
      continue;
    }
    if (!inline.test(piece.name)) words.push(' ');
    if (piece.name !== 'h1') continue;
    if (!piece.isEnd && inHeading === 'before') inHeading = 'inside';
    else if (piece.isEnd) inHeading = 'after';
  }
  if (!body) return undefined;
  const jenis = /data-pagefind-filter="jenis:([^"]*)"/.exec(body.attributes)?.[1] ?? '';
  return { judul: plain(heading), jenis: plain([jenis]), teks: shortened(plain(words)) };
}

/**
 * What search knows of a page, as a hash: a page of which only the rest has changed needs no new index.
 *
 * @returns nothing for a page that search does not know
 */
export function searchDigest(html: string): string | undefined {
  const read = [...searchedPieces(html)].map((piece) => piece.html).join('');
  return read ? hashOf(Buffer.from(read)) : undefined;
}

/** What is in `data-pagefind-body`, itself included, without what search leaves out. */
function* searchedPieces(html: string): Generator<Piece> {
  const body = /<[a-z][^<>]*\sdata-pagefind-body[\s=>]/i.exec(html);
  if (!body) return;
  let depth = 0;
  let unreadBelow: number | undefined;
  // A scanner of its own: generators may take turns.
  const token = new RegExp(anyToken);
  token.lastIndex = body.index;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [text, slash, name, attributes = ''] = match;
    const piece = { html: text, name, isEnd: slash === '/', attributes };
    if (name === undefined || childless.test(name) || attributes.endsWith('/')) {
      if (unreadBelow === undefined && !text.startsWith('<!--')) yield piece;
    } else if (piece.isEnd) {
      depth--;
      if (unreadBelow === undefined) yield piece;
      else if (unreadBelow === depth) unreadBelow = undefined;
      if (depth === 0) return;
    } else {
      const isRead = unreadBelow === undefined;
      if (unread.test(name) || /\sdata-pagefind-ignore\b/.test(attributes)) unreadBelow ??= depth;
      // What is left out still parts the words around it.
      if (isRead) yield unreadBelow === undefined ? piece : { ...piece, html: '' };
      depth++;
    }
  }
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
