/** An Atom feed (RFC 4287) as text. */

interface FeedEntry {
  title: string;
  /** Absolute; it is the entry's id too, so it must never be used for anything else. */
  address: string;
  /** ISO 8601 with a zone. */
  published: string;
  updated: string;
  /** Plain text. */
  text: string;
}

interface Feed {
  title: string;
  author: string;
  self: string;
  page: string;
  entries: readonly FeedEntry[];
}

/** The feed's own time is that of its latest change; without entries, the start of the Unix clock. */
export function atomFeed({ title, author, self, page, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).sort((a, b) => Date.parse(b) - Date.parse(a));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(page)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<updated>${updated[0] ?? '1970-01-01T00:00:00Z'}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml({ title, address, published, updated, text }: FeedEntry): string {
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(address)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `<published>${published}</published>`,
    `<updated>${updated}</updated>`,
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
  ].join('\n');
}

/** Also drops characters that XML 1.0 does not allow, which would make the whole feed unreadable. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
