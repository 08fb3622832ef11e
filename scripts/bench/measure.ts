import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from './people.ts';
import type { Waiting } from './prepare.ts';
import { LostError, Reader } from './reader.ts';
import { rounded, spreadOf } from './statistics.ts';
import type { Spread } from './statistics.ts';

export interface Publishes {
  /** From the approval request to the first public answer with the new bytes, in ms. */
  live: Spread;
  /** The CMS's share: until the approval was answered, in ms. */
  answered: Spread;
  /** Addresses that did not show the new bytes in time; they count with that time. */
  lost: string[];
}

/** More than that is no measurement any more. */
const maxLost = 10;
/** Building a shard takes seconds; whoever looks more often takes the processor from it. */
const shardPollMs = 100;
/** After corrections in every year each of them has its shard built anew. */
const settleTimeoutMs = 900_000;

/** Approves one after the other; the next when a resident can read the last. */
export async function publishOneByOne(
  url: string,
  staff: Person,
  waiting: readonly Waiting[],
  progress: (done: number) => void,
): Promise<Publishes> {
  const reader = new Reader(url);
  const live: number[] = [];
  const answered: number[] = [];
  const lost: string[] = [];
  for (const [index, report] of waiting.entries()) {
    const sentMs = performance.now();
    const approval = approve(staff, report).then(() => performance.now());
    const read = readOrLost(reader, report, lost);
    const [answeredMs, readMs] = await Promise.all([approval, read]);
    live.push(readMs - sentMs);
    answered.push(answeredMs - sentMs);
    progress(index + 1);
  }
  reader.close();
  return { live: spreadOf(live), answered: spreadOf(answered), lost };
}

/** @returns when it could be read, or when the wait was given up */
async function readOrLost(reader: Reader, { path, marker }: Waiting, lost: string[]): Promise<number> {
  try {
    return await reader.waitForPage(path, marker);
  } catch (error) {
    if (!(error instanceof LostError) || lost.length >= maxLost) throw error;
    console.error(`bench: ${error.message}`);
    lost.push(path);
    return performance.now();
  }
}

export interface Found {
  /** From live to named in the delta list, in ms. */
  listed: Spread;
  /** From live to held by its shard of the index, in ms. */
  inShard: Spread;
}

interface IndexList {
  rak: Record<string, string>;
  baru: { alamat: string; teks: string }[];
  dicabut: string[];
}

/** Approves one after the other and waits until the search knows it: first the delta list, then the shard of its year. */
export async function publishAndFind(url: string, staff: Person, waiting: readonly Waiting[]): Promise<Found> {
  const reader = new Reader(url);
  const listed: number[] = [];
  const inShard: number[] = [];
  for (const report of waiting) {
    const approval = approve(staff, report);
    const readMs = await reader.waitForPage(report.path, report.marker);
    const isListed = (list: IndexList) =>
      list.baru.some(({ alamat, teks }) => alamat === report.path && teks.includes(report.marker));
    listed.push((await untilList(reader, isListed)) - readMs);
    // The list forgets a page when the shard that holds it is ready.
    const isInShard = ({ rak, baru }: IndexList) =>
      report.tahun in rak && !baru.some(({ alamat }) => alamat === report.path);
    inShard.push((await untilList(reader, isInShard, shardPollMs)) - readMs);
    await approval;
  }
  reader.close();
  return { listed: spreadOf(listed.map((ms) => Math.max(0, ms))), inShard: spreadOf(inShard) };
}

/** Waits until every report that was published is in its shard. @returns how long it took, in s */
export async function searchSettled(url: string): Promise<number> {
  const reader = new Reader(url, settleTimeoutMs);
  const startMs = performance.now();
  await untilList(reader, ({ baru, dicabut }) => baru.length === 0 && dicabut.length === 0, shardPollMs);
  reader.close();
  return rounded((performance.now() - startMs) / 1000);
}

function untilList(reader: Reader, told: (list: IndexList) => boolean, everyMs?: number): Promise<number> {
  return reader.waitFor(
    '/pagefind/indeks.json',
    (status, text) => status === 200 && told(JSON.parse(text) as IndexList),
    everyMs,
  );
}

export interface Storm {
  approvals: number;
  /** From the first approval until the last page was read, in s. */
  allLiveS: number;
  live: Spread;
  lost: string[];
}

/** Sends the approvals evenly over `spanMs`, whether or not the ones before are answered. */
export async function storm(url: string, staff: Person, waiting: readonly Waiting[], spanMs: number): Promise<Storm> {
  const startMs = performance.now();
  const live = waiting.map(async (report, index) => {
    await sleep((index * spanMs) / waiting.length);
    const sentMs = performance.now();
    await approve(staff, report);
    return { report, sentMs };
  });
  // One reader looks for all of them in turn: two hundred would be a storm of their own.
  const reader = new Reader(url);
  const took: number[] = [];
  const lost: string[] = [];
  for (const each of live) {
    const { report, sentMs } = await each;
    took.push((await readOrLost(reader, report, lost)) - sentMs);
  }
  reader.close();
  const allLiveS = rounded((performance.now() - startMs) / 1000);
  return { approvals: waiting.length, allLiveS, live: spreadOf(took), lost };
}

function approve(staff: Person, { uuid, versi }: Waiting): Promise<unknown> {
  return staff.call('POST', `/moderasi/${uuid}/setujui`, { versi }, 200);
}
