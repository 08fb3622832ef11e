import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import { keptPages, untilKept } from '../support/kept-pages.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

let stack: Stack;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});
beforeEach(async () => {
  ({ context, page, faults } = await newScreen(browser, 'hp'));
});
afterEach(() => context.close());

test('after one visit a service that was never opened is read without a connection, with its age above it', async () => {
  await page.goto(`${stack.url}/layanan/sktm/`);
  await untilKept(page, stack.url, '/layanan/ktp-baru/');
  await context.setOffline(true);
  await page.goto(`${stack.url}/layanan/ktp-baru/`);
  await page.locator('h1', { hasText: /KTP/ }).waitFor();
  await page.locator('.offline', { hasText: /^Tidak ada sambungan\. Ini simpanan .+\. Isinya/ }).waitFor();
  await keepScreenshot(page, 'luring-layanan-hp');
  expect(faults).toEqual([]);

  await page.goto(`${stack.url}/cari/`);
  await page.keyboard.type('surat misk');
  await page.locator('moncer-saran li a', { hasText: 'SKTM' }).waitFor();

  await page.goto(`${stack.url}/monografi/`);
  await page.locator('h1', { hasText: 'Tidak ada sambungan' }).waitFor();
  await page.locator('main a', { hasText: 'Semua layanan' }).click();
  await page.locator('h1').waitFor();
  expect(new URL(page.url()).pathname).toBe('/layanan/');
});

test('no page is kept without the scripts that it names', async () => {
  await page.goto(`${stack.url}/layanan/sktm/`);
  await untilKept(page, stack.url, '/layanan/ktp-baru/');
  const missing = await page.evaluate(async () => {
    const pages = await caches.open('halaman-1');
    const named = new Set<string>();
    for (const request of await pages.keys()) {
      const text = await (await pages.match(request))?.text();
      for (const [address] of text?.matchAll(/\/_astro\/[\w.-]+/g) ?? []) named.add(address);
    }
    const kept = await Promise.all(
      [...named].map(async (address) => ({ address, found: await caches.match(address) })),
    );
    return { named: named.size, missing: kept.filter(({ found }) => !found).map(({ address }) => address) };
  });
  expect(missing).toEqual({ named: expect.any(Number) as number, missing: [] });
  expect(missing.named).toBeGreaterThan(1);
});

test('nothing of the office is kept; the room of volunteers keeps its shell, see kirim-offline', async () => {
  await page.goto(`${stack.url}/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${stack.url}/meja/`);
  expect((await keptPages(page)).filter((path) => /^\/(?:meja|admin|api)\//.test(path))).toEqual([]);
});

test('a ticked requirement stays ticked on this phone', async () => {
  await page.goto(`${stack.url}/layanan/sktm/`);
  await page.locator('.checks input').nth(1).check();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => page.locator('.checks input').nth(1).isChecked()).toBe(true);
  expect(await page.locator('.checks input').nth(0).isChecked()).toBe(false);
  await page.locator('.checks input').nth(1).uncheck();
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.checks input:checked').count()).toBe(0);
});
