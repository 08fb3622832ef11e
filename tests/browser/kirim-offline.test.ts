import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import { keptPages } from '../support/kept-pages.ts';
import { change, describePhoto, goOn, itemAtKirim, logInAtKirim, writeAtKirim } from '../support/kirim-screens.ts';
import { jpeg } from '../support/pictures.ts';
import { accountOf, startStack } from '../support/stack.ts';
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

test('a report is begun, the tab closed, opened again without a signal, finished there, and sent when the signal is back', async () => {
  const judul = 'Kerja bakti di gang tanpa sinyal';
  const relawan = accountOf(stack, 'relawan');
  await logInAtKirim(page, stack.url, relawan?.identitas ?? '', relawan?.sandi ?? '');
  await writeAtKirim(page, {
    judul,
    tempat: 'Balai RW',
    isi: 'Warga membersihkan saluran air dari ujung gang sampai jembatan, lalu makan siang bersama.',
    foto: [await photo('pertama.jpg', 3)],
  });
  await page.getByText(/^Tersimpan di HP \d/).waitFor();
  await untilRoomIsKept();
  await context.setOffline(true);
  await page.close();

  page = await context.newPage();
  await page.goto(`${stack.url}/kirim/`);
  await page.getByText('Sinyal terputus.').waitFor();
  await itemAtKirim(page, judul).getByRole('button', { name: 'Lanjutkan' }).click();
  await page.getByText(/^Tersimpan di HP \d/).waitFor();
  expect(await page.getByLabel('Nama kegiatan', { exact: true }).inputValue()).toBe(judul);
  expect(await page.getByLabel('Apa yang terlihat di foto 1?').inputValue()).toBe('Isi pertama.jpg');
  await change(page, 'Foto');
  await page.getByLabel('Ambil atau pilih foto').setInputFiles([await photo('kedua.jpg', 4)]);
  await describePhoto(page, 2, 'Warga makan siang');
  await keepScreenshot(page, 'kirim-dibuka-tanpa-sinyal');
  await goOn(page);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await itemAtKirim(page, judul).getByText('Menunggu sinyal').waitFor();

  await context.setOffline(false);
  await itemAtKirim(page, judul)
    .getByText(/^Terkirim, nomor K.\d+/)
    .waitFor();
  expect(faults).toEqual([]);
});

test('what is kept of the room is the empty shell: nothing of an account, no answer of the office', async () => {
  const relawan = accountOf(stack, 'relawan');
  await logInAtKirim(page, stack.url, relawan?.identitas ?? '', relawan?.sandi ?? '');
  await untilRoomIsKept();
  await page.reload();
  await page.getByRole('heading', { name: 'Kiriman saya' }).waitFor();
  const kept = await page.evaluate(async () => {
    const all: { path: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        all.push({ path: new URL(request.url).pathname, text: (await (await cache.match(request))?.text()) ?? '' });
      }
    }
    return all;
  });
  expect(kept.filter(({ path }) => /^\/(?:api|moderasi|meja|admin|uploads|pratinjau)\b/.test(path))).toEqual([]);
  const shell = await (await fetch(`${stack.url}/kirim/`)).text();
  expect(kept.find(({ path }) => path === '/kirim/')?.text).toBe(shell);
});

test('a phone offers to put the room on its home screen', async () => {
  await page.goto(`${stack.url}/kirim/`);
  await untilRoomIsKept();
  const session = await context.newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(new URL(url).pathname).toBe('/kirim/aplikasi.webmanifest');
  expect(JSON.parse(data ?? '{}')).toMatchObject({ lang: 'id', scope: '/kirim/', display: 'standalone' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Playwright's contexts are those of a private window, in which nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

async function untilRoomIsKept(): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(async () => (await keptPages(page)).includes('/kirim/'), { timeout: 60_000 }).toBe(true);
}

async function photo(name: string, seed: number) {
  return { name, mimeType: 'image/jpeg', buffer: await jpeg({ width: 900, height: 600, seed }) };
}
