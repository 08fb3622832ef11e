import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStack } from '../support/stack.ts';
import type { Stack } from '../support/stack.ts';
import { until } from '../support/wait.ts';

let stack: Stack;
beforeAll(async () => {
  // Long pauses between restarts, so that the CMS stays away while the pages are read.
  stack = await startStack();
});
afterAll(() => stack?.stop());

test('with the CMS and the publisher killed, every public page and photo still answers', async () => {
  const sitemap = await (await fetch(`${stack.url}/sitemap-0.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  const photos = new Set<string>();
  let healthWithout: unknown;
  for (const path of pages) {
    if (healthWithout === undefined || photos.size % 20 === 0) {
      await stack.kill('cms').catch(() => undefined);
      await stack.kill('penerbit').catch(() => undefined);
    }
    const response = await fetch(stack.url + path);
    expect(response.status, path).toBe(200);
    for (const [photo] of (await response.text()).matchAll(/\/foto\/[0-9a-f]{64}-\d+\.(?:avif|webp)/g))
      photos.add(photo);
    healthWithout ??= await (await fetch(`${stack.url}/healthz`)).json();
  }
  expect(healthWithout).toEqual({ situs: 'ok', cms: 'mati', penerbit: 'mati' });
  expect(photos.size).toBeGreaterThan(50);
  for (const photo of photos) expect((await fetch(stack.url + photo)).status, photo).toBe(200);
  console.log(`cms killed: ${pages.length} pages and ${photos.size} photo files answered`);
});

test('the starter brings both back by itself', async () => {
  await until('both are well', async () => {
    const health = (await (await fetch(`${stack.url}/healthz`)).json()) as Record<string, string>;
    return health.cms === 'ok' && health.penerbit === 'ok';
  });
});
