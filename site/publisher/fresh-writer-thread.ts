/** The thread behind `fresh-writer.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { formsOf } from './compress.ts';
import type { Bundle } from './fresh-writer.ts';

/** The folder of the release. */
const root = workerData as string;
const made = new Set([root]);

parentPort?.on('message', (bundle: Bundle) => {
  try {
    for (const [berkas, bytes] of bundle) {
      const file = `${root}/${berkas}`;
      makeFolder(dirname(file));
      for (const [ending, form] of formsOf(file, Buffer.from(bytes))) writeFileSync(file + ending, form);
    }
    parentPort?.postMessage({});
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});

/**
 * One step after the other: when our publisher was killed the next one takes the release away, and what is
 * still on its way must not bring it back.
 *
 * @throws Error when the release is gone
 */
function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  made.add(folder);
}
