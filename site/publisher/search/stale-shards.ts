/**
 * No shard is begun until nothing was published for so long: it would take time and disk from the pages, and be
 * stale at once. New reports are found without it. However many follow, it is begun after the longer time.
 */
const afterPublish = { quietMs: 300, longestMs: 10_000 };
/** Of those that a check has found there may be one for each of thirty years: they wait until nobody publishes. */
const afterCheck = { quietMs: 20_000, longestMs: 600_000 };
const firstRetryMs = 1000;
const longestRetryMs = 300_000;
/** Newer years go before older ones, until one has waited so long. */
const longWaitMs = 60_000;

export interface Stale {
  shard: string;
  /** A shard that a publish has changed goes before those that a check has found. */
  published: boolean;
  firstMs: number;
}

/** Which shards must be built again, and when. */
export class StaleShards {
  #stale = new Map<string, Stale>();
  #failures = new Map<string, { count: number; againMs: number }>();
  #lastPublishMs = 0;

  add(shard: string, published: boolean, nowMs: number): void {
    if (published) this.#lastPublishMs = nowMs;
    const known = this.#stale.get(shard);
    if (known && (known.published || !published)) return;
    this.#stale.set(shard, { shard, published, firstMs: nowMs });
  }

  get isEmpty(): boolean {
    return this.#stale.size === 0;
  }

  names(): string[] {
    return [...this.#stale.keys()];
  }

  /** The shard to build now; it counts as done unless it is said to have failed. */
  takeDue(nowMs: number): Stale | undefined {
    const due = [...this.#stale.values()].filter((stale) => this.#dueAt(stale) <= nowMs);
    const waitsLong = ({ firstMs }: Stale) => nowMs - firstMs > longWaitMs;
    due.sort(
      (a, b) =>
        Number(b.published) - Number(a.published) ||
        Number(waitsLong(b)) - Number(waitsLong(a)) ||
        (waitsLong(a) ? a.firstMs - b.firstMs : newestFirst(a, b)),
    );
    if (due[0]) this.#stale.delete(due[0].shard);
    return due[0];
  }

  nextDueMs(): number {
    return Math.min(...[...this.#stale.values()].map((stale) => this.#dueAt(stale)));
  }

  succeeded({ shard }: Stale): void {
    this.#failures.delete(shard);
  }

  failed(stale: Stale, nowMs: number): void {
    const count = (this.#failures.get(stale.shard)?.count ?? 0) + 1;
    this.#failures.set(stale.shard, {
      count,
      againMs: nowMs + Math.min(firstRetryMs * 2 ** (count - 1), longestRetryMs),
    });
    if (!this.#stale.get(stale.shard)?.published) this.#stale.set(stale.shard, stale);
  }

  #dueAt({ shard, published, firstMs }: Stale): number {
    const { quietMs, longestMs } = published ? afterPublish : afterCheck;
    const waited = Math.min(this.#lastPublishMs + quietMs, firstMs + longestMs);
    return Math.max(firstMs, waited, this.#failures.get(shard)?.againMs ?? 0);
  }
}

/** What is no report, then the newest year: that is where people search. */
function newestFirst(a: Stale, b: Stale): number {
  return a.shard < b.shard ? 1 : -1;
}
