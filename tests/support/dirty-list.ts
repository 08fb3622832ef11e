import { headings } from './akun.ts';

const names = ['Agus', 'Bambang', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gunawan', 'Hesti', 'Indah', 'Joko'];

/** A list of made-up people as an office keeps it, every row right: 191 RT and the 39 RW themselves. */
export function wholeList(): string[][] {
  const units = Array.from({ length: 39 }, (_, rw) => rw + 1).flatMap((rw) => [
    ['', String(rw)],
    ...Array.from({ length: rw <= 35 ? 5 : 4 }, (_, rt) => [String(rt + 1), String(rw)]),
  ]);
  return [
    headings,
    ...units.map(([rt, rw], nth) => {
      const nama = `${names[nth % 10]} ${names[Math.floor(nth / 10) % 10]} ${names[Math.floor(nth / 100)]}`;
      return [nama, `0812${String(3_000_000 + nth)}`, rt ?? '', rw ?? '', '01/01/2026', '31/12/2028'];
    }),
  ];
}

/** Dirt that can be cleaned without guessing; what it is, and the row as it is written. */
export const cleanable: readonly [string, (row: string[]) => string[]][] = [
  ['blanks of every kind', ([nama, ...rest]) => [`  ${nama?.replace(' ', '\u00a0\u200b ')} `, ...rest]],
  ['capitals', ([nama = '', ...rest]) => [nama.toUpperCase(), ...rest]],
  [
    'a number with its country and dashes',
    ([nama = '', hp = '', ...rest]) => [nama, `+62 ${hp.slice(1, 4)}-${hp.slice(4)}`, ...rest],
  ],
  ['a number whose zero the spreadsheet dropped', ([nama = '', hp = '', ...rest]) => [nama, hp.slice(1), ...rest]],
  [
    'words before the numbers of the unit',
    ([nama = '', hp = '', rt = '', rw = '', ...rest]) => [nama, hp, rt && `RT 0${rt}`, `RW.${rw}`, ...rest],
  ],
  [
    'days in words and in another order',
    ([nama = '', hp = '', rt = '', rw = '']) => [nama, hp, rt, rw, '2026-01-01', '31 Desember 2028'],
  ],
];

/** Dirt that only the office can clean: what it is, the row as it is written, and what the office reads. */
export const refused: readonly [string, (row: string[]) => string[], string][] = [
  ['no name', ([, ...rest]) => ['', ...rest], 'Nama kosong.'],
  [
    'a NIK beside the name',
    ([nama, ...rest]) => [`${nama} 3372041212800001`, ...rest],
    'Nama memuat nomor 16 angka. NIK dan KK tidak disimpan di sini.',
  ],
  [
    'an RW that does not exist',
    ([nama = '', hp = '', rt = '', , ...rest]) => [nama, hp, rt, '40', ...rest],
    'RW "40" tidak ada. RW bernomor 1 sampai 39.',
  ],
  [
    'a number that the spreadsheet spoilt',
    ([nama = '', , ...rest]) => [nama, '8,12E+10', ...rest],
    'Nomor HP "8,12E+10" dirusak oleh Excel. Ubah kolomnya menjadi teks, lalu tulis nomornya lagi.',
  ],
  [
    'a day that does not exist',
    (row) => [...row.slice(0, 5), '31/02/2028'],
    'Selesai "31/02/2028" bukan tanggal. Tulis seperti 31/12/2027.',
  ],
  [
    'a term that ends before it begins',
    (row) => [...row.slice(0, 5), '31/12/2025'],
    'Masa bakti selesai sebelum mulai.',
  ],
  [
    'a formula in place of a name',
    ([, ...rest]) => ['=HYPERLINK("http://x.example")', ...rest],
    'Nama memuat tanda atau angka yang bukan nama.',
  ],
];
