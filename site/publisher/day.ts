const wibOffsetMs = 7 * 3_600_000;
const dayMs = 86_400_000;

/** Today in Western Indonesian Time (UTC+7, no summer time), `YYYY-MM-DD`. */
export function todayInWib(now = Date.now()): string {
  return new Date(now + wibOffsetMs).toISOString().slice(0, 10);
}

/** Milliseconds until the next day begins in WIB; at least 1. */
export function msUntilTomorrow(now = Date.now()): number {
  return dayMs - ((now + wibOffsetMs) % dayMs);
}

/** The hour of the day in WIB, 0 to 23. */
export function hourInWib(now = Date.now()): number {
  return new Date(now + wibOffsetMs).getUTCHours();
}
