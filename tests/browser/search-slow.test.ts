import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import { untilKept } from '../support/kept-pages.ts';
import { measureSearch } from '../support/search-feel.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

const firstSuggestionBytes = 20_000;
const answerTimeoutMs = 20_000;

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('on slow 3G with an empty phone the right suggestion has cost no more than 20 KB', async () => {
  const rows = await measureSearch(browser, stack.url, [
    ['sktm', '/layanan/sktm/'],
    ['surat miskin', '/layanan/sktm/'],
    ['ktp hilang', '/layanan/kehilangan/'],
    ['tahu tempe', '/potensi/sentra-tahu-dan-tempe-krajan/'],
    ['posyandu', '/tanya/#jadwal-posyandu'],
  ]);
  for (const { kata, ms, bytes } of rows) console.log(`${kata}: ${ms} ms, ${bytes} bytes`);
  expect(rows.filter(({ bytes, keepsPages }) => bytes > firstSuggestionBytes || keepsPages)).toEqual([]);
});

test('what is typed before the script is there stays, and is answered when it comes', async () => {
  const { context, page, faults } = await newScreen(browser, 'hp');
  const release = await holdScripts(page);
  await page.goto(`${stack.url}/cari/?q=pindah`, { waitUntil: 'commit' });
  const input = page.locator('form.search input');
  await input.click();
  await page.keyboard.type('surat mis');
  await page.getByText('Pencarian sedang dimuat …').waitFor({ timeout: answerTimeoutMs });
  await keepScreenshot(page, 'cari-skrip-terlambat-hp');

  release();
  await page.locator('moncer-saran li a', { hasText: 'SKTM' }).waitFor({ timeout: answerTimeoutMs });
  await page.keyboard.type('kin');
  await page.locator('moncer-cari h2', { hasText: '“pindah”' }).waitFor({ timeout: answerTimeoutMs });
  expect(await input.inputValue()).toBe('surat miskin');
  expect(await page.locator('moncer-saran li a').allTextContents()).toEqual([expect.stringContaining('SKTM')]);
  expect(await page.getByText('Pencarian sedang dimuat …').count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('a question that is sent before the script is there is answered by its address', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  const release = await holdScripts(page);
  await page.goto(`${stack.url}/cari/`, { waitUntil: 'commit' });
  await page.locator('form.search input').click();
  await page.keyboard.type('tidak mampu');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cari/?q=tidak+mampu', { waitUntil: 'commit' });
  release();
  await page.locator('moncer-cari .hit a', { hasText: 'SKTM' }).first().waitFor({ timeout: answerTimeoutMs });
  expect(await page.locator('form.search input').inputValue()).toBe('tidak mampu');
  await context.close();
});

test('where no script runs nothing says that it is being loaded', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${stack.url}/cari/?q=ktp`);
  // Longer than the sentence would wait.
  await page.waitForTimeout(1_500);
  expect(await page.getByText('Pencarian sedang dimuat …').isVisible()).toBe(false);
  expect(await page.locator('noscript h2').isVisible()).toBe(true);
  await context.close();
});

test('without a connection titles are found, it is said that these are titles, and the search goes on with it', async () => {
  const { context, page, faults } = await newScreen(browser, 'hp');
  await page.goto(`${stack.url}/layanan/sktm/`);
  await untilKept(page, stack.url, '/kegiatan/pasar-takjil-taman-jaya-wijaya-2024/');
  await context.setOffline(true);

  await page.goto(`${stack.url}/cari/?q=takjil`);
  await page.locator('moncer-cari h2', { hasText: 'Tidak ada sambungan' }).waitFor({ timeout: answerTimeoutMs });
  const report = page.locator('moncer-saran li a', { hasText: 'Pasar takjil' });
  expect(await page.locator('moncer-cari').textContent()).toContain('dari judulnya saja');
  await keepScreenshot(page, 'cari-luring-hp');
  await report.click();
  await page.locator('h1', { hasText: 'Pasar takjil' }).waitFor({ timeout: answerTimeoutMs });

  await page.goto(`${stack.url}/cari/?q=xyzzyq`);
  await page.getByText('Tidak ada judul halaman dengan “xyzzyq”.').waitFor({ timeout: answerTimeoutMs });
  await page.goto(`${stack.url}/cari/?q=pedagang`);
  await page.locator('moncer-cari h2', { hasText: 'Tidak ada sambungan' }).waitFor({ timeout: answerTimeoutMs });
  await context.setOffline(false);
  await page.locator('moncer-cari .hit').first().waitFor({ timeout: answerTimeoutMs });
  expect(faults).toEqual([]);
  await context.close();
});

/** The page's own scripts come only when they are released. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_astro/**', async (route) => {
    await promise;
    await route.continue().catch(() => undefined);
  });
  return resolve;
}
