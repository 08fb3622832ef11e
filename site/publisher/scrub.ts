import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isCompressible } from './compress.ts';
import { readIfThere } from './files.ts';
import { hashOf } from './hash.ts';
import type { Live } from './live.ts';
import { log, reasonOf } from './log.ts';
import type { KnownPage } from './page-state.ts';
import type { Release } from './release.ts';

/** Within this time every file of the live site has been looked at. */
const roundMs = 600_000;
const sliceSize = 50;
/** A quick round gives way to what is published, until nothing has come for so long. */
const quietMs = 2_000;

/** Looks at the files of the live site again and again; one that was damaged or lost is made anew. */
export function startScrubbing(live: Live, ring: () => void): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const { signal } = stopped;
  const running = scrub();
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };

  async function scrub(): Promise<void> {
    for (let isFirst = true; !signal.aborted; isFirst = false) {
      await lookAtAll(isFirst).catch((error: unknown) => log(`scrub: ${reasonOf(error)}`));
      // The first round is quick: whatever happened while the publisher was away is found at once.
      if (!live.release) await pause(1_000);
    }
  }

  async function lookAtAll(isFirst: boolean): Promise<void> {
    const release = live.release;
    if (!release) return;
    const steadyMs = Math.max(1, (roundMs * sliceSize) / Math.max(1, release.pages.pageCount()));
    for (let after = 0, pages = slice(release, after); !signal.aborted && live.release === release;) {
      const damaged = await damagedAmong(release, pages);
      if (damaged.length > 0 && live.release === release) await mend(release, damaged);
      const pauseMs = isFirst && Date.now() - live.lastPublishMs > quietMs ? 1 : steadyMs;
      await pause(pages.length < sliceSize ? Math.max(pauseMs, 1_000) : pauseMs);
      if (pages.length < sliceSize) return;
      after = pages.at(-1)?.nomor ?? 0;
      if (live.release === release) pages = slice(release, after);
    }
  }

  async function mend(release: Release, damaged: KnownPage[]): Promise<void> {
    await live.exclusive(async () => {
      // Somebody may have published them in the meantime.
      const still = await damagedAmong(
        release,
        damaged.flatMap(({ alamat }) => release.pages.page(alamat) ?? []),
      );
      if (still.length === 0 || live.release !== release) return;
      log(
        `${still.length} files of the live site are missing or damaged (${still[0]?.berkas} …); they are made again.`,
      );
      await release.content.transaction(() => still.forEach(({ alamat }) => release.pages.damaged(alamat)));
    });
    ring();
  }

  async function pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  }
}

function slice({ pages }: Release, after: number): KnownPage[] {
  return pages.settledPages(after, sliceSize);
}

async function damagedAmong(release: Release, pages: readonly KnownPage[]): Promise<KnownPage[]> {
  const damaged: KnownPage[] = [];
  for (const page of pages) if (!(await isWhole(release, page))) damaged.push(page);
  return damaged;
}

async function isWhole({ folder }: Release, { berkas, sidik }: KnownPage): Promise<boolean> {
  if (sidik === null) return true;
  const bytes = await readIfThere(`${folder}/${berkas}`);
  if (!bytes || hashOf(bytes) !== sidik) return false;
  if (!isCompressible(berkas)) return true;
  const forms = ['.br', '.gz'].map((ending) => stat(`${folder}/${berkas}${ending}`).catch(() => undefined));
  return (await Promise.all(forms)).every((found) => found !== undefined && found.size > 0);
}
