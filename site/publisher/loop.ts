import { setTimeout as sleep } from 'node:timers/promises';
import { msUntilTomorrow } from './day.ts';
import type { Live } from './live.ts';
import { log, reasonOf } from './log.ts';

/** A lost bell costs at most this long. */
const reconcileMs = 60_000;
const firstRetryMs = 1_000;

/** Keeps the published site current until it is stopped. */
export interface Loop {
  /** Looks at once; while a publish is running, once more after it. Many bells in between are one. */
  ring: () => void;
  /** Resolves when nothing is being written any more. */
  stop(): Promise<void>;
}

/** Starts looking: now, at every bell, at midnight in WIB, and every 60 s; after a failure sooner, with growing pauses. */
export function startLoop(live: Live): Loop {
  const stopped = new AbortController();
  let wake = new AbortController();
  let failures = 0;

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      wake = new AbortController();
      try {
        const { signal } = wake;
        await live.publish(() => signal.aborted);
        failures = 0;
      } catch (error) {
        failures += 1;
        log(`${reasonOf(error)} The live site stays as it is; next try in ${pauseMs(failures) / 1000} s.`);
      }
      const signal = AbortSignal.any([wake.signal, stopped.signal]);
      await sleep(pauseMs(failures), undefined, { signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    ring: () => wake.abort(),
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
}

function pauseMs(failures: number): number {
  if (failures > 0) return Math.min(reconcileMs, firstRetryMs * 2 ** (failures - 1));
  return Math.min(reconcileMs, msUntilTomorrow());
}
