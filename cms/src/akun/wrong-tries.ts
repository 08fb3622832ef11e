/** Wrong tries in a row that lock a name, and for how long. */
const maxTries = 10;
const lockMs = 15 * 60_000;
/** Names that are remembered; above it the oldest are dropped, so that made-up names cannot fill the memory. */
const maxNames = 10_000;

/** Counts wrong passwords, or codes, of one account after the other. */
export class WrongTries {
  readonly #known = new Map<string, { count: number; since: number }>();

  /** How long the name is still locked, in minutes; 0 when it is not. */
  lockedMinutes(name: string): number {
    const known = this.#known.get(name);
    if (!known) return 0;
    const leftMs = known.since + lockMs - Date.now();
    if (leftMs <= 0) this.#known.delete(name);
    return leftMs > 0 && known.count >= maxTries ? Math.ceil(leftMs / 60_000) : 0;
  }

  count(name: string): void {
    const count = (this.#known.get(name)?.count ?? 0) + 1;
    this.#known.delete(name);
    this.#known.set(name, { count, since: Date.now() });
    if (this.#known.size > maxNames) this.#known.delete(this.#known.keys().next().value!);
  }

  /** After a right one. */
  forget(name: string): void {
    this.#known.delete(name);
  }
}
