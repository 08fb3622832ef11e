import { describe, expect, test } from 'vitest';
import { examples } from '../../content-types/src/examples/index.ts';
import { atomFeed } from '../../site/src/lib/feed.ts';
import { drawOutline } from '../../site/src/lib/outline.ts';
import { pageTitle } from '../../site/src/lib/page-title.ts';
import { kegiatanPath, monthPath, rwPath, whatsAppLink } from '../../site/src/lib/paths.ts';

describe('the outline of the kelurahan becomes a drawing', () => {
  const corners = examples.wilayah.find(({ jenis }) => jenis === 'kelurahan')?.garis_batas ?? [];

  test('it fits its frame, and is as wide as asked', () => {
    const outline = drawOutline(corners, 340);
    const places = corners.map(outline.place);
    expect(Math.min(...places.map(({ x }) => x))).toBe(10);
    expect(Math.max(...places.map(({ x }) => x))).toBe(330);
    expect(Math.min(...places.map(({ y }) => y))).toBe(10);
    expect(Math.max(...places.map(({ y }) => y))).toBe(outline.height - 10);
  });

  test('north is up, east is right', () => {
    const { place } = drawOutline(corners, 340);
    expect(place({ lng: 110.84, lat: -7.53 }).y).toBeLessThan(place({ lng: 110.84, lat: -7.55 }).y);
    expect(place({ lng: 110.85, lat: -7.54 }).x).toBeGreaterThan(place({ lng: 110.83, lat: -7.54 }).x);
  });

  test('the scale bar is a kilometre long', () => {
    const { place, kilometre } = drawOutline(corners, 340);
    const kmInDegrees = 1 / 110.6;
    const north = place({ lng: 110.84, lat: -7.54 });
    const south = place({ lng: 110.84, lat: -7.54 - kmInDegrees });
    expect(Math.abs(south.y - north.y - kilometre)).toBeLessThanOrEqual(1);
  });

  test('two corners enclose nothing', () => {
    expect(() => drawOutline(corners.slice(0, 2), 340)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: drawOutline: needs three corners, received 2]`,
    );
  });
});

describe('addresses stay as they were promised', () => {
  test('months, RW and activities', () => {
    expect(monthPath('2026', '11')).toBe('/kegiatan/2026/11/');
    expect(monthPath('2026', '11', 2)).toBe('/kegiatan/2026/11/2/');
    expect(rwPath(3)).toBe('/rw/03/');
    expect(kegiatanPath('kerja-bakti')).toBe('/kegiatan/kerja-bakti/');
  });

  test('a link for WhatsApp carries the name and the address', () => {
    expect(whatsAppLink('Syarat SKTM', 'http://localhost:8080/layanan/sktm/')).toBe(
      'https://wa.me/?text=Syarat%20SKTM%0Ahttp%3A%2F%2Flocalhost%3A8080%2Flayanan%2Fsktm%2F',
    );
  });
});

describe('a reader of the feed gets well-formed XML', () => {
  const entry = {
    title: 'RW 3 & RW 4 <bersih>',
    address: 'http://localhost:8080/kegiatan/a/',
    published: '2026-11-01T08:00:00+07:00',
    updated: '2026-11-02T00:00:00+07:00',
    text: 'Baris\u0000 satu\u000b "kutip"',
  };
  const feed = { title: 'Kabar', author: 'Kelurahan', self: 'http://x/feed.xml', page: 'http://x/', entries: [entry] };

  test('whatever people write in titles and texts', () => {
    const xml = atomFeed(feed);
    expect(xml).toContain('<title>RW 3 &amp; RW 4 &lt;bersih&gt;</title>');
    expect(xml).toContain('<content type="text">Baris satu &quot;kutip&quot;</content>');
  });

  test('its time is that of the latest change, and stands still without entries', () => {
    expect(atomFeed(feed)).toContain('<updated>2026-11-02T00:00:00+07:00</updated>\n<author>');
    expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});

describe('a title fits a search result', () => {
  const of = (title: string) => pageTitle(title, 'Moncer', 'Kelurahan Mojosongo');

  test('with as much of the name of the site as there is room for', () => {
    expect(of('Peta')).toBe('Peta – Moncer Kelurahan Mojosongo');
    expect(of('Pembuatan jalan swadaya di Ngemplak Sutan RW 29')).toBe(
      'Pembuatan jalan swadaya di Ngemplak Sutan RW 29 – Moncer',
    );
  });

  test('also the longest that the CMS takes', () => {
    expect(of('kerja bakti '.repeat(8).trim()).length).toBeLessThanOrEqual(70);
    expect(of('x'.repeat(100)).length).toBeLessThanOrEqual(70);
  });
});
