import { setTimeout as sleep } from 'node:timers/promises';
import { slowPhone } from '../../../site/page-budget.ts';
import { connect } from './devtools.ts';

/**
 * The phone that is timed. What Playwright adds to a page so that it can be driven (script worlds of its own, a watch
 * on every request) takes 40 of 300 ms on a slow one, and no resident has it: this page has nothing added but the
 * word that it is loaded.
 */
export interface Phone {
  /** Opens an address and stays there so long once it is loaded. */
  open(url: string, stayMs: number): Promise<void>;
  /** Runs a function in the page, which takes and gives what JSON can hold. */
  ask<T, A = undefined>(look: (about: A) => T | Promise<T>, about?: A): Promise<T>;
}

const loadTimeoutMs = 60_000;

/**
 * A phone that has nothing yet: no connection, no cache, no worker.
 *
 * @param port at which Chromium listens for DevTools
 * @param cpuSlowdown how many times slower than this machine
 */
export async function onPhone<T>(port: number, cpuSlowdown: number, use: (phone: Phone) => Promise<T>): Promise<T> {
  const devTools = await connect(port);
  const inBrowser = devTools.send();
  const { browserContextId } = await inBrowser('Target.createBrowserContext');
  try {
    const { targetId } = await inBrowser('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await inBrowser('Target.attachToTarget', { targetId, flatten: true });
    const inPage = devTools.send(sessionId);
    const { viewport, deviceScaleFactor, isMobile, hasTouch } = slowPhone.screen;
    await inPage('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor, mobile: isMobile });
    await inPage('Emulation.setTouchEmulationEnabled', { enabled: hasTouch });
    await inPage('Emulation.setLocaleOverride', { locale: 'id-ID' });
    await inPage('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Jakarta' });
    await inPage('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await inPage('Page.enable');
    return await use({
      async open(url, stayMs) {
        const loaded = devTools.event('Page.loadEventFired');
        const { errorText } = await inPage('Page.navigate', { url });
        if (errorText) throw new Error(`bench: ${url} does not open: ${errorText}`);
        await Promise.race([loaded, tooLate(url)]);
        await sleep(stayMs);
      },
      async ask(look, about) {
        const expression = `(${String(look)})(${JSON.stringify(about)})`;
        const { result, exceptionDetails } = await inPage('Runtime.evaluate', {
          expression,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(`bench: in the page: ${result.description ?? exceptionDetails.text}`);
        return result.value as never;
      },
    });
  } finally {
    await inBrowser('Target.disposeBrowserContext', { browserContextId });
    devTools.close();
  }
}

async function tooLate(url: string): Promise<never> {
  await sleep(loadTimeoutMs, undefined, { ref: false });
  throw new Error(`bench: ${url} is not loaded within ${loadTimeoutMs / 1000} s`);
}
