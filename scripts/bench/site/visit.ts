import { setTimeout as sleep } from 'node:timers/promises';
import { twoWords } from './empty.ts';
import type { Times } from './lighthouse.ts';
import { onPhone } from './phone.ts';
import type { Phone } from './phone.ts';

/** What one visit loaded, as the browser counts it: with headers, compressed. */
export interface Loads {
  /** Until the page could be painted. */
  blockingRequests: number;
  blockingBytes: number;
  requests: number;
  scriptBytes: number;
  pictureBytes: number;
  otherBytes: number;
}

/** After it has loaded a page goes on with lazy pictures; the largest may come last. */
const settleMs = 2_000;
/** Enough to paint. */
const glanceMs = 300;
/** How long somebody looks at a page before the next tap, at least. */
const readingMs = 5_000;
/** So long after a kept page was shown the worker has renewed it: nothing goes on behind the next. */
const renewMs = 2_500;
const keptTimeoutMs = 60_000;
const wordsTitle = /<title>(.*)<\/title>/.exec(twoWords)?.[1];

/** The first visit of a phone that has nothing yet: no connection, no cache, no worker. */
export function firstView(port: number, url: string, cpuSlowdown: number): Promise<Times & Loads> {
  return onPhone(port, cpuSlowdown, async (phone) => {
    await phone.open(url, settleMs);
    return phone.ask(seen);
  });
}

/** The next page: on the connection of the first, through the worker that came with it, which keeps no more than the home page and lists. */
export function nextPage(port: number, first: string, url: string, cpuSlowdown: number): Promise<number> {
  return onPhone(port, cpuSlowdown, async (phone) => {
    await phone.open(first, readingMs);
    await phone.open(url, glanceMs);
    return (await phone.ask(seen)).fcpMs;
  });
}

/** How soon a kept page is painted, and at the same address one of two words: what the browser and the worker take. */
export interface Kept {
  fcpMs: number[];
  wordsFcpMs: number[];
}

/** The next page once the service worker keeps it, so many times; each time a page of two words in its place. */
export function fromWorker(port: number, first: string, url: string, cpuSlowdown: number, runs: number): Promise<Kept> {
  const path = new URL(url).pathname;
  return onPhone(port, cpuSlowdown, async (phone) => {
    const opened = async () => {
      await phone.open(first, renewMs);
      await phone.open(url, glanceMs);
      return (await phone.ask(seen)).fcpMs;
    };
    await phone.open(first, glanceMs);
    await phone.ask(() => navigator.serviceWorker.ready.then(() => undefined));
    await phone.open(url, glanceMs);
    await untilKept(phone, path);
    const kept: Kept = { fcpMs: [], wordsFcpMs: [] };
    while (kept.fcpMs.length < runs) {
      kept.fcpMs.push(await opened());
      await sleep(renewMs);
      await phone.ask(putInstead, { path, text: twoWords });
      kept.wordsFcpMs.push(await opened());
      const title = await phone.ask(() => document.title);
      if (title !== wordsTitle) throw new Error(`bench: ${path} came from elsewhere than the worker`);
      // The worker asks for the real one behind it.
      await sleep(renewMs);
    }
    return kept;
  });
}

async function untilKept(phone: Phone, path: string): Promise<void> {
  const deadline = performance.now() + keptTimeoutMs;
  while (!(await phone.ask(async (each) => Boolean(await caches.match(each)), path))) {
    if (performance.now() > deadline) throw new Error(`bench: the service worker does not keep ${path}`);
    await sleep(100);
  }
}

/** Runs in the page: lets the worker keep something else, as young as before. */
async function putInstead({ path, text }: { path: string; text: string }): Promise<void> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const kept = await cache.match(path);
    if (kept) await cache.put(path, new Response(text, { headers: kept.headers }));
  }
}

/** Runs in the page: what happened since the resident asked for it. */
function seen(): Times & Loads {
  const entries = (type: string): PerformanceEntry[] => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type, buffered: true });
    return observer.takeRecords();
  };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const fcpMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const resources = (
    performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus: string })[]
  ).filter(({ name }) => !name.startsWith('data:'));
  const blocking = resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking');
  const bytes = (of: readonly PerformanceResourceTiming[]) => of.reduce((sum, each) => sum + each.transferSize, 0);
  const isScript = ({ name }: { name: string }) => name.endsWith('.js');
  const isPicture = ({ name }: { name: string }) => /\.(?:avif|webp|png|svg)$/.test(name);
  const pageBytes = navigation?.transferSize ?? NaN;
  return {
    fcpMs,
    lcpMs: entries('largest-contentful-paint').at(-1)?.startTime ?? NaN,
    tbtMs: entries('longtask')
      .filter(({ startTime, duration }) => startTime + duration > fcpMs)
      .reduce(
        (sum, { startTime, duration }) => sum + Math.max(0, startTime + duration - Math.max(startTime, fcpMs) - 50),
        0,
      ),
    cls: (entries('layout-shift') as (PerformanceEntry & { value: number })[]).reduce(
      (sum, { value }) => sum + value,
      0,
    ),
    blockingRequests: 1 + blocking.length,
    blockingBytes: pageBytes + bytes(blocking),
    requests: 1 + resources.length,
    scriptBytes: bytes(resources.filter(isScript)),
    pictureBytes: bytes(resources.filter(isPicture)),
    otherBytes: pageBytes + bytes(resources.filter((each) => !isScript(each) && !isPicture(each))),
  };
}
