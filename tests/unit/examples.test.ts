import { describe, expect, test } from 'vitest';
import { check, komponenTerbit, types } from '@moncer/content-types';
import type { Noun } from '@moncer/content-types';
import { drawings, examples } from '@moncer/content-types/examples';
import { candidateOf, textsIn } from '../support/examples.ts';

const nouns = Object.keys(examples) as Noun[];
const { layanan } = examples;

test.each(nouns)('every example of %s would be accepted for publishing', (noun) => {
  const refused = examples[noun].flatMap((example) => {
    const result = check(types[noun] as never, candidateOf(example));
    return result.ok ? [] : [{ slug: example.slug, problems: result.problems }];
  });
  expect(refused).toEqual([]);
});

test('residents find all the services, assets, activities and links that are known', () => {
  const counts = Object.fromEntries(nouns.map((noun) => [noun, examples[noun].length]));
  expect(counts).toMatchObject({ layanan: 36, potensi: 17, kegiatan: 26, direktori: 27, profil: 1, 'hari-libur': 25 });
});

test.each(nouns)('each example of %s has an address of its own', (noun) => {
  const slugs = examples[noun].map(({ slug }) => slug);
  expect(slugs.filter((slug, at) => slugs.indexOf(slug) !== at)).toEqual([]);
});

test('an address that an example refers to exists', () => {
  const dead = [
    ...missing(
      'layanan',
      layanan.flatMap(({ slug, layanan_terkait = [] }) => [...without(slug, layanan_terkait)]),
    ),
    ...missing(
      'layanan',
      examples.tanya.map(({ layanan }) => layanan),
    ),
    ...missing(
      'struktur',
      examples.struktur.map(({ induk }) => induk),
    ),
    ...missing(
      'kegiatan',
      examples.galeri.map(({ kegiatan }) => kegiatan),
    ),
  ];
  expect(dead).toEqual([]);
});

test('an area lies in an area that is there', () => {
  const kode = new Set(examples.wilayah.map(({ kode }) => kode));
  const orphans = examples.wilayah.filter(({ induk }) => induk && !kode.has(induk));
  // The city lies in a province, and the province is no area of this site.
  expect(orphans.filter(({ jenis }) => jenis !== 'kota')).toEqual([]);
});

test('every photo of an example is one of our drawings, and every drawing is used', () => {
  const used = new Set(
    [...examples.kegiatan, ...examples.potensi, ...examples.galeri].flatMap(({ foto = [] }) =>
      foto.map(({ gambar }) => gambar),
    ),
  );
  expect([...used].sort()).toEqual(Object.keys(drawings).sort());
});

