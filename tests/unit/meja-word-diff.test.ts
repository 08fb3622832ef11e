import { expect, test } from 'vitest';
import { wordDiff } from '../../site/src/desk/meja/word-diff.ts';
import type { Stretch } from '../../site/src/desk/meja/word-diff.ts';

/** As an editor marks it: what went in brackets, what came in braces. */
const marked = (lama: string | null, baru: string | null) =>
  wordDiff(lama, baru)
    .map(({ macam, teks }) => ({ tetap: teks, hapus: `[${teks}]`, tambah: `{${teks}}` })[macam])
    .join('');

test('one changed word is one word, and all around it stays', () => {
  expect(marked('Kerja bakti tanggal 12 Oktober di balai.', 'Kerja bakti tanggal 13 Oktober di balai.')).toBe(
    'Kerja bakti tanggal [12 ]{13 }Oktober di balai.',
  );
});

test('words that came or went at the beginning, in the middle and at the end', () => {
  expect(marked('rapat warga', 'hasil rapat warga RT')).toBe('{hasil }rapat warga {RT}');
  expect(marked('Balai RW', 'Balai RW sebelah barat')).toBe('Balai RW {sebelah barat}');
  expect(marked('satu dua tiga', 'satu tiga')).toBe('satu [dua ]tiga');
  expect(marked('a b c d', 'c d')).toBe('[a b ]c d');
});

test('a text that was not there is new, one that is gone went, and the same is the same', () => {
  expect(wordDiff(null, 'Balai RW')).toEqual([{ macam: 'tambah', teks: 'Balai RW' }]);
  expect(wordDiff('Balai RW', null)).toEqual([{ macam: 'hapus', teks: 'Balai RW' }]);
  expect(wordDiff('Balai RW', 'Balai RW')).toEqual([{ macam: 'tetap', teks: 'Balai RW' }]);
  expect(wordDiff(null, null)).toEqual([]);
});

test('the stretches give both texts again, whatever was changed', () => {
  const words = 'kerja bakti saluran air di gang salak bersama warga dan karang taruna'.split(' ');
  let seed = 7;
  const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
  const text = () => Array.from({ length: random(25) }, () => words[random(words.length)]).join(' ');
  for (let round = 0; round < 300; round++) {
    const [lama, baru] = [text(), text()];
    const parts = wordDiff(lama, baru);
    expect(joined(parts, 'hapus')).toBe(lama);
    expect(joined(parts, 'tambah')).toBe(baru);
  }
});

test('two long texts with nothing in common are compared at once', () => {
  const long = (word: string) => Array.from({ length: 2_000 }, (_, nth) => `${word}${nth}`).join(' ');
  const began = performance.now();
  expect(wordDiff(long('a'), long('b'))).toHaveLength(2);
  expect(performance.now() - began).toBeLessThan(200);
});

/** One of both texts, by words: the spaces at the seams belong to the later text. */
const joined = (parts: Stretch[], macam: Stretch['macam']) =>
  parts
    .filter((part) => part.macam === 'tetap' || part.macam === macam)
    .map(({ teks }) => teks.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
