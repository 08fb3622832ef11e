import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is there, or fails with what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  timeoutMs = 60_000,
): Promise<T> {
  // A clock that is set meanwhile shortens no patience.
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`waited ${timeoutMs / 1000} s in vain: ${what}`);
    await sleep(100);
  }
}
