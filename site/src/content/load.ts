import { createReadStream, existsSync } from 'node:fs';
import { exampleChanges } from './contoh.ts';
import { readChanges } from './changes.ts';
import type { Change } from './changes.ts';
import { ContentDatabase, Touched } from './database.ts';

/**
 * Content for a plain `astro build` or `astro dev`.
 *
 * @param source the database of a release (`….db`), a file with an answer of the CMS (`….ndjson`), or
 *   `contoh` for the examples of content-types
 * @throws Error when the file is missing; TornChangesError when it is not whole
 */
export async function loadContent(source: string): Promise<ContentDatabase> {
  if (source !== 'contoh' && !existsSync(source)) {
    throw new Error(
      `site: no content to build from, ${source} is not there. ` +
        'Run "npm start" once, or set MONCER_ISI to a file with content or to "contoh" for the examples.',
    );
  }
  if (source.endsWith('.db')) return new ContentDatabase(source);
  const database = new ContentDatabase(':memory:');
  const changes = source === 'contoh' ? exampleChanges() : readChanges(createReadStream(source), 0);
  await applyAll(database, changes as AsyncGenerator<Change, unknown>);
  return database;
}

/**
 * Fills an empty database, all in one transaction.
 *
 * @returns what came after the last change, such as the revision
 */
export async function applyAll<End>(database: ContentDatabase, changes: AsyncGenerator<Change, End>): Promise<End> {
  return database.transaction(async () => {
    for (;;) {
      const next = await changes.next();
      if (next.done) return next.value;
      database.apply(next.value, new Touched());
    }
  });
}
