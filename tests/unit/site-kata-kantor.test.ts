import { expect, test } from 'vitest';
import { unexplained } from '../../site/src/lib/kata-kantor.ts';

const words = (text: string) => unexplained(text).map(({ kata }) => kata);

test('a word of the office is explained where its plain words are missing', () => {
  expect(words('Penjagaan taman saat PPKM')).toEqual(['PPKM']);
  expect(words('Surat Keterangan Usaha (SKU)')).toEqual([]);
});

test('short forms count in capitals only, words at the beginning of a sentence too', () => {
  expect(words('Pagoda dan kip')).toEqual([]);
  expect(words('Maklumat pelayanan')).toEqual(['maklumat']);
});

test('a part of another word is not the word', () => {
  expect(words('e-SINTEN dan KIPRAH')).toEqual([]);
});
