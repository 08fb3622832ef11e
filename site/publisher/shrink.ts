import { removeFile } from './files.ts';

/** Below this many documents a site is so small that any share of it may go at once. */
const smallestGuarded = 10;
/** A noun that had at least this many documents does not lose all of them at once. */
const smallestGuardedNoun = 5;

/** Documents by noun. */
type Counts = ReadonlyMap<string, number>;

/** The CMS handed out so much less than before that it is more likely broken than meant. */
class ShrunkContentError extends Error {
  override name = 'ShrunkContentError';
}

/**
 * Refuses content that lost more than half of the documents, or all of one noun, since it was last published.
 *
 * @param permission the file by which staff confirm that the loss is meant; it holds for one such loss
 * @throws ShrunkContentError naming that file
 */
export async function refuseShrunk(before: Counts, after: Counts, permission: string): Promise<void> {
  const loss = lossBetween(before, after);
  if (!loss || (await removeFile(permission))) return;
  throw new ShrunkContentError(
    `The content is refused: ${loss}. The live site was not changed. ` +
      `If this is meant, create the empty file ${permission}; the next check then publishes it.`,
  );
}

function lossBetween(before: Counts, after: Counts): string | undefined {
  const [total, left] = [sum(before), sum(after)];
  if (total >= smallestGuarded && left * 2 < total) {
    return `${left} documents are published, before it were ${total}`;
  }
  for (const [noun, count] of before) {
    if (count >= smallestGuardedNoun && !after.get(noun)) {
      return `no ${noun} is published, before it were ${count}`;
    }
  }
  return undefined;
}

function sum(counts: Counts): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
