import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newScreen } from '../support/browser.ts';
import { keptPages, untilKept } from '../support/kept-pages.ts';
import { liveRelease } from '../support/live-site.ts';
import { changedRenderer } from '../support/renderers.ts';
import { RunningSite } from '../support/running-site.ts';
import { startGateway } from '../support/site.ts';
import type { SiteProcess } from '../support/site.ts';
import { until } from '../support/wait.ts';

let site: RunningSite;
let gateway: SiteProcess;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moncer-mesin-'));
  site = await RunningSite.start();
  gateway = await startGateway(site.data, site.source.url, site.publisher.url);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await gateway?.stop();
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('after two updates of all templates every kept page has all that it asks for, old pages and new ones', async () => {
  const { context, page } = await newScreen(browser, 'hp');
  await page.goto(`${gateway.url}/layanan/sktm/`);
  await untilKept(page, gateway.url, '/layanan/ktp-baru/');

  for (const mark of ['qa', 'qb']) {
    await update(mark);
    // Shown from the phone, and asked for again behind it: from now on pages of several updates are kept.
    await page.goto(`${gateway.url}/layanan/${mark === 'qa' ? 'sktm' : 'ktp-baru'}/`);
    await expect.poll(() => keptCopies(page, mark), { timeout: 20_000 }).toBeGreaterThan(0);
  }

  await context.setOffline(true);
  const missing: string[] = [];
  const found = new Set<string>();
  let ended = new Set<string>();
  page.on('requestfinished', (request) => {
    found.add(request.url());
    ended.add(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.url().includes('/_astro/'))
      missing.push(`${page.url()} asks for ${request.url()}: ${request.failure()?.errorText}`);
    ended.add(request.url());
  });
  const kept = (await keptPages(page)).filter((path) => path.endsWith('/'));
  for (const path of kept) {
    ended = new Set();
    await page.goto(gateway.url + path);
    await page.locator('h1').first().waitFor();
    // Leaving earlier would break off what the page still asks for.
    const late = await lateScripts(page);
    await expect.poll(() => late.filter((url) => !ended.has(url)), { timeout: 20_000 }).toEqual([]);
  }
  expect(kept.length).toBeGreaterThan(40);
  const names = [...found].join(' ');
  expect([/Checklist\S*qa\.js/.test(names), /Checklist\S*qb\.js/.test(names)]).toEqual([true, true]);
  expect(missing).toEqual([]);
  await context.close();
});

/** The whole site is made anew, and each of its scripts has another name. */
async function update(mark: string): Promise<void> {
  const before = await liveRelease(site.data);
  await site.publisher.stop();
  await site.startAgain({ MONCER_RENDERER: await changedRenderer(folder, mark) });
  await until('the update is live', async () => (await liveRelease(site.data)) !== before);
}

/** The scripts that a page fetches when it has been painted. */
function lateScripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLTemplateElement>('template[data-lambat]')].flatMap(({ content }) =>
      [...content.querySelectorAll('script')].map(({ src }) => new URL(src, location.href).href),
    ),
  );
}

/** How many pages with the scripts of an update are kept. */
function keptCopies(page: Page, mark: string): Promise<number> {
  return page.evaluate(async (ending) => {
    const pages = await caches.open('halaman-1');
    const texts = await Promise.all((await pages.keys()).map(async (each) => (await pages.match(each))?.text()));
    return texts.filter((text) => text?.includes(ending)).length;
  }, `${mark}.js`);
}
