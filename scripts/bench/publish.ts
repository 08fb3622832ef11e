/**
 * `npm run bench:publish`: fills a system of its own with reports, measures how soon an approved one can be
 * read, and lets the usual site generators build the same content. Prints one table, writes `var/bench/publish.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder, clearFolder } from './folders.ts';
import { describeMachine } from './machine.ts';
import { readOptions } from './options.ts';
import { buildPeers, gatherContent, requirePeers } from './peers/index.ts';
import { runSize } from './run-size.ts';
import { printDetails, printTable } from './table.ts';
import type { Row } from './table.ts';

const options = readOptions(process.argv.slice(2));
const startMs = performance.now();
mkdirSync(benchFolder, { recursive: true });
const peers = options.peers ? requirePeers() : undefined;
const rows: Row[] = [];

for (const size of options.sizes) {
  const say = (step: string) => {
    const seconds = Math.round((performance.now() - startMs) / 1000);
    console.log(`bench: ${String(seconds).padStart(4)} s  ${size.toLocaleString('en')} reports: ${step}`);
  };
  const { measured, content } = await runSize(size, options, say, peers && gatherContent);
  const results = peers && content ? await buildPeers(content, size, peers, options, say) : [];
  rows.push({ moncer: measured, peers: results });
  clearFolder(join(benchFolder, `data-${size}`));
  // Written after each size: a run that is cut short has not been for nothing.
  writeResults();
}
console.log(
  `\n${printTable(rows)}\n\n${printDetails(rows)}\n\nbench: everything in ${join(benchFolder, 'publish.json')}`,
);

function writeResults(): void {
  const { sizes, publishes, limitMs } = options;
  const about = { date: new Date().toISOString(), machine: describeMachine(), peers: peers ?? null };
  const result = { ...about, options: { sizes, publishes, limitMs }, rows };
  writeFileSync(join(benchFolder, 'publish.json'), `${JSON.stringify(result, null, 2)}\n`);
}
