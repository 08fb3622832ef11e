import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { matchSaran } from '../../site/src/components/cari/saran.client.ts';
import { exampleChanges } from '../../site/src/content/contoh.ts';
import { ContentDatabase, Touched } from '../../site/src/content/database.ts';
import { shared } from '../../site/src/content/shared.ts';
import type { DaftarSaran } from '../../site/src/lib/saran.ts';
import { GET } from '../../site/src/pages/cari/saran.json.ts';

const examples = [...exampleChanges()];
let daftar: DaftarSaran;

beforeAll(async () => {
  daftar = JSON.parse(await listOf(examples)) as DaftarSaran;
});

describe('while a resident types', () => {
  test.each([
    ['SKTM', '/layanan/sktm/'],
    ['Surat Mis', '/layanan/sktm/'],
    ['miskin surat', '/layanan/sktm/'],
    ['ktp hilang', '/layanan/kehilangan/'],
    ['tahu tempe', '/potensi/sentra-tahu-dan-tempe-krajan/'],
    ['posyandu', '/tanya/#jadwal-posyandu'],
    ['jam buka', '/profil/'],
    ['rw 7', '/rw/07/'],
    ['wisata', '/potensi/jenis/wisata/'],
    ['pasar takjil', '/kegiatan/pasar-takjil-taman-jaya-wijaya-2024/'],
    ['paspor', '/direktori/#imigrasi'],
  ])('"%s" is answered first with %s', (kata, alamat) => {
    expect(matchSaran(daftar, kata)[0]?.alamat).toBe(alamat);
  });

  test.each([
    ['cara bikin surat miskin', '/layanan/sktm/', 'the words around it'],
    ['ktp ilang', '/layanan/kehilangan/', 'a letter that is missing'],
    ['domiisili', '/layanan/domisili/', 'a letter too many'],
    ['ijin usaha', '/layanan/nib/', 'another letter'],
    ['surat belm menikah', '/layanan/belum-menikah/', 'one of several words'],
    ['surat nikha', '/layanan/nikah/', 'two letters swapped'],
    ['ektp', '/layanan/ktp-baru/', 'a hyphen'],
    ['wifi', '/potensi/perpustakaan-mojosongo/', 'a hyphen'],
    ['nikahan', '/layanan/nikah/', 'an ending'],
    ['kepindahan', '/layanan/pindah-satu-kelurahan/', 'a beginning and an ending'],
  ])('"%s" leads to %s: %s does not matter', (kata, alamat) => {
    expect(matchSaran(daftar, kata)[0]?.alamat).toBe(alamat);
  });

  test('every short form that stands in the name of a service leads to it', () => {
    const named = daftar.layanan.flatMap(([judul, alamat]) => {
      const short = /\(([A-Z][A-Z0-9-]+)\)/.exec(judul)?.[1];
      return short ? [{ short, alamat }] : [];
    });
    expect(named.length).toBeGreaterThan(7);
    expect(named.filter(({ short, alamat }) => matchSaran(daftar, short)[0]?.alamat !== alamat)).toEqual([]);
  });

  test('a name that is meant exactly goes before one that only holds the word, a service before all else', () => {
    expect(matchSaran(daftar, 'peta').map(({ jenis }) => jenis)[0]).toBe('halaman');
    expect(matchSaran(daftar, 'skck').map(({ jenis }) => jenis)).toEqual(['layanan', 'direktori', 'tanya']);
  });

  test('five suggestions are shown at most, none for what is nowhere', () => {
    expect(matchSaran(daftar, 's')).toHaveLength(5);
    for (const kata of ['xyzzyq', ' ', 'cara', 'ktq']) expect(matchSaran(daftar, kata)).toEqual([]);
  });
});

describe('the list of suggestions', () => {
  test('takes 6 KB on the line, also as it is packed in a hurry', async () => {
    expect(daftar.kegiatan).toHaveLength(20);
    expect(brotliCompressSync(await listOf(examples), { params: { 1: 5 } }).length).toBeLessThan(6_000);
  });

  test('stays small when there are hundreds of potensi, questions and services elsewhere', async () => {
    const more = ['potensi', 'tanya', 'direktori'].flatMap((jenis) => copiesOf(jenis, 500));
    const text = await listOf([...examples, ...more]);
    const { layanan, potensi } = JSON.parse(text) as DaftarSaran;
    expect(layanan).toEqual(daftar.layanan);
    expect(potensi.length).toBeGreaterThan(100);
    expect(potensi.every((saran) => saran.length === 2)).toBe(true);
    expect(text.length).toBeLessThan(60_000);
  });
});

async function listOf(changes: typeof examples): Promise<string> {
  const content = new ContentDatabase(':memory:');
  for (const change of changes) content.apply(change, new Touched());
  shared().view = { store: content, hari: '2026-11-27' };
  const response = await GET({} as Parameters<typeof GET>[0]);
  return response.text();
}

/** Entries as they are, each at an address of its own. */
function copiesOf(jenis: string, count: number): typeof examples {
  const models = examples.filter((change) => change.jenis === jenis);
  return Array.from({ length: count }, (_, nth) => {
    const model = models[nth % models.length];
    if (!model) throw new Error(`there is no example of ${jenis}`);
    const slug = `salinan-${nth}`;
    return { ...model, id: `${jenis}-${slug}`, data: { ...model.data, slug } };
  });
}
