/** The words of a text as search compares them: small letters, no accents, no signs. */
export function wordsOf(text: string): string[] {
  return simple(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

export function simple(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
