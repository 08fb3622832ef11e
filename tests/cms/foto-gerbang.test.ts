import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherCast } from '../support/cast.ts';
import { announcePhoto } from '../support/people.ts';
import type { Person } from '../support/people.ts';
import * as pictures from '../support/pictures.ts';
import { writeReport } from '../support/reports.ts';
import { startCms } from '../support/strapi.ts';
import type { RunningCms } from '../support/strapi.ts';
import { uploadPhoto } from '../support/tus.ts';
import type { UploadAnswer } from '../support/tus.ts';

let cms: RunningCms;
let volunteer: Person;

beforeAll(async () => {
  cms = await startCms({ seed: 'none' });
  volunteer = (await gatherCast(cms)).rt;
});
afterAll(() => cms.stop());

test('a portrait from a phone stands upright, and no size of it holds the place, the owner or the camera', async () => {
  const portrait = await pictures.phonePortrait({ width: 1200, height: 900 });
  // Positive control: everything that must be gone was there.
  for (const marker of pictures.markers) expect(portrait.includes(marker), marker).toBe(true);
  expect(await exifr.gps(portrait)).toMatchObject({ longitude: expect.closeTo(pictures.markedLngLat[0], 3) });

  const { answer, foto } = await sendOne('IMG_0001.jpg', portrait);
  expect(answer).toEqual({ status: 204, message: '' });
  expect(foto).toMatchObject({ keadaan: 'diterima', alasan: null, lebar: 900, tinggi: 1200 });
  const files = storedFiles(foto.berkas);
  expect([...files.keys()].sort()).toEqual(
    ['-1200.jpg', '-320.avif', '-320.webp', '-480.avif', '-480.webp', '-640.avif', '-640.webp', '.webp'].map(
      (end) => foto.berkas + end,
    ),
  );
  for (const [name, bytes] of files) {
    for (const marker of pictures.markers) expect(bytes.includes(marker), `${name} holds ${marker}`).toBe(false);
    const { exif, xmp, iptc, icc, orientation, width, height, space } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation }, name).toEqual({});
    expect({ name, space }).toEqual({ name, space: 'srgb' });
    // A link card is cut out of it.
    if (name.endsWith('.jpg')) continue;
    expect({ name, upright: height > width }).toEqual({ name, upright: true });
    expect(await colourAtTop(bytes), `${name}: the band that was left is on top`).toBe('red');
  }
});

test('whatever its form, a photo becomes a link card that chats show large and phones fetch at once', async () => {
  const photos = {
    'lebar.jpg': await pictures.jpeg({ width: 2000, height: 900, seed: 3 }),
    'tegak.jpg': await pictures.jpeg({ width: 900, height: 1600, seed: 4 }),
    'kecil.png': await pictures.png({ width: 200, height: 160, seed: 5 }),
    'ramai.png': await pictures.noise({ width: 1600, height: 1200 }),
  };
  for (const [filename, bytes] of Object.entries(photos)) {
    const { foto } = await sendOne(filename, bytes);
    const card = storedFiles(foto.berkas).get(`${foto.berkas}-1200.jpg`) ?? Buffer.alloc(0);
    const { format, width, height } = await sharp(card).metadata();
    expect({ filename, format, width, height }).toEqual({ filename, format: 'jpeg', width: 1200, height: 630 });
    // WhatsApp leaves out what is heavier than 300 KB; only noise weighs more than a third of that.
    expect(card.length, filename).toBeLessThan(filename === 'ramai.png' ? 300_000 : 100_000);
  }
});

test('however much there is to see, what a phone shows first weighs at most 11 KB', async () => {
  const { foto } = await sendOne('ramai.png', await pictures.noise({ width: 1600, height: 1200, seed: 2 }));
  const files = storedFiles(foto.berkas);
  for (const width of [320, 480]) {
    expect(files.get(`${foto.berkas}-${width}.avif`)?.length, `${width}`).toBeLessThanOrEqual(11 * 1024);
  }
});

test('whatever else is in the file, only the picture is kept', async () => {
  const polyglot = await pictures.polyglot({ width: 700, height: 500 });
  expect(polyglot.includes('<script>')).toBe(true);
  const { foto } = await sendOne('foto.jpg.html', polyglot);
  expect(foto.keadaan).toBe('diterima');
  for (const [name, bytes] of storedFiles(foto.berkas)) {
    for (const text of ['<script', 'TANDA-EKOR', 'TANDA-KOMENTAR']) expect(bytes.includes(text), name).toBe(false);
  }
});

test('a picture in the colours of a printing press is shown in those of a screen', async () => {
  const cmyk = await pictures.cmykJpeg({ width: 700, height: 500 });
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  const { foto } = await sendOne('cetak.jpg', cmyk);
  expect(foto.keadaan).toBe('diterima');
  for (const bytes of storedFiles(foto.berkas).values()) expect((await sharp(bytes).metadata()).space).toBe('srgb');
});

