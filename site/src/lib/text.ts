/** Plain text that people wrote → parts of a page. */

/** Paragraphs stand apart by an empty line. A single line break stays inside its paragraph. */
export function paragraphs(isi: string): string[] {
  return isi
    .split(/\r?\n\s*\r?\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Whole first sentences up to `maxLength` characters, for a list or a link preview; a longer first one is cut at a word. */
export function firstSentences(isi: string, maxLength: number): string {
  const text = isi.replace(/\s+/g, ' ').trim();
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength + 1);
  const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '));
  if (end > maxLength / 3) return head.slice(0, end + 1);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), maxLength / 2)).trim()} …`;
}

/** A source as people note it, with the web address in it found: "BPS, dikutip skripsi: https://…". */
export function splitSource(sumber: string): { words: string; url: string | null } {
  const url = /https?:\/\/\S+/.exec(sumber)?.[0] ?? null;
  const words = url === null ? sumber : sumber.replace(url, '').replace(/[\s:,]+$/, '');
  return { words: words.trim(), url };
}

/** The place of a web address that people can read aloud: "ulas.surakarta.go.id". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
