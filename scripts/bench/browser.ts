// Drives the Chromium of this machine: residents' figures come from a real browser.
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { freePorts } from '../free-ports.ts';
import { requireChromium } from '../machine-tools.ts';

/** @returns the browser, and the port at which Lighthouse finds it */
export async function launchBrowser(): Promise<{ browser: Browser; port: number }> {
  const port = await freePorts(1);
  const args = [`--remote-debugging-port=${port}`];
  // Chromium refuses its sandbox to root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { browser: await chromium.launch({ executablePath: requireChromium(), args }), port };
}
