import { setTimeout as sleep } from 'node:timers/promises';
import type { Cms } from './content-source.ts';
import { failuresOf, logFailures } from './left-out.ts';
import { log, reasonOf } from './log.ts';
import { isSettled } from './release-facts.ts';
import type { Release } from './release.ts';

const firstRetryMs = 1_000;
const longestRetryMs = 60_000;

/** Tells the CMS which revision is live and what was left out, one report at a time, until it has been taken. */
export class Reporter {
  readonly #cms: Cms;
  readonly #live: () => Release | undefined;
  readonly #stopped = new AbortController();
  #running: Promise<void> | undefined;
  #saidLeftOut = '';

  constructor(cms: Cms, live: () => Release | undefined) {
    this.#cms = cms;
    this.#live = live;
  }

  /** Looks whether there is something to tell. Never waits and never throws. */
  look(): void {
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    let failures = 0;
    while (!this.#stopped.signal.aborted) {
      try {
        if (!(await this.#tell())) return;
        failures = 0;
      } catch (error) {
        const pauseMs = Math.min(longestRetryMs, firstRetryMs * 2 ** failures);
        failures += 1;
        log(`${reasonOf(error)}; the report to the CMS is sent again in ${pauseMs / 1000} s.`);
        await sleep(pauseMs, undefined, { signal: this.#stopped.signal }).catch(() => undefined);
      }
    }
  }

  /** @returns whether there was something to tell */
  async #tell(): Promise<boolean> {
    const release = this.#live();
    // Lists that were put off belong to the revision too: "tayang" means that all of it can be read.
    if (!release || !isSettled(release)) return false;
    const { content, revisi } = release;
    const rejected = content.rejected();
    const gagal = failuresOf(rejected);
    const said = JSON.stringify(gagal);
    // A publisher that was killed after a publish has not told the CMS yet: what was told is kept.
    const told = `${revisi} ${said}`;
    if (content.noted('dilaporkan') === told) return false;
    if (said !== this.#saidLeftOut) logFailures(rejected);
    this.#saidLeftOut = said;
    await this.#cms.report({ revisi, waktu: content.noted('waktu') ?? '', gagal });
    if (release === this.#live()) content.note('dilaporkan', told);
    return true;
  }
}
