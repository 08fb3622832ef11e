import { defineConfig } from 'vitest/config';

/** Whatever a file starts, it mostly waits: two files share two cores. */
const twoAtOnce = (groupOrder: number) => ({ maxWorkers: 2, fileParallelism: true, sequence: { groupOrder } });
/** What needs less comes first: most faults are found soon. */
const first = twoAtOnce(1);
const then = twoAtOnce(2);

/** The folder says what a test needs to run. */
const projects = {
  /** nothing */
  unit: { testTimeout: 10_000, ...first },
  /** a real Strapi on a temporary database. Threads: Strapi's `destroy()` breaks forked workers. */
  cms: { pool: 'threads', testTimeout: 60_000, hookTimeout: 120_000, ...first },
  /** a real Strapi and the publisher */
  publish: { testTimeout: 300_000, hookTimeout: 600_000, ...first },
  /** Chromium */
  browser: { testTimeout: 300_000, hookTimeout: 600_000, ...then },
  /** processes that are killed, disks that fill, lines that break. Threads as above: accounts are made by a Strapi in here. */
  fault: { pool: 'threads', testTimeout: 600_000, hookTimeout: 600_000, ...then },
} as const;

export default defineConfig({
  test: {
    projects: Object.entries(projects).map(([name, options]) => ({
      test: { name, root: import.meta.dirname, include: [`${name}/**/*.test.ts`], ...options },
    })),
  },
});
