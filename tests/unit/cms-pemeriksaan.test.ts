import { describe, expect, test } from 'vitest';
import { loadCmsModule } from '../support/cms-module.ts';

interface Finding {
  kode: string;
  tingkat: string;
  jalur: string | null;
  pesan: string;
}
type Find = (subject: object, today?: string) => Finding[];

const { findPersonalNumbers } = loadCmsModule('moderasi/pemeriksaan/personal-numbers') as { findPersonalNumbers: Find };
const { findFaces } = loadCmsModule('moderasi/pemeriksaan/faces') as { findFaces: Find };
const { findFutureDate } = loadCmsModule('moderasi/pemeriksaan/date') as { findFutureDate: Find };
const { findPoorWriting } = loadCmsModule('moderasi/pemeriksaan/writing') as { findPoorWriting: Find };
const { isSimilarTitle, samePlace } = loadCmsModule('moderasi/pemeriksaan/similar') as Record<
  'isSimilarTitle' | 'samePlace',
  (a: string, b: string) => boolean
>;

const story =
  'Warga membersihkan saluran air di sepanjang gang. Sampah diangkut dengan gerobak, lalu semua makan bersama di pos ronda.';
const report = {
  jenis: 'laporan',
  judul: 'Kerja bakti',
  isi: story,
  mulai: '2026-10-11T01:00:00.000Z',
  tempat: 'Gang 3',
};
const subject = (entry: object = {}, photos: object[] = [], relawan: number | null = 7) => ({
  row: { id: 1, uuid: 'u', jenis: 'kegiatan', dokumen: 'd', relawan, rw: 37 },
  entry: { ...report, ...entry },
  photos: photos.map((photo) => ({ keadaan: 'diterima', alt: 'Warga', izin: true, ...photo })),
});

const codesIn = (tempat: string) => findPersonalNumbers(subject({ tempat })).map(({ kode }) => kode);

describe('a NIK or the number of a family card is found', () => {
  test.each([
    'NIK 3372041708450001',
    'Bu Sri (33 72 04 57 08 45 00 01) hadir',
    'ketua 3372.0417.0845.0001',
    'nomor KK 1234567890123456',
  ])('in "%s"', (text) => expect(codesIn(text)).toEqual(['nik']));
  test.each([
    'Rekening 0012345678901234',
    'nomor resi 3372049913450001',
    'nomor seri 33720417084500012',
    'KTP wajib dibawa, kode 0000000000000000',
    'tahun 2019 2020 2021 2022',
  ])('and not in "%s"', (text) => expect(codesIn(text)).not.toContain('nik'));
});

describe('a mobile number is found', () => {
  test.each(['0812 3456 7890', '+62 812-3456-7890', 'WA 62812345678', '085.725.123.456'])('in "%s"', (text) =>
    expect(codesIn(text)).toEqual(['nomor_hp']),
  );
  test.each(['(0271) 853210', 'Rp 0', 'RT 08 RW 12 tahun 2026', 'SK 800/123/2026'])('and not in "%s"', (text) =>
    expect(codesIn(text)).toEqual([]),
  );
});

test('such numbers are looked for in every text, also in what is said about a photo', () => {
  const found = findPersonalNumbers(
    subject({ hasil_rapat: 'Lapor ke 081234567890.' }, [{ keterangan: 'KTP 3372041708450001' }]),
  );
  expect(found.map(({ kode, tingkat, jalur }) => [kode, tingkat, jalur])).toEqual([
    ['nomor_hp', 'berat', 'hasil_rapat'],
    ['nik', 'berat', 'foto.0.keterangan'],
  ]);
});

test('the telephone of the office is no secret, and neither is what an owner lets be shown', () => {
  expect(findPersonalNumbers(subject({ isi: `${story} 081234567890` }, [], null))).toEqual([]);
  const usaha = { ...subject(), entry: { nama: 'Warung', kontak_usaha: '081234567890' } };
  expect(findPersonalNumbers({ ...usaha, row: { ...usaha.row, jenis: 'potensi' } })).toEqual([]);
  const official = { nama: 'Ketua', kontak: '081234567890' };
  const pengurus = { ...subject(), entry: { jabatan: 'Ketua RW 12', pejabat: [official] } };
  expect(findPersonalNumbers({ ...pengurus, row: { ...pengurus.row, jenis: 'struktur' } })).toEqual([]);
  const named = { ...pengurus, entry: { pejabat: [{ ...official, nama: 'Ketua 081234567890' }] } };
  expect(findPersonalNumbers({ ...named, row: { ...named.row, jenis: 'struktur' } })).toHaveLength(1);
});

test('faces, papers and plates without leave are grave; with leave, or in a refused photo, they are nothing', () => {
  const ticked = { wajah_anak: true, wajah_dewasa: true, dokumen_atau_pelat: true, izin: false };
  expect(findFaces(subject({}, [{ ...ticked }])).map(({ kode }) => kode)).toEqual([
    'wajah_anak',
    'wajah_dewasa',
    'dokumen_atau_pelat',
  ]);
  expect(
    findFaces(
      subject({}, [
        { ...ticked, izin: true },
        { ...ticked, keadaan: 'ditolak' },
      ]),
    ),
  ).toEqual([]);
});

test('once a photo has been blurred, somebody is asked to look at it once more', () => {
  const [hint, ...others] = findFaces(subject({}, [{ wajah_anak: true, izin: false, disamarkan: true }]));
  expect(others).toEqual([]);
  expect(hint).toMatchObject({ kode: 'disamarkan', tingkat: 'ringan' });
});

test('a report of tomorrow is found, an agenda and the same evening are not', () => {
  const late = '2026-10-11T16:59:00.000Z';
  const next = '2026-10-11T17:00:00.000Z';
  expect(findFutureDate(subject({ mulai: next }), '2026-10-11')).toHaveLength(1);
  expect(findFutureDate(subject({ mulai: late }), '2026-10-11')).toEqual([]);
  expect(findFutureDate(subject({ mulai: next, jenis: 'agenda' }), '2026-10-11')).toEqual([]);
});

test('shouting, a story of a few words, and the same word again and again are hinted at', () => {
  const codes = (entry: object) => findPoorWriting(subject(entry)).map(({ kode, jalur }) => `${kode} ${jalur}`);
  expect(codes({})).toEqual([]);
  expect(codes({ judul: 'PKK RW 12' })).toEqual([]);
  expect(codes({ judul: 'KERJA BAKTI MASSAL RW 12' })).toEqual(['huruf_besar judul']);
  expect(codes({ isi: 'Kerja bakti berjalan lancar dan aman sekali.' })).toEqual(['terlalu_pendek isi']);
  expect(codes({ isi: 'bagus sekali '.repeat(20) })).toEqual(['kata_kosong isi']);
});

test('two titles tell the same when their words do, but RT 3 is not RT 4', () => {
  expect(isSimilarTitle('Kerja bakti di RT 03', 'KERJA BAKTI warga RT 3')).toBe(true);
  expect(isSimilarTitle('Kerja bakti RT 3', 'Kerja bakti RT 4')).toBe(false);
  expect(isSimilarTitle('Kerja bakti RT 3', 'Senam sehat RT 3')).toBe(false);
  expect(samePlace('Balai RW. 5', 'balai rw 5')).toBe(true);
  expect(samePlace('', '')).toBe(false);
});
