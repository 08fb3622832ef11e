import { jenisSaran } from '../../lib/saran.ts';
import type { DaftarSaran, JenisSaran } from '../../lib/saran.ts';
import { kataPengantar } from '../../text/cari.ts';
import { begins, beginsAlmost, wordsOf } from './words.client.ts';

export interface Suggestion {
  judul: string;
  alamat: string;
  jenis: JenisSaran;
}

type Fits = (word: string, asked: string) => boolean;

/**
 * The pages whose names hold every asked word, each as the beginning of a word. Where there is none, the words
 * around what is meant may miss, then each word may have one slip of the finger. Names that begin as the question
 * does come first.
 */
export function matchSaran(daftar: DaftarSaran, kata: string, atMost = 5): Suggestion[] {
  const asked = wordsOf(kata);
  const meant = asked.filter((word) => !kataPengantar.includes(word));
  const attempts: [string[], Fits][] = [
    [asked, begins],
    [meant, begins],
    [meant, beginsAlmost],
  ];
  for (const [words, fits] of attempts) {
    const found = words.length > 0 ? rankedBy(daftar, words, fits) : [];
    if (found.length > 0) return found.slice(0, atMost);
  }
  return [];
}

function rankedBy(daftar: DaftarSaran, asked: readonly string[], fits: Fits): Suggestion[] {
  const ranked = jenisSaran.flatMap((jenis) =>
    daftar[jenis].map(([judul, alamat, ...kata]) => ({
      suggestion: { judul, alamat, jenis },
      rank: rankOf([judul, ...kata], asked, fits),
    })),
  );
  const found = ranked.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank);
  return found.map(({ suggestion }) => suggestion);
}

/** 0: a name is what was asked; 1: begins so; 2: the first holds the words; 3: another one; 4: all of them together. */
function rankOf(named: readonly string[], asked: readonly string[], fits: Fits): number {
  const names = named.flatMap(spellings).map(wordsOf);
  const isIn = (words: readonly string[]) => asked.every((one) => words.some((word) => fits(word, one)));
  if (!isIn(names.flat())) return Infinity;
  const begun = names.filter((words) => asked.every((one, at) => words[at] !== undefined && fits(words[at], one)));
  if (begun.length > 0) return begun.some(({ length }) => length === asked.length) ? 0 : 1;
  if (names[0] && isIn(names[0])) return 2;
  return names.some(isIn) ? 3 : 4;
}

/** "Wi-Fi" is also typed "wifi". */
function spellings(name: string): string[] {
  return name.includes('-') ? [name, name.replaceAll('-', '')] : [name];
}
