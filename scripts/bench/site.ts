/**
 * `npm run bench:site`: measures what a resident on a slow phone waits for, on the built site with the sample
 * content, beside the physical limit of the line, a page of two words, and a page of GOV.UK Frontend with the words of
 * ours. Prints tables, writes `var/bench/site.json`; exit code 1 when a figure is over its limit in `site/page-budget.ts`.
 */
import { cpus, loadavg } from 'node:os';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lighthousePackage from 'lighthouse/package.json' with { type: 'json' };
import { firstPages } from '../../site/page-budget.ts';
import { benchFolder } from './folders.ts';
import { describeMachine } from './machine.ts';
import { launchBrowser } from './browser.ts';
import { serveEmpty } from './site/empty.ts';
import { score } from './site/lighthouse.ts';
import { measurePage } from './site/measure.ts';
import type { Measured } from './site/measure.ts';
import { readOptions } from './site/options.ts';
import { untilPacked } from './site/packed.ts';
import { servePeer } from './site/peer.ts';
import type { Peer } from './site/peer.ts';
import { overLimits, printNext, printScores, printViews } from './site/report.ts';
import type { Scored } from './site/report.ts';
import { startSystem } from './system.ts';
import type { System } from './system.ts';

/** What GOV.UK Frontend is given the words of. */
const comparedPage = '/layanan/sktm/';
/** Where residents come from when they open a second page; on the way home they come from the list of services. */
const home = '/';
const list = '/layanan/';

const { runs, kinds, url } = readOptions(process.argv.slice(2));
const startMs = performance.now();
/** Programs that wait for a processor before we begin: a busy machine measures itself. */
const load = loadavg()[0] ?? NaN;
if (load > cpus().length / 2) say(`this machine is busy (load ${load.toFixed(1)}): the figures will be too high`);
const data = join(benchFolder, 'data-situs');
const system = url === undefined ? await startOwn() : undefined;
const site = url ?? system?.url ?? '';
const { browser, port } = await launchBrowser();
const bench = { port, runs };
try {
  say('waiting until every page is packed');
  await untilPacked(
    site,
    kinds.map(({ sample }) => sample),
  );
  const ours = await measureOurs();
  const empty = await measurePeer(await serveEmpty());
  const peer = await measurePeer(await servePeer(await (await fetch(site + comparedPage)).text()));
  const scores = await scoreAll();
  const pages = [...ours, empty, peer];
  const over = overLimits(ours, empty, scores);
  console.log(`\n${printViews(pages, runs)}\n\n${printNext(pages)}\n\n${printScores(scores)}\n`);
  console.log(over.length > 0 ? `Over their limits:\n${over.join('\n')}` : 'Every figure is within its limit.');
  writeResults({ pages, scores, over });
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await system?.stop();
  rmSync(data, { recursive: true, force: true });
}

async function measureOurs(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { sample } of kinds.filter(({ route }) => firstPages.includes(route))) {
    say(sample);
    measured.push(await measurePage(bench, sample, site, sample, sample === home ? list : home, true));
  }
  return measured;
}

async function measurePeer(peer: Peer): Promise<Measured> {
  say(peer.name);
  try {
    return await measurePage(bench, peer.name, peer.url, peer.page, peer.other, false);
  } finally {
    peer.close();
  }
}

async function scoreAll(): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const { route, sample } of kinds) {
    say(`scores of ${sample}`);
    const hidden = /<meta name="?robots"? content="?noindex/.test(await (await fetch(site + sample)).text());
    scored.push({ route, ...(await score(site + sample, port, hidden)) });
  }
  return scored;
}

async function startOwn(): Promise<System> {
  say('first start with the examples');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  return startSystem(data);
}

function writeResults(results: object): void {
  const versions = { chromium: browser.version(), lighthouse: lighthousePackage.version };
  const about = { date: new Date().toISOString(), machine: describeMachine(), load, versions, runs };
  mkdirSync(benchFolder, { recursive: true });
  writeFileSync(join(benchFolder, 'site.json'), `${JSON.stringify({ ...about, ...results }, null, 2)}\n`);
}

function say(step: string): void {
  const seconds = Math.round((performance.now() - startMs) / 1000);
  console.log(`bench: ${String(seconds).padStart(4)} s  ${step}`);
}
