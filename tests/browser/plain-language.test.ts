import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unexplained } from '../../site/src/lib/kata-kantor.ts';
import { launchBrowser, newScreen } from '../support/browser.ts';
import { sitemapPages } from '../support/sitemap.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

const maxWords = 20;

let stack: Stack;
let browser: Browser;
const blocks = new Map<string, string[]>();
const firstScreens = new Map<string, string>();

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  const { context, page } = await newScreen(browser, 'hp');
  await page.route(/\.(?:avif|webp|jpg|png)$/, (route) => route.abort());
  for (const path of await sitemapPages(stack.url)) {
    await page.goto(stack.url + path);
    blocks.set(path, await blocksOf(page));
    firstScreens.set(path, await firstScreenOf(page));
  }
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('no sentence that a resident reads has more than 20 words', () => {
  const long = [...blocks].flatMap(([path, texts]) =>
    texts
      .flatMap(sentencesOf)
      .filter((sentence) => sentence.split(/\s+/).length > maxWords)
      .map((sentence) => `${path}: ${sentence}`),
  );
  expect([...blocks.values()].flat().length).toBeGreaterThan(2_000);
  expect(long).toEqual([]);
});

test('a word of the office on a first screen stands there with plain words', () => {
  const bare = [...firstScreens].flatMap(([path, text]) =>
    unexplained(text).map(({ kata, biasa }) => `${path}: "${kata}" without "${biasa}"`),
  );
  expect(firstScreens.get('/maklumat/')).toMatch(/maklumat/i);
  expect(bare).toEqual([]);
});

/** The text of each block inside `<main>`, without parts in another language. */
function blocksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Map<Element, string>();
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      let block = walker.currentNode.parentElement as Element;
      if (block.closest('script, style, noscript, [lang]') !== document.documentElement) continue;
      while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement as Element;
      texts.set(block, (texts.get(block) ?? '') + (walker.currentNode.textContent ?? ''));
    }
    return [...texts.values()].map((text) => text.trim()).filter(Boolean);
  });
}

/** What is seen before anybody scrolls. */
function firstScreenOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { width, height, top } = range.getBoundingClientRect();
      if (width > 1 && height > 1 && top < innerHeight) seen.push((walker.currentNode.textContent ?? '').trim());
    }
    return seen.join(' ');
  });
}

/** A list of names or sources, parted by semicolons or without a full stop, is no sentence. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=[\p{Lu}\d“"])|;\s/u).filter((part) => /[.?!][”"]?$/.test(part));
}
