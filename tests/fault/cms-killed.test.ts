import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitemapPages } from '../support/sitemap.ts';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';
import { until } from '../support/wait.ts';

/** Fewer than the starter needs to bring a part back: read one after the other, they take far less than a second. */
const filesBetweenKills = 25;

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack?.stop());

test('with the CMS and the publisher killed, every public page and photo still answers', async () => {
  const pages = await sitemapPages(stack.url);
  const photos = new Set<string>();
  await killBoth();
  for (const text of await readAll(pages)) {
    for (const [photo] of text.matchAll(/\/foto\/[0-9a-f]{64}-\d+\.(?:avif|webp|jpg)/g)) photos.add(photo);
  }
  expect(photos.size).toBeGreaterThan(50);
  await readAll([...photos]);
  console.log(`cms killed: ${pages.length} pages and ${photos.size} photo files answered`);
});

/** Reads one after the other while the starter tries to bring the parts back, and proves that they were away. */
async function readAll(paths: string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const [at, path] of paths.entries()) {
    if (at % filesBetweenKills === 0) {
      expect(await health()).toEqual({ situs: 'ok', cms: 'mati', penerbit: 'mati' });
      await killBoth();
    }
    const response = await fetch(stack.url + path);
    expect(response.status, path).toBe(200);
    texts.push(await response.text());
  }
  expect(await health()).toEqual({ situs: 'ok', cms: 'mati', penerbit: 'mati' });
  return texts;
}

/** A part that is between two starts has no process to kill. */
async function killBoth(): Promise<void> {
  await stack.kill('cms').catch(() => undefined);
  await stack.kill('penerbit').catch(() => undefined);
}

async function health(): Promise<unknown> {
  return (await fetch(`${stack.url}/healthz`)).json();
}

test('the starter brings both back by itself', async () => {
  await until(
    'both are well',
    async () => {
      const { cms, penerbit } = (await health()) as Record<string, string>;
      return cms === 'ok' && penerbit === 'ok';
    },
    120_000,
  );
});
