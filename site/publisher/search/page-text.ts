export interface PageText {
  judul: string;
  jenis: string;
  teks: string;
}

const maxTextLetters = 2000;
const token = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
const unread = /^(?:script|style|svg|template|noscript)$/i;
const childless = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** Elements within a word or sentence; every other one parts words. */
const inline = /^(?:a|abbr|b|bdi|cite|code|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/i;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The words of a page that search finds: those in `data-pagefind-body`, without `data-pagefind-ignore`.
 *
 * @param html as Astro writes it, every element closed
 * @returns nothing for a page that search does not know
 */
export function pageText(html: string): PageText | undefined {
  const body = /<[a-z][^<>]*\sdata-pagefind-body[\s=>]/i.exec(html);
  if (!body) return undefined;
  const words: string[] = [];
  const heading: string[] = [];
  let jenis = '';
  let depth = 0;
  let unreadBelow: number | undefined;
  let inHeading: 'before' | 'inside' | 'after' = 'before';
  token.lastIndex = body.index;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [text, slash, name, attributes = ''] = match;
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
      if (depth === 0) break;
    } else if (!childless.test(name) && !attributes.endsWith('/')) {
      if (unread.test(name) || /\sdata-pagefind-ignore\b/.test(attributes)) unreadBelow ??= depth;
      if (depth === 0) jenis = /data-pagefind-filter="jenis:([^"]*)"/.exec(attributes)?.[1] ?? '';
      if (name === 'h1' && inHeading === 'before') inHeading = 'inside';
      depth++;
    }
  }
  return { judul: plain(heading), jenis: plain([jenis]), teks: shortened(plain(words)) };
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
