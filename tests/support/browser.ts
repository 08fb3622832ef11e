import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const shell = ['/usr/bin/chromium-headless-shell', ...whole];

/** Widths that every screen is looked at in, CSS pixels: a small phone, an office screen. */
export const screens = {
  hp: { width: 360, height: 740 },
  meja: { width: 1280, height: 800 },
} as const;

/**
 * Starts the Chromium that `npm test` found on this machine, or one at a usual place. Never skips in silence.
 *
 * @param kind the shell opens pages sooner; what shows notices is the whole browser alone
 */
export async function launchBrowser(kind: 'shell' | 'whole' = 'shell'): Promise<Browser> {
  const { MONCER_CHROMIUM, MONCER_CHROMIUM_SHELL } = process.env;
  const known = kind === 'shell' ? [MONCER_CHROMIUM_SHELL, ...shell] : [MONCER_CHROMIUM, ...whole];
  const executablePath = known.find((path) => path && existsSync(path));
  if (!executablePath) {
    throw new Error(
      `launchBrowser: no Chromium at ${whole.join(', ')}. Install it (Debian: apt-get install chromium) or set MONCER_CHROMIUM.`,
    );
  }
  // Chromium refuses its sandbox to root, which is who runs tests in a container.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Machines without a graphics card draw the interactive map in software; since 139 Chromium must be told so.
  args.push('--enable-unsafe-swiftshader');
  // Else it says ten gigabytes whatever a test sets as the room that a phone has left.
  args.push('--disable-features=StaticStorageQuota');
  return chromium.launch({ executablePath, args });
}

/** A phone or a desk of its own: no storage shared with others, Indonesian, the office's time. */
export async function newScreen(
  browser: Browser,
  screen: keyof typeof screens,
  options: { dark?: boolean; scripts?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: screens[screen],
    colorScheme: options.dark ? 'dark' : 'light',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    javaScriptEnabled: options.scripts ?? true,
  });
  const page = await context.newPage();
  return { context, page, faults: faultsOf(page) };
}

/** Keeps a picture of the whole page for people to look at; `MONCER_SCREENSHOTS` says where. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.MONCER_SCREENSHOTS ?? join(tmpdir(), 'moncer-layar');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What went wrong in the page's scripts, and what its content security policy forbade. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  return faults;
}
