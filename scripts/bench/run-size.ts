import { setTimeout as sleep } from 'node:timers/promises';
import { filledFolder } from './folders.ts';
import { publishAndFind, publishOneByOne, searchSettled, storm } from './measure.ts';
import type { Found, Publishes, Storm } from './measure.ts';
import { memoryOf, watchMemory } from './memory.ts';
import type { Options } from './options.ts';
import { lurah, relawan } from './people.ts';
import { correctOldReports, sendReports } from './prepare.ts';
import { proveFilled } from './prove-filled.ts';
import { fullBuild, logEnd, publishCosts } from './publisher-log.ts';
import type { FullBuild, PublishCosts } from './publisher-log.ts';
import { rounded } from './statistics.ts';
import { startSystem } from './system.ts';
import type { System } from './system.ts';

const corrections = 50;
const searched = 10;
const correctedAndSearched = 5;
const stormApprovals = 200;
const stormSpanMs = 10_000;
/** All of them can be read so soon after the first was approved. */
export const stormLimitS = 15;
/** Compressing again and building shards go on for a while after the last publish. */
const settleMs = 5_000;

/** What was measured with so many reports. Megabytes are null where the machine does not tell. */
export interface SizeResult {
  size: number;
  full: FullBuild & { pagesPerS: number; peakMb: number | null };
  publishes: Publishes & PublishCosts;
  corrections: Publishes;
  search: { settledS: number; newest: Found; olderYear: Found };
  storm: Storm;
  penerbitMb: { afterPublishes: number | null; atEnd: number | null; peak: number | null };
}

/**
 * Fills a system of its own, starts it and measures it.
 *
 * @param gather takes what is needed later from the running system, before anything is measured
 */
export async function runSize<Content>(
  size: number,
  options: Options,
  say: (step: string) => void,
  gather: ((system: System) => Promise<Content>) | undefined,
): Promise<{ measured: SizeResult; content: Content | undefined }> {
  const data = await filledFolder(size, options.keep, say);
  const logStart = logEnd(data);
  let memory: ReturnType<typeof watchMemory> | undefined;
  say('starting, which publishes everything');
  const system = await startSystem(data, (pids) => (memory = watchMemory(() => pids().penerbit)));
  try {
    const full = fullBuild(data, logStart);
    const peakMb = memory?.stop();
    say(`full build: ${full.pages} pages in ${full.allS} s`);
    await proveFilled(system, size);
    const content = await gather?.(system);
    const whole = { ...full, pagesPerS: rounded(full.pages / full.renderS), peakMb: megabytes(peakMb) };
    return { measured: { size, full: whole, ...(await measure(system, size, options, say)) }, content };
  } finally {
    memory?.stop();
    await system.stop();
  }
}

async function measure(system: System, size: number, { publishes }: Options, say: (step: string) => void) {
  const { url, data } = system;
  const staff = lurah(system);
  const volunteers = [relawan(system, 0), relawan(system, 1)];
  const stormCount = Math.min(stormApprovals, publishes);
  const searchCount = Math.min(searched, publishes);

  say(`${publishes} reports are sent`);
  const waiting = await sendReports(volunteers, staff, publishes, 0);
  const logStart = logEnd(data);
  const byOne = await publishOneByOne(url, staff, waiting, (done) => {
    if (done % 250 === 0) say(`${done} published`);
  });
  const afterPublishes = memoryOf(system.pids().penerbit);
  const costs = publishCosts(data, logStart);
  say(`live after ${byOne.live.p50} ms (p50), ${byOne.live.p95} ms (p95), ${byOne.live.p99} ms (p99)`);

  const old = await correctOldReports(staff, size, Math.min(corrections, publishes), 0);
  const corrected = await publishOneByOne(url, staff, old, () => {});
  say(`${old.length} corrections of old reports: ${corrected.live.p95} ms (p95)`);

  const settledS = await searchSettled(url);
  say(`search has every report in its shard ${settledS} s later`);
  const newest = await publishAndFind(url, staff, await sendReports(volunteers, staff, searchCount, publishes));
  const found = await correctOldReports(staff, size, Math.min(correctedAndSearched, publishes), 1);
  const olderYear = await publishAndFind(url, staff, found);
  say(`in the search list after ${newest.listed.p95} ms, in the shard after ${newest.inShard.p95} ms (p95)`);

  const gathered = await sendReports(volunteers, staff, stormCount, publishes + searchCount);
  const stormed = await storm(url, staff, gathered, stormSpanMs);
  say(`storm of ${stormCount}: all live after ${stormed.allLiveS} s (limit ${stormLimitS} s)`);

  await sleep(settleMs);
  const atEnd = memoryOf(system.pids().penerbit);
  return {
    publishes: { ...byOne, ...costs },
    corrections: corrected,
    search: { settledS, newest, olderYear },
    storm: stormed,
    penerbitMb: {
      afterPublishes: megabytes(afterPublishes?.nowMb),
      atEnd: megabytes(atEnd?.nowMb),
      peak: megabytes(atEnd?.peakMb),
    },
  };
}

const megabytes = (mb: number | undefined): number | null => (mb === undefined ? null : Math.round(mb));
