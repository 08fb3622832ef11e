import type { Saran } from '../../lib/saran.ts';
import { wordsOf } from './words.client.ts';

const shownAtMost = 5;

/**
 * The services of which one name holds every asked word, each as the beginning of a word. Names that begin
 * as the question does come first.
 */
export function matchSaran(daftar: readonly Saran[], kata: string): Saran[] {
  const asked = wordsOf(kata);
  if (asked.length === 0) return [];
  const ranked = daftar.map((saran) => ({
    saran,
    rank: Math.min(...namesOf(saran).map((name) => rankOf(name, asked))),
  }));
  const found = ranked.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank);
  return found.slice(0, shownAtMost).map(({ saran }) => saran);
}

function namesOf({ judul, kata }: Saran): string[] {
  return [judul, ...kata];
}

function rankOf(name: string, asked: readonly string[]): number {
  const words = wordsOf(name);
  if (asked.every((one, at) => words[at]?.startsWith(one))) return asked.length === words.length ? 0 : 1;
  return asked.every((one) => words.some((word) => word.startsWith(one))) ? 2 : Infinity;
}