describe('services', () => {
  test('each has the six public components, or says which the office has not set', () => {
    const silent = layanan.flatMap((entry) =>
      Object.keys(komponenTerbit)
        .filter((name) => {
          const value = entry[name as keyof typeof komponenTerbit];
          const filled = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
          return filled === (entry.belum_ditetapkan ?? []).includes(name as keyof typeof komponenTerbit);
        })
        .map((name) => `${entry.slug}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  test('what is free names the ground for it', () => {
    const groundless = layanan.filter(({ biaya }) => biaya?.rupiah === 0 && !biaya.dasar);
    expect(groundless.map(({ slug }) => slug)).toEqual([]);
  });

  test('no letter of the RT is asked for what Perpres 96/2018 freed from it', () => {
    const freed = /^(ktp-|kk-|pindah-|kelahiran$)/;
    const asked = layanan
      .filter(({ slug }) => freed.test(slug))
      .filter(({ pengantar_rt_rw }) => pengantar_rt_rw !== 'tidak');
    expect(asked.map(({ slug }) => slug)).toEqual([]);
  });

  test('a letter of the RT is only among the papers where the service says that one is needed', () => {
    const contradicting = layanan.filter(({ persyaratan = [], pengantar_rt_rw }) => {
      const listed = persyaratan.some(({ nama }) => nama === 'Surat pengantar RT/RW');
      return listed && pengantar_rt_rw === 'tidak';
    });
    expect(contradicting.map(({ slug }) => slug)).toEqual([]);
  });

  test('a request for public information is answered in 10 working days and 7 more', () => {
    const waktu = layanan.find(({ slug }) => slug === 'info-publik')?.waktu;
    expect(waktu).toMatchObject({ nilai: 10, satuan: 'hari_kerja' });
    expect(waktu?.keterangan).toContain('7 hari kerja');
  });

  test('the school aid says that its papers are those of 2010', () => {
    const bpmks = layanan.find(({ slug }) => slug === 'bpmks');
    expect([bpmks?.ringkas, bpmks?.catatan]).toEqual([
      expect.stringContaining('2010'),
      expect.stringContaining('2010'),
    ]);
  });

  test('what comes only from other regions is marked so', () => {
    const unmarked = layanan.filter(
      ({ sumber = [], persyaratan = [], waktu }) =>
        sumber.every(({ cakupan }) => cakupan === 'daerah_lain') &&
        (persyaratan.some(({ rujukan }) => !rujukan) || (waktu && !waktu.rujukan)),
    );
    expect(unmarked.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('facts', () => {
  /** Notices speak about this site, answers about it or about a service; both may stand on their own. */
  const speakForThemselves: Noun[] = ['pengumuman', 'tanya'];

  test.each(nouns.filter((noun) => !speakForThemselves.includes(noun)))('each example of %s names a source', (noun) => {
    const bare = examples[noun].filter(({ sumber = [] }) => sumber.length === 0);
    // An album shows the kegiatan it names, and that page carries the sources.
    expect(bare.filter((entry) => !('kegiatan' in entry && entry.kegiatan)).map(({ slug }) => slug)).toEqual([]);
  });

  test('nothing claims to have been checked by the kelurahan', () => {
    const checked = nouns.flatMap((noun) => examples[noun].filter(({ mutu_data }) => mutu_data === 'terverifikasi'));
    expect(checked).toEqual([]);
  });

  test('the office has not told its address, telephone or hours, so the profile gives none', () => {
    const [profil] = examples.profil;
    expect(profil?.belum_ditetapkan).toEqual(['visi', 'misi', 'moto', 'maklumat', 'alamat', 'telepon', 'titik', 'jam']);
  });

  test('no example holds a number that could be a NIK or the telephone of a person', () => {
    const numbers = textsIn(examples).filter(({ text }) => /\b\d{16}\b|(?:\+62|\b0)8\d[\d -]{7,}/.test(text));
    expect(numbers).toEqual([]);
  });
});

describe('words', () => {
  const isProse = /\.(ringkas|catatan|jawaban|langkah|isi|keterangan|pengantar_dasar|jam_catatan|batas_catatan)$/;
  const prose = textsIn(examples).filter(({ path }) => isProse.test(path));

  test('sentences have at most 20 words', () => {
    const long = prose.flatMap(({ path, text }) =>
      text
        .split(/(?<=[.!?])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 20)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('nobody is told to "melampirkan", and no word hurts', () => {
    expect(prose.filter(({ text }) => /melampirkan|\bcacat\b|\bkades\b/i.test(text))).toEqual([]);
  });

  test.each([
    ['surat miskin', 'sktm'],
    ['surat tidak mampu', 'sktm'],
    ['akte', 'kelahiran'],
    ['pindah rumah', 'pindah-satu-kelurahan'],
    ['kartu kuning', 'ak1'],
  ])('who says "%s" finds %s', (word, slug) => {
    expect(layanan.find((entry) => entry.slug === slug)?.nama_lain).toContain(word);
  });
});

function missing(noun: Noun, slugs: (string | null | undefined)[]): string[] {
  const known = new Set(examples[noun].map(({ slug }) => slug));
  return slugs
    .filter((slug): slug is string => Boolean(slug) && !known.has(slug as string))
    .map((slug) => `${noun}/${slug}`);
}

/** A service that names itself as related refers to nothing. */
function without(own: string, slugs: readonly string[]): string[] {
  return slugs.map((slug) => (slug === own ? `${slug} (itself)` : slug));
}
