import { slowPhone, waits } from '../../../site/page-budget.ts';
import { median } from '../statistics.ts';
import { categories } from './lighthouse.ts';
import type { Scores } from './lighthouse.ts';
import type { Measured } from './measure.ts';

/** One page of a kind, named by its route. */
export type Scored = Scores & { route: string };

/** First views, one page a line. */
export function printViews(pages: readonly Measured[], runs: number): string {
  const heads = [
    'page',
    'requests',
    'to paint',
    'KB to paint',
    'JS',
    'pictures',
    'all',
    'limit s',
    '+TLS',
    'FCP s',
    'LCP s',
    'Lighthouse FCP',
    'LCP',
    'CLS',
    'TBT ms',
    'Lighthouse TBT (runs)',
    'machine',
  ];
  const rows = pages.map(({ name, loads, limit, line, lighthouse, singleRuns }) => [
    name,
    String(loads.requests),
    String(loads.blockingRequests),
    kb(loads.blockingBytes),
    kb(loads.scriptBytes),
    kb(loads.pictureBytes),
    kb(loads.scriptBytes + loads.pictureBytes + loads.otherBytes),
    s(limit.httpMs),
    s(limit.tlsMs),
    s(line.fcpMs),
    s(line.lcpMs),
    s(lighthouse.fcpMs),
    s(lighthouse.lcpMs),
    String(Math.max(line.cls, lighthouse.cls)),
    `${Math.round(line.tbtMs)}`,
    `${Math.round(lighthouse.tbtMs)} (${singleRuns.lighthouse.map(({ tbtMs }) => Math.round(tbtMs)).join(' ')})`,
    String(Math.round(median(singleRuns.lighthouse.map(({ machine }) => machine)))),
  ]);
  const { roundTripMs, bytesPerS, cpuSlowdown } = slowPhone;
  return (
    `First view, nothing kept: ${roundTripMs} ms, ${(bytesPerS * 8) / 1000} kbit/s, processor ÷ ${cpuSlowdown}; ` +
    `median of ${runs}. HTTP without TLS, which costs one round trip more (${roundTripMs} ms).\n` +
    `limit = round trips + bytes × 8 / line; FCP, LCP: Chromium on a line that carries TCP as slowly; beside them ` +
    `Lighthouse's simulation. KB with headers. machine: how fast it was meanwhile, by Lighthouse's benchmark.\n\n` +
    table(heads, rows)
  );
}

/** What comes after the first page. */
export function printNext(pages: readonly Measured[]): string {
  const rows = pages.map(({ name, secondPageMs, fromWorker }) => [
    name,
    s(secondPageMs),
    ...[fromWorker?.full, fromWorker?.slowed].map((kept) =>
      kept ? `${Math.round(kept.ms)} (${Math.round(kept.wordsMs)})` : '–',
    ),
  ]);
  const heads = [
    'first paint of',
    'second page s',
    'from the worker ms (two words)',
    `processor ÷ ${slowPhone.cpuSlowdown}`,
  ];
  return table(heads, rows);
}

export function printScores(scored: readonly Scored[]): string {
  const rows = scored.map(({ route, scores, lost }) => [
    route,
    ...categories.map((name) => String(scores[name])),
    lost.join(', '),
  ]);
  return `Lighthouse, its own phone and line:\n\n${table(['kind', ...categories, ''], rows)}`;
}

/**
 * One line for each figure over its limit.
 *
 * @param empty what the browser takes for almost nothing: of what Lighthouse says that a page blocks, so much is not the page's
 */
export function overLimits(ours: readonly Measured[], empty: Measured, scored: readonly Scored[]): string[] {
  const { cold, maxSecondPageMs, fromWorker } = waits;
  const checks = ours.flatMap((page) => [
    [`${page.name}: TBT`, page.line.tbtMs, cold.maxTbtMs] as const,
    [`${page.name}: TBT by Lighthouse`, page.lighthouse.tbtMs, cold.maxTbtMs + empty.lighthouse.tbtMs] as const,
    ...[page.line, page.lighthouse].flatMap((times, nth) => [
      [`${page.name}: FCP${by[nth]}`, times.fcpMs, cold.maxFcpMs] as const,
      [`${page.name}: LCP${by[nth]}`, times.lcpMs, cold.maxLcpMs] as const,
      [`${page.name}: CLS${by[nth]}`, times.cls, cold.maxCls] as const,
    ]),
    [`${page.name}: requests to paint`, page.loads.blockingRequests, 1] as const,
    [`${page.name}: second page`, page.secondPageMs, maxSecondPageMs] as const,
    [`${page.name}: from the worker`, page.fromWorker?.full.ms ?? NaN, fromWorker.maxMs] as const,
    [`${page.name}: from the worker, slowed`, page.fromWorker?.slowed.ms ?? NaN, fromWorker.maxSlowedMs] as const,
  ]);
  return [
    ...checks.filter(([, found, most]) => !(found <= most)).map(([what, found, most]) => `${what}: ${found} > ${most}`),
    ...scored.flatMap(({ route, scores }) =>
      categories.filter((name) => scores[name] !== 100).map((name) => `${route}: ${name} ${scores[name]}`),
    ),
  ];
}

const by = ['', ' by Lighthouse'];
const s = (ms: number) => (ms / 1000).toFixed(2);
const kb = (bytes: number) => (bytes / 1024).toFixed(1);

function table(heads: readonly string[], rows: readonly string[][]): string {
  const widths = heads.map((head, nth) => Math.max(head.length, ...rows.map((row) => row[nth]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, nth) => (nth === 0 ? cell.padEnd(widths[nth] ?? 0) : cell.padStart(widths[nth] ?? 0))).join('  ');
  return [line(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
