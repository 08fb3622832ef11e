/** The process behind `pack.ts`. */
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { brotli, isCompressible } from './compress.ts';
import { writeDurably } from './files.ts';
import { hashOf } from './hash.ts';
import type { PackJob } from './pack.ts';

const lowestPriority = 19;

setPriority(lowestPriority);
process.on('disconnect', () => process.exit(0));
process.on('message', (jobs: PackJob[]) => void packAll(jobs));

async function packAll(jobs: readonly PackJob[]): Promise<void> {
  for (const { file, sidik, packed } of jobs) {
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes || !isCompressible(file) || hashOf(bytes) !== sidik) continue;
    await writeDurably(packed, brotli(bytes, 'tight')).catch(() => undefined);
  }
  process.send?.('done');
}
