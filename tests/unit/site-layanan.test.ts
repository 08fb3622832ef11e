import { describe, expect, test } from 'vitest';
import {
  formatBiaya,
  formatDasarHukum,
  formatWaktu,
  shortName,
  syaratHint,
  tempatOf,
} from '../../site/src/lib/layanan.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const syarat = { nama: 'Kartu Keluarga (KK)', bentuk: null, jumlah: null, bila: null, rujukan: false };

describe('a resident learns what a service costs', () => {
  test('a cost that the office has not set is never called free', () => {
    expect(formatBiaya(null)).toMatchInlineSnapshot(`"Tanyakan di loket"`);
  });

  test('free is said only where nothing is to be paid', () => {
    expect(formatBiaya({ rupiah: 0, keterangan: null, dasar: null })).toMatchInlineSnapshot(`"Gratis"`);
    expect(formatBiaya({ rupiah: 30_000, keterangan: null, dasar: null })).toBe('Rp30.000');
  });
});

describe('a resident learns how long it takes', () => {
  const waktu = { nilai: 2, nilai_sampai: null, satuan: 'hari_kerja', keterangan: null, rujukan: false } as const;

  test('in the unit that the office uses', () => {
    expect(plain(formatWaktu(waktu))).toBe('2 hari kerja');
    expect(plain(formatWaktu({ ...waktu, nilai_sampai: 5 }))).toBe('2–5 hari kerja');
  });

  test('or where to ask', () => {
    expect(formatWaktu(null)).toMatchInlineSnapshot(`"Tanyakan di loket"`);
  });
});

describe('a resident learns what to bring', () => {
  test('original or copy, and how many', () => {
    expect(syaratHint(syarat)).toBeUndefined();
    expect(plain(syaratHint({ ...syarat, bentuk: 'asli_dan_fotokopi', jumlah: 2 }))).toBe('Asli dan 2 fotokopi.');
    expect(plain(syaratHint({ ...syarat, bentuk: 'fotokopi' }))).toBe('Fotokopi.');
    expect(plain(syaratHint({ ...syarat, bentuk: 'ditunjukkan' }))).toBe('Cukup ditunjukkan.');
  });

  test('only when, and that it is known from another region only', () => {
    expect(plain(syaratHint({ ...syarat, bila: 'diwakilkan', rujukan: true }))).toMatchInlineSnapshot(
      `"Hanya bila diwakilkan. Rujukan dari daerah lain, pastikan di loket."`,
    );
  });
});

test('a regulation is named as it is quoted, number and year before its subject', () => {
  const dasar = { nama: 'Undang-Undang tentang Pelayanan Publik', nomor: '25', tahun: 2009, pasal: 'Pasal 21' };
  expect(plain(formatDasarHukum(dasar))).toBe('Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik, Pasal 21');
});

test('a resident is sent where the first own step is, else to the counter', () => {
  const step = { pelaku: 'pemohon', langkah: 'Bawa berkas.', tempat: 'Loket Dispendukcapil' } as const;
  expect(tempatOf({ prosedur: [{ ...step, pelaku: 'rt' }, step] }, 'Loket')).toBe('Loket Dispendukcapil');
  expect(tempatOf({ prosedur: [] }, 'Loket')).toBe('Loket');
});

test('the trail of a page uses the short form that a name carries', () => {
  expect(shortName('Surat Keterangan Tidak Mampu (SKTM)')).toBe('SKTM');
  expect(shortName('KTP-el baru')).toBe('KTP-el baru');
});
