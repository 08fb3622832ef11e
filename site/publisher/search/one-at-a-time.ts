/**
 * Runs the work once at a time; calls that come while it runs share the run after it. So each call
 * returns when everything that was so before it is done, and a storm of calls costs a few runs.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        running = next ?? running;
        next = undefined;
        return work();
      });
    return next;
  };
}
