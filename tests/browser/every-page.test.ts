import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { everyPage } from '../support/sitemap.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A page without its photos is meant to arrive in the first flight of a connection. */
const pageBudgetBytes = 14 * 1024;
const scriptBudgetBytes = 2 * 1024;

let stack: Stack;
let browser: Browser;
let pages: string[];
const html = new Map<string, string>();

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  pages = await everyPage(stack.url);
  for (const path of pages) html.set(path, await (await fetch(stack.url + path)).text());
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

test('no page breaks an accessibility rule or scrolls sideways on a phone', { timeout: 600_000 }, async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
  const page = await context.newPage();
  const problems: string[] = [];
  for (const path of pages) {
    await page.goto(stack.url + path);
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    });
    problems.push(...violations.map((violation) => `${path} ${violation}`));
    const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widthPx > 360) problems.push(`${path} is ${widthPx} px wide`);
  }
  await context.close();
  expect(problems).toEqual([]);
});

test('reading pages need no script, and load at most 2 KB of it', async () => {
  const sizes = new Map<string, number>();
  const heavy: string[] = [];
  for (const [path, text] of html) {
    if (/<script(?![^>]*(?:\ssrc=|type="?application\/ld\+json))/.test(text)) heavy.push(`${path}: an inline script`);
    if (['/kirim/', '/meja/', '/cari/', '/peta/'].includes(path)) continue;
    // What only a script brings to life is an element of our own, or hidden until then.
    if (/<moncer-|<[a-z][^>]*\shidden[\s>]/.test(text)) heavy.push(`${path}: something waits for a script`);
    let bytes = 0;
    for (const [, source = ''] of text.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)) {
      if (!sizes.has(source)) {
        const script = await (await fetch(new URL(source, stack.url))).text();
        expect(script).not.toMatch(/\bimport\b/);
        sizes.set(source, brotliCompressSync(script).length);
      }
      bytes += sizes.get(source) ?? 0;
    }
    if (bytes > scriptBudgetBytes) heavy.push(`${path}: ${bytes} bytes`);
  }
  console.table([...sizes].map(([script, bytes]) => ({ script, 'bytes (brotli)': bytes })));
  expect(heavy).toEqual([]);
});

test('a page without its photos stays within 14 KB', () => {
  const weights = [...html]
    .filter(([path]) => !['/kirim/', '/meja/'].includes(path))
    .map(([path, text]) => ({ path, bytes: brotliCompressSync(text).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const shown = new Map(
    weights
      .map((weight) => [
        weight.path.split('/').slice(1, 2).join('/') + (weight.path.split('/').length > 3 ? '/…' : ''),
        weight,
      ])
      .reverse() as [string, { path: string; bytes: number }][],
  );
  console.table(
    [...shown.values()].map(({ path, bytes }) => ({ path, 'KB (HTML+CSS, brotli)': (bytes / 1024).toFixed(1) })),
  );
  expect(weights.filter(({ bytes }) => bytes > pageBudgetBytes)).toEqual([]);
});
