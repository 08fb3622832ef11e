/** The thread behind `fresh-writer.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { formsOf } from './compress.ts';
import type { Bundle } from './fresh-writer.ts';

const made = new Set<string>();

parentPort?.on('message', (bundle: Bundle) => {
  try {
    for (const [file, bytes] of bundle) {
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      for (const [ending, form] of formsOf(file, Buffer.from(bytes))) writeFileSync(file + ending, form);
    }
    parentPort?.postMessage({});
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
