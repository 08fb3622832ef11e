import { slowPhone } from '../../../site/page-budget.ts';
import { median, rounded } from '../statistics.ts';
import { limitMs } from './limit.ts';
import { simulate } from './lighthouse.ts';
import type { Simulated, Times } from './lighthouse.ts';
import { openSlowLine } from '../slow-line.ts';
import { firstView, fromWorker, nextPage } from './visit.ts';
import type { Kept, Loads } from './visit.ts';

/** With what is measured. */
export interface Bench {
  /** At which Chromium listens for DevTools. */
  port: number;
  runs: number;
}

/** Once the page is kept: medians in ms, beside a page of two words in its place. */
interface FromWorker {
  ms: number;
  wordsMs: number;
}

/** One page on the slow phone. Medians; all single runs beside them. */
export interface Measured {
  name: string;
  /** The soonest physics allows for what is needed to paint: as measured, and with TLS 1.3. */
  limit: { httpMs: number; tlsMs: number };
  loads: Loads;
  /** Chromium on our line: what a resident sees. */
  line: Times;
  /** Lighthouse's simulation. */
  lighthouse: Times;
  secondPageMs: number;
  /** Nothing for a page without a service worker. */
  fromWorker: { full: FromWorker; slowed: FromWorker } | undefined;
  singleRuns: {
    line: Times[];
    lighthouse: Simulated[];
    secondPageMs: number[];
    fromWorker: { full: Kept; slowed: Kept } | undefined;
  };
}

/**
 * @param site address of the server
 * @param path of the page
 * @param from the page of the same site that a resident comes from
 */
export async function measurePage(
  { port, runs }: Bench,
  name: string,
  site: string,
  path: string,
  from: string,
  hasWorker: boolean,
): Promise<Measured> {
  const { cpuSlowdown } = slowPhone;
  const line = await openSlowLine(site, slowPhone);
  try {
    const views = await repeat(runs, () => firstView(port, line.url + path, cpuSlowdown));
    const simulated = await repeat(runs, () => simulate(site + path, port));
    const next = await repeat(runs, () => nextPage(port, line.url + from, line.url + path, cpuSlowdown));
    const kept = (slowdown: number) => fromWorker(port, line.url + from, line.url + path, slowdown, runs);
    const worker = hasWorker ? { full: await kept(1), slowed: await kept(cpuSlowdown) } : undefined;
    const loads = views[0] as Loads;
    return {
      name,
      limit: { httpMs: limitMs(loads.blockingBytes, 'http'), tlsMs: limitMs(loads.blockingBytes, 'https') },
      loads,
      line: medians(views),
      lighthouse: medians(simulated),
      secondPageMs: median(next),
      fromWorker: worker && { full: keptMedians(worker.full), slowed: keptMedians(worker.slowed) },
      singleRuns: { line: views, lighthouse: simulated, secondPageMs: next, fromWorker: worker },
    };
  } finally {
    line.close();
  }
}

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < times) results.push(await measure());
  return results;
}

function keptMedians({ fcpMs, wordsFcpMs }: Kept): FromWorker {
  return { ms: median(fcpMs), wordsMs: median(wordsFcpMs) };
}

function medians(times: readonly Times[]): Times {
  const of = (name: keyof Times) => median(times.map((each) => each[name]));
  // A shift of the page is a matter of thousandths; the worst counts.
  const cls = rounded(Math.max(...times.map((each) => each.cls)), 3);
  return { fcpMs: of('fcpMs'), lcpMs: of('lcpMs'), tbtMs: of('tbtMs'), cls };
}
