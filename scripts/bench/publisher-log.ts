import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spreadOf } from './statistics.ts';
import type { Spread } from './statistics.ts';

const publishLine =
  /revision (\d+) is live: (?:\d+ changes, )?(\d+) pages rendered, (\d+) written, (\d+) removed in (\d+) ms/g;
const buildLine = /built revision \d+: (\d+) pages in ([\d.]+) s \(content ([\d.]+) s, all ([\d.]+) s\)/;

const logFile = (data: string) => join(data, 'log', 'penerbit.log');

/** Where the publisher's log ends now. */
export function logEnd(data: string): number {
  return statSync(logFile(data), { throwIfNoEntry: false })?.size ?? 0;
}

export interface PublishCosts {
  /** How often the publisher published; several approvals may share one. */
  publishes: number;
  rendered: Spread;
  written: Spread;
  ms: Spread;
}

/** What each publish cost, as the publisher logged it since `start`. */
export function publishCosts(data: string, start: number): PublishCosts {
  const lines = [...readLog(data, start).matchAll(publishLine)];
  const column = (nth: number) => spreadOf(lines.map((line) => Number(line[nth])));
  return { publishes: lines.length, rendered: column(2), written: column(3), ms: column(5) };
}

export interface FullBuild {
  pages: number;
  renderS: number;
  contentS: number;
  allS: number;
}

/** The full build of the first start. @throws Error when the log does not tell of one */
export function fullBuild(data: string, start: number): FullBuild {
  const [line, ...numbers] = buildLine.exec(readLog(data, start)) ?? [];
  if (!line)
    throw new Error(`bench: ${logFile(data)} tells of no full build; does the publisher log another line now?`);
  const [pages = NaN, renderS = NaN, contentS = NaN, allS = NaN] = numbers.map(Number);
  return { pages, renderS, contentS, allS };
}

function readLog(data: string, start: number): string {
  return readFileSync(logFile(data)).subarray(start).toString();
}
