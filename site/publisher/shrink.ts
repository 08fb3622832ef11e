/** Below this many documents a site is so small that any share of it may go at once. */
const smallestGuarded = 10;
/** A noun that had at least this many documents does not lose all of them at once. */
const smallestGuardedNoun = 5;

/** Documents by noun. */
export type Counts = ReadonlyMap<string, number>;

/** The CMS handed out so much less than before that it is more likely broken than meant. */
class ShrunkContentError extends Error {
  override name = 'ShrunkContentError';
}

/**
 * Refuses content that lost more than half of the documents, or all of one noun, since it was last published.
 *
 * @param permission named in the message: the file by which staff confirm that the loss is meant
 * @throws ShrunkContentError
 */
export function refuseShrunk(before: Counts, after: Counts, permission: string): void {
  const [total, left] = [sum(before), sum(after)];
  if (total >= smallestGuarded && left * 2 < total) {
    throw shrunk(`${left} documents are published, before it were ${total}`, permission);
  }
  for (const [noun, count] of before) {
    if (count >= smallestGuardedNoun && !after.get(noun)) {
      throw shrunk(`no ${noun} is published, before it were ${count}`, permission);
    }
  }
}

function sum(counts: Counts): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function shrunk(what: string, permission: string): ShrunkContentError {
  return new ShrunkContentError(
    `The content is refused: ${what}. The live site was not changed. ` +
      `If this is meant, create the empty file ${permission}; the next check then publishes it.`,
  );
}
