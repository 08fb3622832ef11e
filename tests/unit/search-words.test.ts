import { describe, expect, test } from 'vitest';
import { Delta } from '../../site/publisher/search/delta.ts';
import { pageText } from '../../site/publisher/search/page-text.ts';
import { findBaru } from '../../site/src/components/cari/baru.client.ts';
import { shelves } from '../../site/src/components/cari/indeks.client.ts';

const page = (main: string, words = '') => `<!doctype html><html lang="id"><head><title>Judul – Situs</title></head>
<body><nav>Menu</nav><main id="isi" class="wrap" data-pagefind-body data-pagefind-filter="jenis:Kegiatan">${main}</main>
<footer>${words}</footer></body></html>`;

describe('of a new page search knows', () => {
  test('its title, its kind and the words that a reader reads, parted as he reads them', () => {
    const html = page(
      '<nav data-pagefind-ignore><a href="/"><svg><title>x</title></svg>Remah</a></nav><h1>Kerja <b>bakti</b></h1>' +
        '<ul><li>Satu</li><li>d<b>u</b>a<br>tiga</li></ul><img src="a.webp" alt=""><!-- diam --><script>x()</script><p>R&amp;D&nbsp;&#39;a&#x27; &lt;b&gt;</p>',
      'kaki',
    );
    expect(pageText(html)).toEqual({
      judul: 'Kerja bakti',
      jenis: 'Kegiatan',
      teks: `Kerja bakti Satu dua tiga R&D 'a' <b>`,
    });
  });

  test('no more than the first 2,000 letters, and nothing of a page that is not for search', () => {
    expect(pageText(page(`<p>${'kata '.repeat(2000)}</p>`))?.teks).toHaveLength(2000);
    expect(pageText('<html><body><main id="isi"><p>data-pagefind-body</p></main></body></html>')).toBe(undefined);
  });
});

describe('the list of what the shards do not hold yet', () => {
  const html = (words: string) => page(`<h1>Judul</h1><p>${words}</p>`);
  const put = (delta: Delta, number: number, path: string, shard: string, words?: string) =>
    delta.note([{ path, shard, html: words && html(words) }], number);

  test('an entry goes when its shard holds that change, not an earlier one', () => {
    const delta = new Delta();
    put(delta, 1, '/a/', '2026', 'satu');
    put(delta, 2, '/a/', '2026', 'dua');
    delta.ready('2026', 1);
    expect(delta.list().baru.map(({ teks }) => teks)).toEqual(['Judul dua']);
    delta.ready('2025', 2);
    expect(delta.list().baru).toHaveLength(1);
    delta.ready('2026', 2);
    expect(delta.list()).toEqual({ baru: [], dicabut: [] });
  });

  test('a page that was new and is gone again is named as gone, without its words', () => {
    const delta = new Delta();
    put(delta, 1, '/a/', '2026', 'satu');
    put(delta, 2, '/a/', '2026');
    expect(delta.list()).toEqual({ baru: [], dicabut: ['/a/'] });
  });

  test.each([
    ['2025 first', ['2025', '2026']],
    ['2026 first', ['2026', '2025']],
  ])('a page that moves from 2025 to 2026 waits for both shards (%s)', (_, order) => {
    const delta = new Delta();
    delta.note(
      order.map((shard) => ({ path: '/a/', shard, html: shard === '2026' ? html('satu') : undefined })),
      1,
    );
    for (const shard of order) {
      expect(delta.list()).toMatchObject({ baru: [{ alamat: '/a/' }], dicabut: [] });
      delta.ready(shard, 1);
    }
    expect(delta.list()).toEqual({ baru: [], dicabut: [] });
  });

  test('what was listed before a restart waits for the shards that differ, and can still be withdrawn', () => {
    const delta = new Delta();
    const entry = { alamat: '/a/', judul: 'Judul', jenis: 'Kegiatan', teks: 'satu' };
    delta.restore({ baru: [entry, { ...entry, alamat: '/b/' }], dicabut: ['/c/'] });
    put(delta, 1, '/a/', '2026');
    delta.awaitShards(['2025', '2026']);
    expect(delta.list()).toMatchObject({ baru: [{ alamat: '/b/' }], dicabut: ['/a/', '/c/'] });
    delta.ready('2026', 1);
    expect(delta.list()).toMatchObject({ baru: [{ alamat: '/b/' }] });
    delta.ready('2025', 1);
    expect(delta.list()).toEqual({ baru: [], dicabut: [] });
  });

  test('thousands of changes at once make it no longer, and the newest are in it', () => {
    const delta = new Delta();
    const words = 'kata '.repeat(2000);
    delta.note(
      Array.from({ length: 3000 }, (_, nomor) => ({ path: `/${nomor}/`, shard: '2026', html: html(words) })),
      1,
    );
    const { baru } = delta.list();
    expect(baru.at(0)?.alamat).toBe('/2999/');
    expect(JSON.stringify(baru).length).toBeLessThan(350_000);
  });
});

describe('a resident who searches', () => {
  test('finds a new page by the beginnings of its words, marked in what stands around them', () => {
    const teks = `${'awal '.repeat(50)}panen kacang <panjang> & terong ${'akhir '.repeat(50)}`;
    const baru = [{ alamat: '/kegiatan/panen/', judul: 'Panén raya', jenis: 'Kegiatan', teks }];
    expect(findBaru(baru, 'panen terong')).toHaveLength(1);
    expect(findBaru(baru, 'panen jagung')).toEqual([]);
    const [found] = findBaru(baru, 'PANJ');
    expect(found).toMatchObject({ url: '/kegiatan/panen/', filters: { jenis: ['Kegiatan'] } });
    expect(found?.excerpt).toContain('kacang <mark>&lt;panjang&gt;</mark> &amp; terong');
    expect(found?.excerpt.split(' ')).toHaveLength(30);
  });

  test('searches the newest year; older ones are the archive', () => {
    const rak = Object.fromEntries(['2019', '2026', 'inti', '2025', '2024'].map((shard) => [shard, `${shard}-ab`]));
    const shelved = shelves({ mesin: 'm', rak, baru: [], dicabut: [] });
    expect(shelved.near.sort()).toEqual(['2026', 'inti']);
    expect(shelved.archive).toEqual(['2025', '2024', '2019']);
    expect(shelves({ mesin: null, rak: {}, baru: [], dicabut: [] })).toEqual({ near: [], archive: [] });
  });
});
