import { describe, expect, test } from 'vitest';
import { check, checkPart, types } from '@moncer/content-types';
import type { ContentType, Noun } from '@moncer/content-types';
import { examples } from '@moncer/content-types/examples';
import { candidateOf } from '../support/examples.ts';

const [sktm] = examples.layanan.filter(({ slug }) => slug === 'sktm').map(candidateOf);
const [laporan] = examples.kegiatan.filter(({ jenis }) => jenis === 'laporan').map(candidateOf);

describe('staff who publish', () => {
  test('read in a sentence what is missing', () => {
    expect(problems('layanan', { ...sktm, nama: '', ringkas: undefined })).toMatchInlineSnapshot(`
      [
        {
          "jalur": "nama",
          "pesan": "Nama layanan harus diisi.",
        },
        {
          "jalur": "ringkas",
          "pesan": "Ringkasan harus diisi.",
        },
      ]
    `);
  });

  test('are told about a field that does not exist', () => {
    expect(problems('layanan', { ...sktm, title: 'SKTM' })).toMatchInlineSnapshot(`
      [
        {
          "jalur": "",
          "pesan": "Isian title tidak dikenal.",
        },
      ]
    `);
  });

  test('cannot leave a component of the service standard silently empty', () => {
    expect(problems('layanan', { ...sktm, biaya: null })).toMatchInlineSnapshot(`
      [
        {
          "jalur": "biaya",
          "pesan": "Biaya atau tarif harus diisi, atau ditandai belum ditetapkan.",
        },
      ]
    `);
  });

  test('cannot say of one component both what it is and that it is not set', () => {
    expect(problems('layanan', { ...sktm, belum_ditetapkan: ['biaya'] })).toMatchInlineSnapshot(`
      [
        {
          "jalur": "biaya",
          "pesan": "Biaya atau tarif sudah diisi; hapus tanda belum ditetapkan.",
        },
      ]
    `);
  });

  test('name the ground when they ask residents for a letter of the RT', () => {
    expect(problems('layanan', { ...sktm, pengantar_dasar: null })).toMatchInlineSnapshot(`
      [
        {
          "jalur": "pengantar_dasar",
          "pesan": "Tulis dasar pengantar RT/RW, atau pilih bahwa pengantar tidak perlu.",
        },
      ]
    `);
  });

  test('cannot put a link on the site that runs a script', () => {
    const layanan_daring = [{ nama: 'OSS', url: 'javascript://situs/%0aalert(1)' }];
    expect(problems('layanan', { ...sktm, layanan_daring })).toMatchInlineSnapshot(`
      [
        {
          "jalur": "layanan_daring.0.url",
          "pesan": "Alamat web harus ditulis lengkap, misalnya https://surakarta.go.id.",
        },
      ]
    `);
  });

  test('cannot publish a day that does not exist', () => {
    const [pengumuman] = examples.pengumuman;
    expect(problems('pengumuman', { ...pengumuman, mulai: '2026-02-30' })).toMatchInlineSnapshot(`
      [
        {
          "jalur": "mulai",
          "pesan": "Tampil mulai harus tanggal yang ada, misalnya 2026-11-23.",
        },
      ]
    `);
  });

  test('cannot end what has not begun', () => {
    expect(problems('kegiatan', { ...laporan, selesai: '2000-01-01T08:00:00+07:00' })).toMatchInlineSnapshot(`
      [
        {
          "jalur": "selesai",
          "pesan": "Waktu selesai tidak boleh sebelum waktu mulai.",
        },
      ]
    `);
  });

  test('are told when longitude and latitude are swapped', () => {
    const titik = { lng: -7.54, lat: 110.84, perkiraan: true };
    expect(problems('kegiatan', { ...laporan, titik })).toMatchInlineSnapshot(`
      [
        {
          "jalur": "titik.lng",
          "pesan": "Bujur harus angka dari 110,7 sampai 111.",
        },
        {
          "jalur": "titik.lat",
          "pesan": "Lintang harus angka dari -7,7 sampai -7,4.",
        },
      ]
    `);
  });
});

describe('a volunteer', () => {
  test('may save a report of which only the title is written', () => {
    expect(checkPart(types.kegiatan, { judul: 'Kerja bakti', isi: '', mulai: null })).toEqual([]);
  });

  test('reads what is wrong with the part that is written', () => {
    const part = { judul: 'x'.repeat(101), rw: [3, 40], mulai: '17 Agustus', pengirim: 'Budi' };
    expect(checkPart(types.kegiatan, part)).toMatchInlineSnapshot(`
      [
        {
          "jalur": "judul",
          "pesan": "Judul paling banyak 100 huruf.",
        },
        {
          "jalur": "rw.1",
          "pesan": "Nomor RW harus bilangan bulat dari 1 sampai 39.",
        },
        {
          "jalur": "mulai",
          "pesan": "Waktu mulai harus tanggal dan jam dengan zonanya, misalnya 2026-11-23T08:00:00+07:00.",
        },
        {
          "jalur": "pengirim",
          "pesan": "Isian "pengirim" tidak dikenal.",
        },
      ]
    `);
  });

  test('cannot report what has not happened yet', () => {
    const candidate = { ...laporan, mulai: '2026-11-24T08:00:00+07:00', selesai: null };
    expect(problems('kegiatan', candidate, '2026-11-23')).toMatchInlineSnapshot(`
      [
        {
          "jalur": "mulai",
          "pesan": "Laporan hanya untuk kegiatan yang sudah berlangsung. Untuk yang akan datang, pilih Agenda.",
        },
      ]
    `);
  });

  test('cannot report tomorrow as a day whose midnight in WIB is still today in UTC', () => {
    const candidate = { ...laporan, mulai: '2026-11-23T17:00:00.000Z', selesai: null, tanpa_jam: true };
    expect(problems('kegiatan', candidate, '2026-11-23')).toHaveLength(1);
    expect(problems('kegiatan', candidate, '2026-11-24')).toEqual([]);
  });

  test('may announce it as an agenda', () => {
    const candidate = { ...laporan, jenis: 'agenda', mulai: '2026-11-24T08:00:00+07:00', selesai: null };
    expect(problems('kegiatan', candidate, '2026-11-23')).toEqual([]);
  });
});

test('a published report stays valid, whatever day it is', () => {
  expect(problems('kegiatan', { ...laporan, mulai: '2026-11-24T08:00:00+07:00', selesai: null })).toEqual([]);
});

function problems(noun: Noun, candidate: unknown, today?: string) {
  const result = check(types[noun] as unknown as ContentType, candidate, today);
  return result.ok ? [] : result.problems;
}
