import { describe, expect, test } from 'vitest';
import { openingHours } from '../../site/src/lib/jam.ts';
import { formatNumber, formatRupiah, formatRw, joinWords, withUnit } from '../../site/src/lib/numbers.ts';
import { firstSentences, hostOf, paragraphs, splitSource } from '../../site/src/lib/text.ts';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('a resident reads numbers in Indonesian', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [51_588, '51.588'],
    [1_000_000, '1.000.000'],
    [532.927, '532,927'],
    [-7.54, '−7,54'],
  ])('%d is written %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });

  test('money is written without a space and without cents', () => {
    expect(formatRupiah(30_000)).toBe('Rp30.000');
  });

  test('a number stays on one line with its unit', () => {
    expect(withUnit(5, 'syarat')).toBe('5\u00a0syarat');
  });

  test('an RT is named with its RW, and several RW are listed', () => {
    expect(plain(formatRw([12], 3))).toBe('RT 3 RW 12');
    expect(plain(formatRw([37]))).toBe('RW 37');
    expect(plain(formatRw([2, 3, 7]))).toBe('RW 2, 3, dan 7');
    expect(formatRw([])).toBeNull();
    expect(joinWords(['a', 'b'])).toBe('a dan b');
  });
});

describe('a resident reads the opening hours in few lines', () => {
  const jam = (hari: string, buka = '07.15', tutup = '16.00') => ({ hari, buka, tutup });

  test('neighbouring days with the same hours become one line', () => {
    const week = [jam('senin'), jam('selasa'), jam('rabu'), jam('kamis'), jam('jumat', '07.00', '11.30')];
    expect(openingHours(week)).toEqual([
      { hari: 'Senin–Kamis', waktu: '07.15–16.00\u00a0WIB' },
      { hari: 'Jumat', waktu: '07.00–11.30\u00a0WIB' },
    ]);
  });

  test('a closed day between parts them, and a break at noon gives two spans', () => {
    const week = [jam('rabu'), jam('senin', '13.00', '16.00'), jam('senin', '08.00', '12.00')];
    expect(openingHours(week)).toEqual([
      { hari: 'Senin', waktu: '08.00–12.00 dan 13.00–16.00\u00a0WIB' },
      { hari: 'Rabu', waktu: '07.15–16.00\u00a0WIB' },
    ]);
  });
});

describe('plain text becomes parts of a page', () => {
  test('empty lines part paragraphs, single line breaks do not', () => {
    expect(paragraphs('Satu\nbaris.\r\n\r\n\r\nDua.\n')).toEqual(['Satu\nbaris.', 'Dua.']);
  });

  test('a list shows whole sentences, and cuts one that is too long at a word', () => {
    expect(firstSentences('Satu kalimat. Dua kalimat yang jauh lebih panjang.', 30)).toBe('Satu kalimat.');
    expect(firstSentences('Kalimat yang panjang sekali tanpa titik', 20)).toBe('Kalimat yang panjang …');
    expect(firstSentences('Pendek.', 20)).toBe('Pendek.');
  });

  test('a web address is shown by its host', () => {
    expect(hostOf('https://www.surakarta.go.id/berita?x=1')).toBe('surakarta.go.id');
    expect(splitSource('BPS, dikutip skripsi: https://a.id/x.html')).toEqual({
      words: 'BPS, dikutip skripsi',
      url: 'https://a.id/x.html',
    });
    expect(splitSource('solotrust.com, 19 Juni 2019')).toEqual({ words: 'solotrust.com, 19 Juni 2019', url: null });
  });
});
