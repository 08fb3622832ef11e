import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser, newScreen } from '../support/browser.ts';
import { everyPage } from '../support/sitemap.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

const smallestCodeMm = 30;
/** A service that asks for more may take a second sheet. */
const requirementsOnOneSheet = 12;

let stack: Stack;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  ({ page } = await newScreen(browser, 'meja'));
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('every sticker and leaflet holds what stands on it, and its code is large enough to be scanned', async () => {
  await page.goto(`${stack.url}/cetak/`);
  const links = await page.locator('main a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
  const sheets = links.filter((path) => /^\/cetak\/\w/.test(path));
  expect(sheets.length).toBeGreaterThan(140);
  await page.emulateMedia({ media: 'print' });
  const problems: string[] = [];
  for (const path of sheets) {
    await page.goto(stack.url + path);
    problems.push(...(await faultsOfSheets()).map((fault) => `${path} ${fault}`));
  }
  await page.emulateMedia({ media: null });
  expect(problems).toEqual([]);
});

test('a service prints on one sheet of A4, on two when it asks for much', async () => {
  const services = (await everyPage(stack.url)).filter((path) => /^\/layanan\/./.test(path));
  expect(services.length).toBeGreaterThan(30);
  const problems: string[] = [];
  for (const path of services) {
    await page.goto(stack.url + path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const requirements = await page.locator('.checks li').count();
    if (sheets > (requirements > requirementsOnOneSheet ? 2 : 1)) {
      problems.push(`${path}: ${sheets} sheets for ${requirements} requirements`);
      await page.emulateMedia({ media: 'print' });
      await keepScreenshot(page, `cetak${path.replaceAll('/', '-')}`);
    }
  }
  expect(problems).toEqual([]);
});

test.each(['/tanya/', '/struktur/'])('%s prints what opens on a screen', async (path) => {
  await page.goto(stack.url + path);
  const parts = page.locator('main details');
  const visible = () => parts.evaluateAll((all) => all.map((each) => each.lastElementChild?.checkVisibility()));
  expect(await visible()).toContain(false);
  await page.emulateMedia({ media: 'print' });
  expect(await visible()).not.toContain(false);
  await page.emulateMedia({ media: null });
});

/** What hangs over the edge of its part of a sheet, and codes that are too small on paper. */
function faultsOfSheets(): Promise<string[]> {
  return page.evaluate((smallestMm) => {
    const faults: string[] = [];
    for (const part of document.querySelectorAll('.sh > *')) {
      const { bottom } = part.getBoundingClientRect();
      const lowest = Math.max(...[...part.querySelectorAll('*')].map((each) => each.getBoundingClientRect().bottom));
      if (lowest > bottom + 1) faults.push(`${part.className} hangs over by ${Math.round(lowest - bottom)} px`);
    }
    for (const code of document.querySelectorAll('.qr path')) {
      const mm = (code.getBoundingClientRect().width / 96) * 25.4;
      if (mm < smallestMm) faults.push(`the code is ${mm.toFixed(1)} mm wide`);
    }
    return faults;
  }, smallestCodeMm);
}
