import type { PeerResult } from './peers/build.ts';
import { stormLimitS } from './run-size.ts';
import type { SizeResult } from './run-size.ts';

export interface Row {
  moncer: SizeResult;
  peers: PeerResult[];
}

/** Peers in the order of their columns. */
const peerNames = ['astro', 'eleventy', 'hugo'] as const;

const heads = [
  'reports',
  'live p50',
  'p95',
  'p99 ms',
  'pages/publish',
  'publisher MB',
  'full build s',
  'pages/s',
  'astro s',
  'eleventy s',
  'hugo s',
];

/** One line for each size, aligned, to be read on a terminal. */
export function printTable(rows: readonly Row[]): string {
  const cells = rows.map(({ moncer, peers }) => [
    moncer.size.toLocaleString('en'),
    ...[moncer.publishes.live.p50, moncer.publishes.live.p95, moncer.publishes.live.p99].map(String),
    String(moncer.publishes.rendered.p50),
    String(moncer.penerbitMb.afterPublishes ?? '?'),
    moncer.full.allS.toFixed(1),
    String(Math.round(moncer.full.pagesPerS)),
    ...peerNames.map((name) => peers.find((peer) => peer.name === name)?.text ?? '–'),
  ]);
  const widths = heads.map((head, nth) => Math.max(head.length, ...cells.map((row) => row[nth]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, nth) => cell.padStart(widths[nth] ?? 0)).join('  ');
  return [line(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}

/** What the table has no room for, one line for each size. */
export function printDetails(rows: readonly Row[]): string {
  return rows
    .map(({ moncer: { size, publishes, corrections, search, storm, full, penerbitMb } }) => {
      const { newest, olderYear } = search;
      return (
        `${size.toLocaleString('en')}: the approval itself is answered after ${publishes.answered.p50} ms (p50); ` +
        `an old report is corrected in ${corrections.live.p95} ms (p95); ` +
        `found after ${newest.listed.p95} ms, in its shard after ${seconds(newest.inShard.p95)} s, ` +
        `of an older year ${seconds(olderYear.inShard.p95)} s (p95, from when it can be read); ` +
        `all of the above in their shards ${search.settledS} s after the last; ` +
        `storm of ${storm.approvals}: all live after ${storm.allLiveS} s (limit ${stormLimitS} s); ` +
        `lost: ${publishes.lost.length + corrections.lost.length + storm.lost.length}; ` +
        `memory: publisher at most ${penerbitMb.peak ?? '?'} MB, with the full build ${full.peakMb ?? '?'} MB.`
      );
    })
    .join('\n');
}

const seconds = (ms: number) => (ms / 1000).toFixed(1);
