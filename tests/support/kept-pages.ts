import { expect } from 'vitest';
import type { Page } from 'playwright-core';

const keptTimeoutMs = 60_000;
const cacheName = 'halaman-1';

/** Waits until a page is kept on the phone: services are, behind any page that came over the line once the worker was there. */
export async function untilKept(page: Page, siteUrl: string, path: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${siteUrl}/potensi/`);
  await expect.poll(async () => (await keptPages(page)).includes(path), { timeout: keptTimeoutMs }).toBe(true);
}

/** The paths of what is kept on the phone, the oldest first. */
export function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async (name) => {
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  }, cacheName);
}
