import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilPacked } from '../../scripts/bench/site/packed.ts';
import { pageKindOf, pageKinds, slowPhone } from '../../site/page-budget.ts';
import { lateLoader } from '../../site/src/lib/late-loader.ts';
import { movedWhileArriving } from '../support/arriving-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { heaviestOfEachKind, overBudget, weighingAt } from '../support/page-weight.ts';
import { everyPageText } from '../support/sitemap.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

/** What they do beyond being read, they do by a script. */
const withScript = ['/cari/', '/peta/', '/kirim/', '/meja/', '/meja/akun/', '/meja/papan/', '/meja/verifikasi/'];
/** Loaded once the page is there, by the phone's own time. */
const maxWorkerBytes = 2.5 * 1024;

let stack: Stack;
let browser: Browser;
let html: Map<string, string>;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  html = await everyPageText(stack.url);
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('no page weighs more than its budget', async () => {
  const weigh = weighingAt(stack.url);
  const weights = await Promise.all([...html].map(([path, text]) => weigh(path, text)));
  console.table(heaviestOfEachKind(weights));
  expect(overBudget(weights)).toEqual([]);
});

test('the service worker, which comes after the page, stays small', async () => {
  const script = await (await fetch(`${stack.url}/sw.js`)).text();
  expect(brotliCompressSync(script).length).toBeLessThan(maxWorkerBytes);
});

test('reading pages wait for no script', () => {
  const waiting = [...html].flatMap(([path, whole]) => {
    // It waits for the page, not the page for it.
    const text = whole.replace(`<script>${lateLoader}</script>`, '');
    const inline = /<script(?![^>]*(?:\ssrc=|type="?application\/ld\+json))/.test(text);
    if (inline) return `${path}: an inline script`;
    if (withScript.includes(path)) return [];
    // What only a script brings to life is an element of our own, or hidden until then.
    return /<moncer-|<[a-z][^>]*\shidden[\s>]/.test(text) ? `${path}: something waits for a script` : [];
  });
  expect(waiting).toEqual([]);
});

test('nothing in the first view moves while a page arrives, wherever it is cut', async () => {
  const context = await browser.newContext({ ...slowPhone.screen, bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${stack.url}/status.json`);
  const problems: string[] = [];
  // Sheets are made for paper; rooms are filled by their scripts.
  const read = pageKinds.filter(({ route }) => !/^\/(?:cetak|kirim|meja)\//.test(route));
  for (const { sample } of read) {
    const moved = await movedWhileArriving(page, html.get(sample) ?? '');
    problems.push(...moved.map((each) => `${sample}: ${each}`));
  }
  await context.close();
  expect(problems).toEqual([]);
});

test('a page is painted after one request, and no picture in its first view is wider or heavier than its budget', async () => {
  const context = await browser.newContext({ ...slowPhone.screen, serviceWorkers: 'block' });
  const page = await context.newPage();
  const problems: string[] = [];
  let heaviest = { path: '', name: '', bytes: 0 };
  for (const path of html.keys()) {
    await page.goto(stack.url + path);
    const { blocking, pictures } = await page.evaluate(firstView);
    problems.push(...blocking.map((name) => `${path}: the first paint waits for ${name}`));
    const { maxWidthPx = 0, maxBytes = 0 } = pageKindOf(path)?.budget.picture ?? {};
    for (const { name, widthPx, bytes } of pictures) {
      if (bytes > heaviest.bytes) heaviest = { path, name, bytes };
      if (widthPx > maxWidthPx || bytes > maxBytes) problems.push(`${path}: ${name} has ${widthPx} px, ${bytes} bytes`);
    }
  }
  await context.close();
  console.log(`heaviest picture in a first view: ${JSON.stringify(heaviest)}`);
  expect(heaviest.bytes).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('soon after it was published a page is served as tightly packed as it was weighed', async () => {
  await untilPacked(
    stack.url,
    pageKinds.map(({ sample }) => sample),
  );
});

/** Runs in the page. Photos carry their width in their names. */
async function firstView() {
  const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
    renderBlockingStatus: string;
  })[];
  const seen = [...document.images].filter((image) => {
    const { top, bottom, width } = image.getBoundingClientRect();
    return top < innerHeight && bottom > 0 && width > 0;
  });
  const pictures = await Promise.all(
    seen.map(async (image) => {
      await image.decode();
      const bytes = (await (await fetch(image.currentSrc, { cache: 'force-cache' })).blob()).size;
      const widthPx = Number(/-(\d+)\.(?:avif|webp)$/.exec(image.currentSrc)?.[1] ?? image.naturalWidth);
      return { name: image.currentSrc.slice(-60), widthPx, bytes };
    }),
  );
  return {
    blocking: resources
      .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
    pictures,
  };
}
