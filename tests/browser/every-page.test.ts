import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageKindOf } from '../../site/page-budget.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser, newScreen, screens } from '../support/browser.ts';
import { counts } from '../support/counts.ts';
import { everyPageText } from '../support/sitemap.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

/** Two cores, two tabs. */
const tabs = 2;
/** Colours do not change with the width, nor the layout with the colours: each is seen once on every page. */
const looks = [
  { width: 320, colorScheme: 'light', forcedColors: 'none' },
  { width: 360, colorScheme: 'dark', forcedColors: 'none' },
  { width: 320, colorScheme: 'light', forcedColors: 'active' },
] as const;
/** What only staff and volunteers use says that it needs a script. */
const rooms = ['/kirim/', '/meja/', '/meja/akun/', '/meja/papan/', '/meja/verifikasi/'];

let stack: Stack;
let browser: Browser;
let html: Map<string, string>;
/** Those that are opened in the browser. */
let opened: string[];

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  html = await everyPageText(stack.url);
  const kinds = Map.groupBy(html.keys(), (path) => pageKindOf(path)?.route);
  opened = [...kinds.values()].flatMap((paths) => paths.slice(0, counts.pagesOfAKind));
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // What Astro writes and browsers read alike: <br/> and <br>, attribute quotes left out, spaces at line ends.
      'void-style': 'off',
      'attr-quotes': 'off',
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'error',
      'long-title': 'off',
      // Our scripts come from our own origin.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  });
  const problems: string[] = [];
  for (const [path, text] of html) {
    const report = await validator.validateString(text);
    problems.push(
      ...report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      ),
    );
  }
  expect(problems).toEqual([]);
});

test('no internal link is broken', async () => {
  const targets = new Map<string, string>();
  for (const [path, text] of html) {
    for (const [, link] of text.matchAll(/\s(?:href|src|action)="?(\/[^"\s>]*)/g))
      targets.set(new URL(link ?? '', stack.url).href, path);
    for (const [, set] of text.matchAll(/\ssrcset="([^"]+)"/g)) {
      for (const candidate of (set ?? '').split(','))
        targets.set(new URL(candidate.trim().split(' ')[0] ?? '', stack.url).href, path);
    }
  }
  const broken: string[] = [];
  for (const [url, from] of targets) {
    const target = new URL(url);
    if (target.pathname.startsWith('/admin')) continue;
    const response = await fetch(url, { redirect: 'manual' });
    const text = response.headers.get('content-type')?.includes('html')
      ? await response.text()
      : (await response.arrayBuffer(), '');
    if (response.status !== 200) broken.push(`${from} → ${target.pathname}: ${response.status}`);
    const anchor = decodeURIComponent(target.hash.slice(1));
    if (anchor && !new RegExp(`\\sid="?${anchor}["\\s>]`).test(text))
      broken.push(`${from} → ${target.pathname}#${anchor}: no such place`);
  }
  expect(targets.size).toBeGreaterThan(200);
  expect(broken).toEqual([]);
});

test(
  'no page breaks an accessibility rule in light, dark or forced colours, or scrolls sideways on a narrow phone',
  { timeout: 600_000 },
  async () => {
    const waiting = [...opened];
    const problems: string[] = [];
    const check = async () => {
      const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (let path = waiting.shift(); path; path = waiting.shift()) {
        await page.goto(stack.url + path);
        for (const { width, ...media } of looks) {
          await page.setViewportSize({ width, height: 740 });
          await page.emulateMedia(media);
          const faults = await accessibilityFaults(page);
          problems.push(...faults.map((fault) => `${path} (${width} px, ${Object.values(media).join(' ')}) ${fault}`));
        }
      }
      await context.close();
    };
    await Promise.all(Array.from({ length: tabs }, check));
    expect(problems).toEqual([]);
  },
);

test('without a script every page is read, and what needs one says so', { timeout: 600_000 }, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const problems: string[] = [];
  for (const path of opened) {
    await page.goto(stack.url + path);
    const heading = page.locator('h1').first();
    if (!(await heading.isVisible())) problems.push(`${path}: its heading is not shown`);
    if (rooms.includes(path)) {
      const notice = page.locator('noscript p');
      if (!(await notice.isVisible()) || !/JavaScript/.test(await notice.innerText()))
        problems.push(`${path}: does not say that it needs a script`);
      continue;
    }
    // What a tap unfolds, it unfolds without a script.
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    const main = /<main[\s\S]*<\/main>/.exec(html.get(path) ?? '')?.[0] ?? '';
    const links = [...main.matchAll(/<a\s/g)].length;
    const shown = await page.locator('main a').filter({ visible: true }).count();
    if (shown < links) problems.push(`${path}: ${links - shown} of ${links} links are not shown`);
    if ((await page.locator('main').innerText()).length < 80) problems.push(`${path}: shows next to nothing`);
  }
  await context.close();
  expect(problems).toEqual([]);
});

test('without a script each filter shows as many entries as it says', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  let followed = 0;
  for (const list of ['/potensi/', '/kegiatan/', '/kegiatan/2019/']) {
    await page.goto(stack.url + list);
    const chips = await page
      .locator('main .chips a')
      .filter({ hasText: /\(\d+\)$/ })
      .all();
    const filters = await Promise.all(
      chips.map(async (chip) => ({
        href: await chip.getAttribute('href'),
        count: Number(/\((\d+)\)$/.exec((await chip.innerText()).trim())?.[1]),
      })),
    );
    for (const { href, count } of filters) {
      await page.goto(stack.url + list);
      await page.locator(`main .chips a[href="${href}"]`).first().click();
      await page.waitForURL(`**${href}`);
      expect(await page.locator('main li.act').filter({ visible: true }).count(), `${list} → ${href}`).toBe(count);
      followed += 1;
    }
  }
  expect(followed).toBeGreaterThan(10);
  await context.close();
});

test('without a script the search explains itself and leads to every list', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(stack.url);
  await page.locator('.hero form input[name=q]').fill('akta kelahiran');
  await page.locator('.hero form button').click();
  await page.waitForURL('**/cari/?q=akta+kelahiran');
  // Found by element: Playwright looks for texts outside of `<noscript>` only.
  expect(await page.locator('noscript h2').innerText()).toBe('Pencarian perlu JavaScript');
  expect(await page.locator('noscript h2').isVisible()).toBe(true);
  await page.locator('main .chips a', { hasText: 'layanan' }).first().click();
  await page.waitForURL('**/layanan/');
  await page.locator('main a', { hasText: 'akta kelahiran' }).first().waitFor();
  await context.close();
});

test('what to bring is the first that a service says below its name, in the first view of a phone', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  const services = [...html.keys()].filter((path) => /^\/layanan\/./.test(path));
  expect(services.length).toBeGreaterThan(30);
  const below: string[] = [];
  for (const path of services) {
    await page.goto(stack.url + path);
    const box = await page.getByRole('heading', { name: 'Yang perlu Anda bawa' }).boundingBox();
    if (!box || box.y + box.height > screens.hp.height) below.push(`${path}: ${box?.y}`);
  }
  expect(below).toEqual([]);
  await context.close();
});
