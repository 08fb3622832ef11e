/** A shorter word with a letter less or more is another word. */
const minLetters = 4;
const affixed = /^(?:me(?:ny|ng|[mn])?|pe(?:ny|ng|[mnr])?|be[rl]?|te[rl]?|di|ke|se)?(.{4,}?)(?:kan|an|i)?(?:nya)?$/;

/** The words of a text as search compares them: small letters, no accents, no signs. */
export function wordsOf(text: string): string[] {
  return simple(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

export function simple(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function begins(word: string, asked: string): boolean {
  return word.startsWith(asked);
}

/** What words such as "kepindahan" and "dipindahkan" have in common, by their commonest beginnings and endings. */
export function stemOf(word: string): string {
  return affixed.exec(word)?.[1] ?? word;
}

/**
 * Whether the word begins with the stem of the asked one, or as it was asked but for one letter that is missing,
 * added, another one, or swapped with the next.
 */
export function beginsAlmost(word: string, asked: string): boolean {
  if (begins(word, asked) || begins(word, stemOf(asked))) return true;
  if (asked.length < minLetters) return false;
  let at = 0;
  while (word[at] === asked[at]) at++;
  const rests: [from: number, asked: string][] = [
    [at + 1, asked.slice(at)],
    [at, asked.slice(at + 1)],
    [at + 1, asked.slice(at + 1)],
    [at, `${asked[at + 1] ?? ''}${asked[at]}${asked.slice(at + 2)}`],
  ];
  return rests.some(([from, rest]) => word.startsWith(rest, from));
}
