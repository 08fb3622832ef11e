import { afterAll, beforeEach, expect, test } from 'vitest';
import { headings, importList } from '../support/akun.ts';
import { gatherCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { cleanable, refused, wholeList } from '../support/dirty-list.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { expectStatus } from '../support/submissions.ts';

let cms: RunningCms;
let cast: Cast;

beforeEach(async () => {
  await cms?.stop();
  cms = await startCms({ seed: 'none' });
  cast = await gatherCast(cms);
});
afterAll(() => cms.stop());

const accounts = () => cms.strapi.db.query('plugin::users-permissions.user').findMany();
const preview = async (baris: string[][]) =>
  expectStatus(await cast.admin.call('POST', '/moderasi/akun/pratinjau', { baris }), 200).body as {
    daftar: { nomor: number; teks: string; tindakan: string; salah: string[]; catatan: string[] }[];
    kolomLain: string[];
    sidik: string;
  };

test('an office takes its list of 230 people; the same list again changes nothing', async () => {
  const list = wholeList();
  expect(list).toHaveLength(231);
  const before = (await accounts()).length;
  expect(expectStatus(await importList(cast.admin, list), 200).body).toEqual({ baru: 230, ubah: 0, tetap: 0 });
  expect((await accounts()).length).toBe(before + 230);
  expect(expectStatus(await importList(cast.admin, list), 200).body).toEqual({ baru: 0, ubah: 0, tetap: 230 });
  const rt = await cms.strapi.db.query('plugin::users-permissions.user').findOne({ where: { hp: '+628123000002' } });
  expect(rt).toMatchObject({
    username: 'rt02-rw01',
    rw: 1,
    rt: 2,
    mulai: '2026-01-01',
    selesai: '2028-12-31',
    password: null,
  });
});

test('what can be cleaned without guessing is cleaned: the dirty list makes the same accounts', async () => {
  const list = wholeList();
  const dirty = list.map((row, nth) => (nth === 0 ? row : (cleanable[nth % cleanable.length]?.[1](row) ?? row)));
  // Titles above, columns that nobody needs, empty rows between.
  const written = [
    ['DAFTAR PENGURUS RT/RW'],
    [],
    ['NAMA LENGKAP', 'No. HP', 'rt', ' RW ', 'TMT', 'Sampai', 'Agama'],
    ...dirty.slice(1).flatMap((row) => [
      [...row, 'x'],
      ['', ' '],
    ]),
  ];
  const { daftar, kolomLain } = await preview(written);
  expect(daftar.flatMap(({ salah }) => salah)).toEqual([]);
  expect(kolomLain).toEqual(['Agama']);
  expectStatus(await importList(cast.admin, written), 200);
  expect(expectStatus(await importList(cast.admin, list), 200).body).toEqual({ baru: 0, ubah: 0, tetap: 230 });
});

test('every other row is named with what is wrong, and while one is wrong nothing is taken', async () => {
  const list = wholeList();
  for (const [nth, [, spoil]] of refused.entries()) list[10 * nth + 5] = spoil(list[10 * nth + 5] ?? []);
  list.push(list[1] ?? [], ['Orang Lain', list[2]?.[1] ?? '', '', '3', '01/01/2026', '31/12/2028']);
  const { daftar } = await preview(list);
  const wrong = daftar.filter(({ tindakan }) => tindakan === 'salah');
  expect(wrong.map(({ nomor, salah }) => [nomor, ...salah])).toEqual([
    ...refused.map(([, , sentence], nth) => [10 * nth + 6, sentence]),
    [232, 'Orang ini sudah ada di baris 2.'],
    [233, 'Nomor HP ini sudah ada di baris 3.'],
  ]);
  const before = await accounts();
  const answer = expectStatus(await importList(cast.admin, list), 422);
  expect(answer.body.error.message).toMatchInlineSnapshot(
    `"Masih ada baris yang salah. Perbaiki dulu; belum ada akun yang dibuat atau diubah."`,
  );
  expect(await accounts()).toEqual(before);
});

test('a list without its columns is refused in a sentence', async () => {
  const say = async (first: string[]) =>
    expectStatus(await cast.admin.call('POST', '/moderasi/akun/pratinjau', { baris: [first] }), 422).body.error.message;
  expect([await say(['Siapa', 'HP']), await say(['Nama', 'HP', 'RW']), await say([...headings, 'No HP'])])
    .toMatchInlineSnapshot(`
    [
      "Kolom "Nama" tidak ditemukan. Baris pertama harus berisi judul kolom: Nama, HP, RW, RT, Mulai, Selesai.",
      "Kolom RT, Mulai, Selesai belum ada. Tambahkan, lalu pilih berkasnya lagi.",
      "Kolom "No HP" ada dua. Hapus salah satu, lalu pilih berkasnya lagi.",
    ]
  `);
});

test('a later list changes terms, units and numbers, and says so beforehand', async () => {
  const first = [headings, ['Joko Agus', '081230001111', '2', '14', '01/01/2026', '31/12/2026']];
  expectStatus(await importList(cast.admin, first), 200);
  const later = [headings, ['Joko Agus', '081230001111', '', '14', '01/01/2027', '31/12/2029']];
  expect((await preview(later)).daftar[0]).toMatchObject({
    tindakan: 'ubah',
    catatan: ['Wilayah: RT 2 RW 14 menjadi RW 14.', 'Masa bakti menjadi 1 Januari 2027 sampai 31 Desember 2029.'],
  });
  expectStatus(await importList(cast.admin, later), 200);
  const other = [headings, ['Dewi Citra', '081230001111', '2', '14', '01/01/2027', '31/12/2029']];
  expect((await preview(other)).daftar[0]).toMatchObject({ tindakan: 'ubah' });
});

test('an import does only what was looked at', async () => {
  const list = [headings, ['Joko Agus', '081230001111', '2', '14', '01/01/2026', '31/12/2026']];
  const { sidik } = await preview(list);
  expectStatus(await importList(cast.admin, list), 200);
  const stale = await cast.admin.call('POST', '/moderasi/akun/impor', { baris: list, sidik });
  expect(expectStatus(stale, 409).body.error.message).toMatch(/^Daftar akun berubah/);
});
