import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../env.ts';
import { fill } from './fill.ts';
import { startSystem } from './system.ts';

/** Everything that a bench leaves behind. Below `var/`, whatever `MONCER_DATA` says: the real data are not its matter. */
export const benchFolder = join(root, 'var', 'bench');

/**
 * A data folder with so many reports in it, as a stopped system leaves it, but for the published site.
 *
 * @param keep keeps it for the next run, or uses the one that an earlier run has kept
 */
export async function filledFolder(size: number, keep: boolean, say: (step: string) => void): Promise<string> {
  const data = join(benchFolder, `data-${size}`);
  const kept = join(benchFolder, `isi-${size}`);
  rmSync(data, { recursive: true, force: true });
  if (keep && existsSync(join(kept, 'lengkap'))) {
    say(`using the filled folder ${kept}`);
    cpSync(kept, data, { recursive: true });
    return data;
  }
  await copyExamples(data, say);
  const startMs = performance.now();
  fill(data, size, (written) => {
    if (written % 20_000 === 0) say(`${written} reports written`);
  });
  say(`filled with ${size} reports in ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
  if (keep) {
    rmSync(kept, { recursive: true, force: true });
    cpSync(data, kept, { recursive: true });
    writeFileSync(join(kept, 'lengkap'), '');
  }
  return data;
}

/** What the first start makes: the examples, the accounts, the photos. Made once a run. */
async function copyExamples(data: string, say: (step: string) => void): Promise<void> {
  const examples = join(benchFolder, 'contoh');
  if (!examplesMade) {
    say('first start with the examples');
    rmSync(examples, { recursive: true, force: true });
    mkdirSync(examples, { recursive: true });
    const system = await startSystem(examples);
    await system.stop();
    // The next start shall publish everything at once.
    for (const name of ['site', 'log', 'proses.json']) rmSync(join(examples, name), { recursive: true, force: true });
    examplesMade = true;
  }
  cpSync(examples, data, { recursive: true });
}

let examplesMade = false;

/** Removes what a run of this size used. */
export function clearFolder(data: string): void {
  rmSync(data, { recursive: true, force: true });
}
