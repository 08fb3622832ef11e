const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** After the first failure, the second …; from then on daily. */
const pausesMs = [minute, 5 * minute, 30 * minute, 2 * hour];
const givesUpAfterMs = 7 * day;

/**
 * When a notice is tried again.
 *
 * @param tries how often it has failed, from 1
 * @param since when it was written, ms
 * @returns ms; nothing when it has been tried for seven days
 */
export function nextTry(tries: number, since: number, now: number): number | undefined {
  const at = now + (pausesMs[tries - 1] ?? day);
  return at - since > givesUpAfterMs ? undefined : at;
}
