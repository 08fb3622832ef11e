const wibOffsetMs = 7 * 3_600_000;

/** Today in Western Indonesian Time (UTC+7, no summer time), `YYYY-MM-DD`. */
export function todayInWib(now = Date.now()): string {
  return new Date(now + wibOffsetMs).toISOString().slice(0, 10);
}
