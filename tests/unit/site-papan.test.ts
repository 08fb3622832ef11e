import { expect, test } from 'vitest';
import type { Papan } from '../../site/src/desk/papan/answer.ts';
import { uprightBars } from '../../site/src/desk/papan/bars.ts';
import { boardCsv } from '../../site/src/desk/papan/csv.ts';
import { groupedRt, hoursWords, roomWords } from '../../site/src/desk/papan/words.ts';
import { loadCmsModule } from '../support/cms-module.ts';

const { monthsUpTo } = loadCmsModule('papan/months') as {
  monthsUpTo(day: string, count: number): { bulan: string; from: Date; until: Date }[];
};

const papan: Papan = {
  waktu: '2026-11-28T03:20:00.000Z',
  antrean: { jumlah: 12, lewat: 3, tertua: '2026-11-25T02:00:00.000Z' },
  jam_tayang: [
    { bulan: '2026-10', jam: null },
    { bulan: '2026-11', jam: 5.1234 },
  ],
  tayang_per_bulan: [{ bulan: '2026-11', jumlah: 41 }],
  per_rw: [{ rw: 12, terkirim: 4, tayang: 3 }],
  sunyi: {
    hari: 60,
    jumlah_rw: 39,
    jumlah_rt: 191,
    rw: [{ rw: 7, terakhir: '2026-05-03T18:00:00.000Z' }],
    rt: [{ rw: 5, rt: 3, terakhir: null }],
  },
  perlu_ditinjau: [{ jenis: 'layanan', label: 'Layanan', jumlah: 2 }],
  gagal_terbit: { jumlah: 1, daftar: [{ alamat: '/kegiatan/a/', alasan: '=cmd()', uuid: null }] },
  sendirian: { jumlah: 1, daftar: [] },
  tahun_tanpa_libur: [2027],
  dibaca: { hari: 30, jumlah: 9, daftar: [{ slug: 'sktm', nama: '=SKTM', jumlah: 9 }] },
  boleh: { riwayat: true },
  ruang: { bebas: 12_400_000_000, semua: 40_000_000_000, basis_data: 14_000_000 },
};

test('months begin at midnight in WIB, and the year turns', () => {
  const months = monthsUpTo('2026-02-10', 3);
  expect(months.map(({ bulan }) => bulan)).toEqual(['2025-12', '2026-01', '2026-02']);
  expect(months[0]?.from.toISOString()).toBe('2025-11-30T17:00:00.000Z');
  expect(months.map(({ until }) => until.toISOString()).slice(0, -1)).toEqual(
    months.slice(1).map(({ from }) => from.toISOString()),
  );
});

test('bars stand side by side on their line, the longest as high as the drawing, a small one still seen', () => {
  const bars = uprightBars([50, 0, 1], { width: 30, height: 100, longest: 50, share: 0.5 });
  expect(bars).toEqual([
    { x: 2.5, y: 0, width: 5, height: 100 },
    { x: 12.5, y: 100, width: 5, height: 0 },
    { x: 22.5, y: 98, width: 5, height: 2 },
  ]);
});

test('hours, room and silent RTs are said as people say them', () => {
  expect([null, 0.7, 5.12, 47.96, 74.4].map(hoursWords)).toEqual([
    ['–', ''],
    ['42', 'menit'],
    ['5,1', 'jam'],
    ['48', 'jam'],
    ['3,1', 'hari'],
  ]);
  expect([14_400_000, 12_400_000_000].map(roomWords)).toEqual(['14\u00a0MB', '12,4\u00a0GB']);
  const silent = [
    { rw: 5, rt: 3 },
    { rw: 5, rt: 4 },
    { rw: 10, rt: 1 },
  ];
  expect(groupedRt(silent)).toBe('RW\u00a05: RT\u00a03, 4; RW\u00a010: RT\u00a01');
});

test('the board as a spreadsheet: one figure a row, and no text that somebody else wrote', () => {
  expect(boardCsv(papan)).toMatchInlineSnapshot(`
    "﻿bagian,hal,nilai,satuan
    Papan Lurah,keadaan,2026-11-28T03:20:00.000Z,waktu
    Antrean,menunggu diperiksa,12,kiriman
    Antrean,lewat batas,3,kiriman
    Antrean,gagal terbit,1,halaman
    Antrean,persetujuan atas tulisan sendiri bulan ini,1,kiriman
    "Dari kirim ke tayang, nilai tengah",2026-10,,jam
    "Dari kirim ke tayang, nilai tengah",2026-11,5.12,jam
    Tayang per bulan,2026-11,41,kabar
    Kabar per RW bulan ini,"RW 12, terkirim",4,kabar
    Kabar per RW bulan ini,"RW 12, tayang",3,kabar
    Sunyi,RW 7,2026-05-04,tanggal
    Sunyi,RT 3 RW 5,,tanggal
    Lewat tanggal tinjau,Layanan,2,isi
    "Layanan dibuka, 30 hari",'=SKTM,9,kali
    Ruang simpan,bebas,12400000000,byte
    Ruang simpan,semua,40000000000,byte
    Ruang simpan,basis data,14000000,byte
    "
  `);
});
