import type { PeerResult } from './peers/build.ts';
import type { SizeResult } from './run-size.ts';

export interface Row {
  moncer: SizeResult;
  peers: PeerResult[];
}

/** Peers in the order of their columns. */
export const peerNames = ['astro', 'eleventy', 'hugo'] as const;

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
