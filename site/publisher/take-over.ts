import { addressOf, nounsWithPages } from './address.ts';
import type { PublisherEnv } from './env.ts';
import { writeGonePages } from './release-facts.ts';
import type { Release } from './release.ts';
import { refuseShrunk } from './shrink.ts';

/**
 * Gives a release that was built anew what only the live one knows: the addresses that its documents had.
 *
 * @throws ShrunkContentError when it has so much less than the live one that it is more likely broken
 */
export async function takeOver(env: PublisherEnv, from: Release, to: Release): Promise<void> {
  await refuseShrunk(from.content.documentCounts(), to.content.documentCounts(), env.shrinkPermission);
  await to.content.transaction(() => {
    for (const { dari, ...document } of from.queues.moves()) to.queues.moved(dari, document);
    for (const { jenis, id, slug } of from.content.shown(nounsWithPages)) {
      const now = to.content.slugOf(jenis, id) ?? slug;
      if (now !== slug) to.queues.moved(addressOf(jenis, { slug }), { jenis, id });
    }
  });
  await writeGonePages(to);
}
