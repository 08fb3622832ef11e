import type { Browser, Page } from 'playwright-core';

/** Slow 3G, as browsers imitate it. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const lettersPerSecond = 10;
const patienceMs = 60_000;

export interface SearchFeel {
  kata: string;
  /** From the navigation until the address stands first among the suggestions, the typing included. */
  ms: number;
  /** What came over the line until then: headers and packed bodies of everything that the page asked for. */
  bytes: number;
  /** Whether the phone had begun to keep pages for later, on the same line. */
  keepsPages: boolean;
}

/**
 * A resident on slow 3G with an empty phone opens the search page and types as soon as there is a box.
 *
 * @param questions the words with the address that must stand first
 */
export async function measureSearch(
  browser: Browser,
  siteUrl: string,
  questions: readonly (readonly [kata: string, alamat: string])[],
): Promise<SearchFeel[]> {
  const rows: SearchFeel[] = [];
  for (const [kata, alamat] of questions) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const line = await openSlowLine(page);
    await noteWhenFirst(page, alamat);
    await page.goto(`${siteUrl}/cari/`, { waitUntil: 'commit' });
    const input = page.locator('form.search input');
    await input.click();
    await input.pressSequentially(kata, { delay: 1000 / lettersPerSecond });
    const first = page.locator(`moncer-saran li:first-child a[href="${alamat}"]`);
    await first.waitFor({ timeout: patienceMs });
    const bytes = line.bytes();
    const ms = Math.round(await page.evaluate(() => (window as { firstMs?: number }).firstMs ?? NaN));
    const keepsPages = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);
    rows.push({ kata, ms, bytes, keepsPages });
    await context.close();
  }
  return rows;
}

/** Lets the page have slow 3G from now on, and counts what comes over it. */
async function openSlowLine(page: Page): Promise<{ bytes: () => number }> {
  const cdp = await page.context().newCDPSession(page);
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', slow3g);
  return { bytes: () => bytes };
}

/** By the clock of the page, which begins with the navigation. */
async function noteWhenFirst(page: Page, alamat: string): Promise<void> {
  await page.addInitScript((href) => {
    const seen = window as { firstMs?: number };
    new MutationObserver(() => {
      if (document.querySelector(`moncer-saran li:first-child a[href="${href}"]`)) seen.firstMs ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, alamat);
}
