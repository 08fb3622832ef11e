import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

const answerTimeoutMs = 20_000;

let stack: Stack;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  ({ context, page, faults } = await newScreen(browser, 'hp'));
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await stack?.stop();
});

/** What is typed, what is suggested first, and what the full search then finds first where that is another page. */
const questions: [kata: string, suggested: string, found?: string][] = [
  ['sktm', '/layanan/sktm/'],
  ['surat miskin', '/layanan/sktm/'],
  ['ktp hilang', '/layanan/kehilangan/'],
  ['skck', '/layanan/skck/'],
  ['bpmks', '/layanan/bpmks/'],
  ['kartu kuning', '/layanan/ak1/'],
  ['akte lahir', '/layanan/kelahiran/'],
  ['surat pindah', '/layanan/pindah-keluar/', '/layanan/pindah-satu-kelurahan/'],
  ['pindahan', '/layanan/pindah-satu-kelurahan/'],
  ['izin hajatan', '/layanan/izin-keramaian/'],
  ['jalan rusak', '/layanan/ulas/'],
  ['ahli waris', '/layanan/ahli-waris/'],
  ['tahu tempe', '/potensi/sentra-tahu-dan-tempe-krajan/'],
  ['bank sampah', '/potensi/bank-sampah-karunia-rw-37/'],
  ['gua maria', '/potensi/gua-maria-mojosongo/'],
  ['posyandu', '/tanya/#jadwal-posyandu'],
  ['paspor', '/direktori/#imigrasi', '/direktori/'],
  ['jumlah penduduk', '/monografi/'],
  ['pasar takjil', '/kegiatan/pasar-takjil-taman-jaya-wijaya-2024/', '/galeri/taman-jaya-wijaya/'],
  ['domisili usaha', '/layanan/domisili/'],
];

test.each(questions)('"%s" is answered with %s', async (kata, suggested, found = suggested) => {
  await page.goto(`${stack.url}/cari/`);
  await page.keyboard.type(kata);
  const suggestions = page.locator('moncer-saran li a');
  await suggestions.first().waitFor({ timeout: answerTimeoutMs });
  expect(await suggestions.first().getAttribute('href')).toBe(suggested);
  await page.keyboard.press('Enter');
  const hits = page.locator('moncer-cari .hit a');
  await hits.first().waitFor({ timeout: answerTimeoutMs });
  expect(await hits.first().getAttribute('href')).toBe(found);
  expect(faults).toEqual([]);
});

test.each([
  ['domisli', '/layanan/domisili/'],
  ['surat kehilngan', '/layanan/kehilangan/'],
])('the slip in "%s" is forgiven by the suggestions; below it is said that no text has it', async (kata, suggested) => {
  await page.goto(`${stack.url}/cari/`);
  await page.keyboard.type(kata);
  await page.keyboard.press('Enter');
  const heading = page.locator('moncer-cari h2', { hasText: `Tidak ada isi halaman dengan “${kata}”` });
  await heading.waitFor({ timeout: answerTimeoutMs });
  expect(await page.locator('moncer-saran li a').first().getAttribute('href')).toBe(suggested);
  await keepScreenshot(page, 'cari-salah-ketik-hp');
});

test.each(['kepindahan', 'perpindahan', 'dipindahkan'])('the texts are found by the stem of "%s"', async (kata) => {
  await page.goto(`${stack.url}/cari/?q=${kata}`);
  await page.locator('moncer-cari h2', { hasText: /^\d+ hasil/ }).waitFor({ timeout: answerTimeoutMs });
  const found = await page
    .locator('moncer-cari .hit a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(found).toEqual(expect.arrayContaining(['/layanan/pindah-satu-kelurahan/', '/layanan/pindah-keluar/']));
});

test('each suggestion says what it is', async () => {
  await page.goto(`${stack.url}/cari/`);
  await page.keyboard.type('skck');
  await page.locator('moncer-saran li').nth(2).waitFor({ timeout: answerTimeoutMs });
  expect(await page.locator('moncer-saran li').allTextContents()).toEqual([
    'Pengantar SKCK atau surat kelakuan baik Layanan',
    'SKCK daring Layanan digital',
    'Apakah SKCK harus lewat kelurahan? Tanya jawab',
  ]);
  await keepScreenshot(page, 'cari-saran-jenis-hp');
});
