import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

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

test('a resident finds a service with the keyboard alone and goes straight to it', async () => {
  const { context, page, faults } = await newScreen(browser, 'hp');
  await page.goto(`${stack.url}/cari/`);
  await page.keyboard.type('tidak mampu');
  await page.keyboard.press('Enter');
  const hit = page.locator('moncer-cari .hit a', { hasText: 'SKTM' }).first();
  await hit.waitFor({ timeout: answerTimeoutMs });
  expect(page.url()).toBe(`${stack.url}/cari/?q=tidak+mampu`);
  await keepScreenshot(page, 'cari-hp');

  await page.locator('moncer-cari .chips a', { hasText: 'Layanan' }).click();
  await page.waitForURL('**/cari/?q=tidak+mampu&jenis=Layanan');
  await page.locator('moncer-cari .chips a[aria-current]', { hasText: 'Layanan' }).waitFor();
  expect(await page.locator('moncer-cari h2:focus').count()).toBe(1);
  await hit.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/layanan/sktm/');
  expect(faults).toEqual([]);
  await context.close();
});

test('an everyday name leads to the service by the keyboard before the search itself is loaded', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  await page.route('**/pagefind/**', () => undefined);
  await page.goto(`${stack.url}/cari/`);
  await page.keyboard.type('surat misk');
  const suggestion = page.locator('moncer-saran li a', { hasText: 'SKTM' });
  await suggestion.waitFor({ timeout: answerTimeoutMs });
  const place = await suggestion.boundingBox();
  await keepScreenshot(page, 'cari-saran-hp');

  await page.keyboard.press('Enter');
  await page.locator('moncer-cari [role=status]', { hasText: 'Sedang mencari' }).waitFor({ state: 'attached' });
  expect(await suggestion.boundingBox()).toEqual(place);
  await page.locator('form.search input').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/layanan/sktm/');
  await context.close();
});

test('reports of older years are found in the archive, at an address that can be sent on', async () => {
  const { context, page, faults } = await newScreen(browser, 'hp');
  const older = 'moncer-cari .hit a[href="/kegiatan/hari-lingkungan-hidup-bibit-cabai-2019/"]';
  await page.goto(`${stack.url}/cari/?q=bibit+cabai`);
  const archive = page.getByRole('navigation', { name: 'Cari juga di kegiatan tahun lain' });
  const year = archive.getByRole('link', { name: '2019' });
  await year.waitFor({ timeout: answerTimeoutMs });
  expect(await page.locator(older).count()).toBe(0);
  await year.click();
  await page.waitForURL('**/cari/?q=bibit+cabai&arsip=2019');
  await page.locator(older).waitFor({ timeout: answerTimeoutMs });
  expect(await year.count()).toBe(0);
  expect(await archive.getByRole('link', { name: 'Semua tahun' }).count()).toBe(1);
  await page.reload();
  await page.locator(older).waitFor({ timeout: answerTimeoutMs });
  expect(faults).toEqual([]);
  await context.close();
});

test('a word that is nowhere is told plainly, with what to try next', async () => {
  const { context, page, faults } = await newScreen(browser, 'hp');
  await page.goto(`${stack.url}/cari/?q=xyzzyq`);
  const answer = page.locator('moncer-cari h2');
  await answer.waitFor({ timeout: answerTimeoutMs });
  expect(await answer.textContent()).toBe('Tidak ditemukan: “xyzzyq”');
  expect(await page.locator('moncer-cari .hit').count()).toBe(0);
  expect(await page.locator('main a[href="/layanan/"]').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('without a script the search page leads to the lists', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${stack.url}/cari/?q=ktp`);
  expect(await page.locator('noscript h2').isVisible()).toBe(true);
  expect(await page.locator('main a[href="/kegiatan/"]').isVisible()).toBe(true);
  await context.close();
});
