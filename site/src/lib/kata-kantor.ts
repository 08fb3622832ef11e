import { kataKantor } from '../text/kata-kantor.ts';

/** The office words in a text whose plain ones do not stand in it, in the order of the list. */
export function unexplained(text: string): { kata: string; biasa: string }[] {
  const small = text.toLowerCase();
  return kataKantor.filter(({ kata, biasa }) => hasWord(text, kata) && !small.includes(biasa.toLowerCase()));
}

/** Capitals count in short forms ("KIP" is not "kip"), and not in words ("Maklumat" begins a sentence). */
function hasWord(text: string, kata: string): boolean {
  const isShortForm = kata !== kata.toLowerCase();
  return new RegExp(`(?<![\\p{L}\\p{N}-])${kata}(?![\\p{L}\\p{N}])`, isShortForm ? 'u' : 'iu').test(text);
}
