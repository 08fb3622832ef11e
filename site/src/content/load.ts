import { readFileSync } from 'node:fs';
import { exampleSnapshot } from './contoh.ts';
import { parseSnapshot } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { makeStore } from './store.ts';
import type { ContentStore } from './store.ts';

/**
 * Content for a plain `astro build` or `astro dev`.
 *
 * @param source path of a snapshot file, or `contoh` for the examples of content-types
 * @param hari the day that the site is made for, `YYYY-MM-DD` in WIB
 * @throws Error when the file is missing; TornSnapshotError when it is not whole
 */
export function loadContent(source: string, hari: string): ContentStore {
  return makeStore(source === 'contoh' ? exampleSnapshot() : readSnapshot(source), hari);
}

function readSnapshot(file: string): Snapshot {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(
      `site: no content to build from, ${file} cannot be read. ` +
        'Run "npm start" once, or set MONCER_SNAPSHOT to a snapshot file or to "contoh" for the examples.',
      { cause },
    );
  }
  return parseSnapshot(text);
}
