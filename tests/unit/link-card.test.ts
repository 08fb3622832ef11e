import { examples } from '@moncer/content-types/examples';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { Canvas } from '../../site/src/lib/link-card/canvas.ts';
import { cardKinds, linkImageOf } from '../../site/src/lib/link-card/kinds.ts';
import { fitText } from '../../site/src/lib/link-card/fit-text.ts';
import { drawLinkCard } from '../../site/src/lib/link-card/link-card.ts';
import { pngOf } from '../../site/src/lib/link-card/png.ts';
import { ellipse, rectangle, stroke } from '../../site/src/lib/link-card/shapes.ts';

/** Phones fetch a card on the line on which the message comes. */
const maxBytes = 60 * 1024;
const kelurahan = 'Kelurahan Mojosongo';
const frame = { sizes: [80, 50], maxWidth: 1000, maxHeight: 350 };

const names = examples.layanan.map(({ nama }) => nama).sort((a, b) => a.length - b.length);

test('the card of every service and of every kind of page is a light PNG of the size that chats show large', async () => {
  const kinds = Object.values(cardKinds).map(({ title, lead }) => ({ title, lead: lead(kelurahan) }));
  const services = [names[0], names.at(-1), 'Pengantar '.repeat(12).trim()].map((title = '') => ({
    title,
    eyebrow: 'Layanan',
  }));
  for (const words of [...kinds, ...services]) {
    const card = drawLinkCard({ kelurahan, ...words });
    const { format, width, height } = await sharp(card).metadata();
    expect({ format, width, height }, words.title).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(card.length, words.title).toBeLessThan(maxBytes);
  }
});

test.each(['Kartu Keluarga', 'Pengantar '.repeat(12).trim()])(
  'a card shows its words, gold above white, in the space between the mark and the hem: %s',
  async (title) => {
    const [bare, lettered] = [{ title: '' }, { title, eyebrow: 'Layanan' }].map((words) =>
      drawLinkCard({ kelurahan, ...words }),
    );
    const [before, after] = await Promise.all([bare, lettered].map((card) => sharp(card).raw().toBuffer()));
    const rows = { gold: new Set<number>(), white: new Set<number>() };
    after?.forEach((value, at) => {
      if (at % 3 !== 0 || before?.subarray(at, at + 3).equals(after.subarray(at, at + 3))) return;
      const [green = 0, blue = 0] = after.subarray(at + 1);
      const row = Math.floor(at / 3 / 1200);
      if (value === 0xf3 && green === 0xcb && blue === 0x6b) rows.gold.add(row);
      if (value === 0xfb && green === 0xf5 && blue === 0xe9) rows.white.add(row);
    });
    expect(Math.min(rows.gold.size, rows.white.size)).toBeGreaterThan(10);
    expect(Math.min(...rows.gold)).toBeGreaterThan(164);
    expect(Math.max(...rows.white)).toBeLessThan(590);
    expect(Math.max(...rows.gold)).toBeLessThan(Math.min(...rows.white));
  },
);

test('the same words give the same bytes, other words others', () => {
  const draw = (title: string) => drawLinkCard({ kelurahan, title });
  expect(draw('Surat pindah').equals(draw('Surat pindah'))).toBe(true);
  expect(draw('Surat pindah').equals(draw('Surat nikah'))).toBe(false);
});

test('a name is set as large as it fits, in lines of about the same length, and no word is broken', () => {
  expect(fitText('KTP-el baru', frame)).toEqual({ size: 80, lines: ['KTP-el baru'] });
  expect(fitText('Surat Keterangan Tidak Mampu (SKTM)', frame)).toEqual({
    size: 80,
    lines: ['Surat Keterangan', 'Tidak Mampu (SKTM)'],
  });
  for (const name of names) expect(fitText(name, frame).lines.join(' ')).toBe(name);
});

test('a name that cannot fit is cut between words, one long word anywhere', () => {
  const { size, lines } = fitText('Surat keterangan yang sangat panjang '.repeat(8), frame);
  expect({ size, count: lines.length, last: lines.at(-1) }).toEqual({
    size: 50,
    count: 5,
    last: expect.stringMatching(/ (?:Surat|keterangan|yang|sangat|panjang) …$/),
  });
  expect(fitText('x'.repeat(60), frame).lines.map(({ length }) => length)).toEqual([30, 30]);
});

test('letters that the font does not have are written without accent or left out', () => {
  expect(fitText('Nĕgara “Ê” – 日本 😀 é', frame).lines).toEqual(['Negara “Ê” – é']);
  for (const title of ['', ' ', '日本', '\u0000\ud800'])
    expect(drawLinkCard({ kelurahan, title }).length).toBeGreaterThan(0);
});

test('shapes have soft edges, lie over each other, and end where the picture ends', async () => {
  const canvas = new Canvas(40, 20, 0x000000);
  canvas.fill(ellipse([10, 10], 6, 6), 0xff0000);
  canvas.fill(stroke([-5, 10], [60, 10], 4), 0x0000ff);
  const pixels = await sharp(pngOf(canvas)).removeAlpha().raw().toBuffer();
  const at = (x: number, y: number) => [...pixels.subarray((y * 40 + x) * 3, (y * 40 + x) * 3 + 3)];
  expect([at(0, 0), at(10, 5), at(10, 10), at(39, 9), at(0, 12)]).toEqual([
    [0, 0, 0],
    [255, 0, 0],
    [0, 0, 255],
    [0, 0, 255],
    [0, 0, 0],
  ]);
  const [edge = 0] = at(5, 6);
  expect(edge).toBeGreaterThan(0);
  expect(edge).toBeLessThan(255);
});

test('more colours than a palette holds become the ones most like them', () => {
  const canvas = new Canvas(300, 1, 0);
  for (let x = 0; x < 300; x += 1) {
    canvas.fill(rectangle(x, 0, x + 1, 1), x < 256 ? x : 0x010000 + x - 256);
  }
  expect(canvas.palette).toHaveLength(256);
  expect(canvas.palette[canvas.pixels[299] ?? 0]).toBe(299 - 256);
});

test('a page without a picture of its own has the card of its section, else that of the home page', () => {
  expect(linkImageOf('/kegiatan/2026/11/', 'November')).toEqual({ path: '/kartu/kegiatan.png', alt: 'November' });
  expect(linkImageOf('/rw/01/', 'RW 01').path).toBe('/kartu/rw.png');
  for (const path of ['/', '/cari/', '/toString/']) expect(linkImageOf(path, '').path).toBe('/kartu/beranda.png');
});
