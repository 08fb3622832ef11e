import { setTimeout as sleep } from 'node:timers/promises';
import { todayInWib } from './day.ts';
import type { PublisherEnv } from './env.ts';
import { readIfThere, replaceFile } from './files.ts';
import { log, reasonOf } from './log.ts';
import { publish } from './publish.ts';
import { liveRelease } from './release.ts';
import type { Manifest } from './release.ts';
import type { Renderer } from './renderer.ts';
import type { Cms } from './snapshot-source.ts';
import { isWhole } from './whole.ts';

/** A lost bell costs at most this long. */
const reconcileMs = 60_000;
const firstRetryMs = 1_000;

/** Keeps the published site current until it is stopped. */
export interface Loop {
  /** Looks at once; while a publish is running, once more after it. Many bells in between are one. */
  ring(): void;
  /** The live revision; nothing before the first publish. */
  revision(): number | undefined;
  /** Resolves when nothing is being written any more. */
  stop(): Promise<void>;
}

/** Starts looking: now, at every bell, and every 60 s; after a failure sooner, with growing pauses. */
export function startLoop(env: PublisherEnv, cms: Cms, renderer: Renderer): Loop {
  const stopped = new AbortController();
  let wake = new AbortController();
  let live: Manifest | undefined;
  let failures = 0;

  async function run(): Promise<void> {
    live = (await liveRelease(env.site))?.manifest;
    let whole = await isWhole(env.site, live).catch(() => false);
    if (live && !whole) log('files of the live site are missing or damaged; it is written again.');
    while (!stopped.signal.aborted) {
      wake = new AbortController();
      try {
        const pulled = await cms.snapshot();
        const current = whole && live?.hari === todayInWib() && live.bangunan === renderer.build;
        if (!current || pulled.snapshot.revisi !== live?.revisi) live = await publish(env, pulled, renderer);
        whole = true;
        await report(live);
        failures = 0;
      } catch (error) {
        failures += 1;
        log(`${reasonOf(error)} The live site stays as it is; next try in ${pauseMs(failures) / 1000} s.`);
      }
      await pause(pauseMs(failures));
    }
  }

  /** A publisher that was killed after the swap has not told the CMS yet. */
  async function report({ id, revisi, waktu, gagal }: Manifest): Promise<void> {
    const file = `${env.site}/dilaporkan`;
    if ((await readIfThere(file))?.toString() === id) return;
    await cms.report({ revisi, waktu, gagal });
    await replaceFile(file, id);
  }

  async function pause(ms: number): Promise<void> {
    const signal = AbortSignal.any([wake.signal, stopped.signal]);
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  }

  const running = run();
  return {
    ring: () => wake.abort(),
    revision: () => live?.revisi,
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
}

function pauseMs(failures: number): number {
  return failures === 0 ? reconcileMs : Math.min(reconcileMs, firstRetryMs * 2 ** (failures - 1));
}
