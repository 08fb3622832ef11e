/** Titles share so many of their words. */
const sharedWords = 0.6;
const empty: ReadonlySet<string> = new Set(['di', 'dan', 'ke', 'dari', 'yang', 'untuk', 'pada', 'bersama', 'warga']);

/**
 * Whether two titles tell the same. Their numbers have to be the same: RT 3 and RT 4 clean their
 * gutters on the same Sunday.
 */
export function isSimilarTitle(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const numbers = (words: Set<string>) => [...words].filter((word) => /^\d+$/.test(word)).sort();
  if (numbers(wordsA).join() !== numbers(wordsB).join()) return false;
  const both = [...wordsA].filter((word) => wordsB.has(word)).length;
  const all = wordsA.size + wordsB.size - both;
  return all > 0 && both / all >= sharedWords;
}

/** Whether two places are written alike, whatever their capitals, dots and spaces. */
export function samePlace(a: string, b: string): boolean {
  const plain = (place: string) => place.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
  return plain(a) !== '' && plain(a) === plain(b);
}

/** The words that carry meaning; `03` counts as `3`. */
function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  return new Set(
    words.filter((word) => !empty.has(word)).map((word) => (/^\d+$/.test(word) ? String(Number(word)) : word)),
  );
}
