import type { Baru } from './indeks.client.ts';
import type { PagefindPage } from './pagefind.ts';
import { wordsOf } from './words.client.ts';

const wordsBefore = 8;
const wordsShown = 30;

/** The new pages in which every asked word begins a word, in Pagefind's form. */
export function findBaru(baru: readonly Baru[], kata: string): PagefindPage[] {
  const asked = wordsOf(kata);
  if (asked.length === 0) return [];
  return baru
    .filter(({ judul, teks }) => {
      const words = wordsOf(`${judul} ${teks}`);
      return asked.every((one) => words.some((word) => word.startsWith(one)));
    })
    .map(({ alamat, judul, jenis, teks }) => ({
      url: alamat,
      excerpt: excerptOf(teks, asked),
      meta: { title: judul },
      filters: jenis ? { jenis: [jenis] } : {},
      sub_results: [],
    }));
}

function excerptOf(text: string, asked: readonly string[]): string {
  const words = text.split(' ');
  const isFound = (word: string) => wordsOf(word).some((part) => asked.some((one) => part.startsWith(one)));
  const start = Math.max(0, words.findIndex(isFound) - wordsBefore);
  return words
    .slice(start, start + wordsShown)
    .map((word) => (isFound(word) ? `<mark>${escaped(word)}</mark>` : escaped(word)))
    .join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