test('every picture that is none, is broken, or is made to hurt is refused by name with what to do', async () => {
  const photo = await pictures.jpeg({ width: 800, height: 600 });
  const hostile: Record<string, Buffer> = {
    'halaman.jpg': pictures.htmlPage,
    'vektor.png': pictures.svg,
    'vektor-berjarak.jpg': Buffer.concat([
      Buffer.from(`<?xml version="1.0"?><!--${'-x'.repeat(4_000)}-->`),
      pictures.svg,
    ]),
    'kosong.jpg': Buffer.alloc(0),
    'terpotong.jpg': photo.subarray(0, photo.length / 2),
    'terpotong.png': (await pictures.png({ width: 300, height: 200 })).subarray(0, -2_000),
    'bom.png': pictures.pngBomb(20_000, 20_000),
    'pita.png': pictures.pngBomb(12_500, 40),
    'gerak.gif': await pictures.animated('gif'),
    'gerak.webp': await pictures.animated('webp'),
    'IMG_2044.HEIC': pictures.heic,
    'foto.tiff.jpg': await sharp(photo).tiff().toBuffer(),
    'foto.avif.jpg': await sharp(photo).avif().toBuffer(),
  };
  const sentences: Record<string, string> = {};
  for (const [filename, bytes] of Object.entries(hostile)) {
    const { answer, foto } = await sendOne(filename, bytes);
    expect({ filename, status: answer.status, keadaan: foto.keadaan }).toEqual({
      filename,
      status: 422,
      keadaan: 'ditolak',
    });
    expect(foto.alasan).toBe(answer.message);
    sentences[filename] = answer.message;
  }
  expect(sentences).toMatchInlineSnapshot(`
    {
      "IMG_2044.HEIC": "IMG_2044.HEIC: Foto HEIC dari iPhone belum dapat dibuka. Di Pengaturan → Kamera → Format pilih "Paling Kompatibel", atau kirim tangkapan layarnya.",
      "bom.png": "bom.png: Ukuran gambar ini terlalu besar untuk dibuka (paling besar 50 juta piksel, sisi 12.000 piksel). Kecilkan dulu, lalu kirim lagi.",
      "foto.avif.jpg": "foto.avif.jpg: Berkas ini bukan foto JPG, PNG, atau WebP. Pilih foto yang lain.",
      "foto.tiff.jpg": "foto.tiff.jpg: Berkas ini bukan foto JPG, PNG, atau WebP. Pilih foto yang lain.",
      "gerak.gif": "gerak.gif: Berkas ini bukan foto JPG, PNG, atau WebP. Pilih foto yang lain.",
      "gerak.webp": "gerak.webp: Gambar bergerak tidak dapat dimuat. Kirim foto biasa.",
      "halaman.jpg": "halaman.jpg: Berkas ini bukan foto JPG, PNG, atau WebP. Pilih foto yang lain.",
      "kosong.jpg": "kosong.jpg: Berkas ini kosong (0 byte). Pilih fotonya sekali lagi dari galeri HP.",
      "pita.png": "pita.png: Ukuran gambar ini terlalu besar untuk dibuka (paling besar 50 juta piksel, sisi 12.000 piksel). Kecilkan dulu, lalu kirim lagi.",
      "terpotong.jpg": "terpotong.jpg: Foto ini rusak atau terpotong. Buka fotonya di HP; jika gambarnya tidak utuh, kirim foto yang lain.",
      "terpotong.png": "terpotong.png: Foto ini rusak atau terpotong. Buka fotonya di HP; jika gambarnya tidak utuh, kirim foto yang lain.",
      "vektor-berjarak.jpg": "vektor-berjarak.jpg: Berkas ini bukan foto JPG, PNG, atau WebP. Pilih foto yang lain.",
      "vektor.png": "vektor.png: Berkas ini bukan foto JPG, PNG, atau WebP. Pilih foto yang lain.",
    }
  `);
});

test('bombs are refused in seconds, while an honest photo beside them is accepted', async () => {
  const bombs = [16_000, 20_000, 24_000, 28_000].map((side) => pictures.pngBomb(side, side));
  const photo = await pictures.jpeg({ width: 1200, height: 900, seed: 9 });
  const begun = performance.now();
  const refused = bombs.map((bomb) => sendOne('bom.png', bomb));
  const honest = sendOne('jujur.jpg', photo);
  for (const { foto } of await Promise.all(refused)) expect(foto.keadaan).toBe('ditolak');
  expect((await honest).foto.keadaan).toBe('diterima');
  expect(performance.now() - begun).toBeLessThan(15_000);
});

/** Sends a report with one photo, and gives the last answer of the upload and what the report says of the photo. */
async function sendOne(filename: string, bytes: Buffer): Promise<{ answer: UploadAnswer; foto: Foto }> {
  const { uuid, isi } = writeReport(1, 'Gerbangfoto');
  const { announcement } = announcePhoto(filename, bytes, 'Warga bekerja bakti');
  await volunteer.call('PUT', `/api/kiriman/${uuid}`, { jenis: 'kegiatan', isi, foto: [announcement] });
  const upload = { kiriman: uuid, foto: announcement.id, filename, bytes, chunkBytes: 64 * 1024 };
  const answer = await uploadPhoto(cms.url, volunteer.token, upload);
  const { body } = await volunteer.call('GET', `/api/kiriman/${uuid}`);
  return { answer, foto: body.foto[0] as Foto };
}

interface Foto {
  keadaan: string;
  alasan: string | null;
  berkas: string;
}

/** Every file of a photo in the private store, by name. */
function storedFiles(berkas: string): Map<string, Buffer> {
  const folder = join(cms.data, 'foto', berkas.slice(0, 2));
  const names = readdirSync(folder).filter((name) => name.startsWith(berkas));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

async function colourAtTop(bytes: Buffer): Promise<string> {
  const { width = 0 } = await sharp(bytes).metadata();
  const top = await sharp(bytes).extract({ left: 0, top: 0, width, height: 8 }).toBuffer();
  const { channels } = await sharp(top).stats();
  const [red, green] = channels.map(({ mean }) => mean);
  return (red ?? 0) > 2 * (green ?? 0) ? 'red' : 'other';
}
