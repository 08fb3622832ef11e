import type { Snapshot } from '../src/content/snapshot.ts';

/** Below this many documents a site is so small that any share of it may go at once. */
const smallestGuarded = 10;
/** A noun that had at least this many documents does not lose all of them at once. */
const smallestGuardedNoun = 5;

/** The CMS handed out so much less than before that it is more likely broken than meant. */
class ShrunkSnapshotError extends Error {
  override name = 'ShrunkSnapshotError';
}

/**
 * Refuses a snapshot that lost more than half of the documents, or all of one noun, since the last good one.
 *
 * @param lastGoodFile named in the message: removing it is how staff confirm that the loss is meant
 * @throws ShrunkSnapshotError
 */
export function refuseShrunk(before: Snapshot, after: Snapshot, lastGoodFile: string): void {
  const [total, left] = [before.documents.length, after.documents.length];
  if (total >= smallestGuarded && left * 2 < total) {
    throw shrunk(`${left} documents are published, the last good snapshot had ${total}`, lastGoodFile);
  }
  const counts = countByNoun(after);
  for (const [noun, count] of countByNoun(before)) {
    if (count >= smallestGuardedNoun && !counts.has(noun)) {
      throw shrunk(`no ${noun} is published, the last good snapshot had ${count}`, lastGoodFile);
    }
  }
}

function countByNoun({ documents }: Snapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { jenis } of documents) counts.set(jenis, (counts.get(jenis) ?? 0) + 1);
  return counts;
}

function shrunk(what: string, lastGoodFile: string): ShrunkSnapshotError {
  return new ShrunkSnapshotError(
    `The snapshot is refused: ${what}. The live site was not changed. ` +
      `If this is meant, remove ${lastGoodFile}; the next check then publishes it.`,
  );
}
