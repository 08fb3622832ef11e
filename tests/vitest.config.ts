import { defineConfig } from 'vitest/config';

/** One Strapi or one publisher a file leaves room for a second file; Chromium beside whole stacks starves on two cores. */
const twoAtOnce = (groupOrder: number) => ({ maxWorkers: 2, fileParallelism: true, sequence: { groupOrder } });

/** The folder says what a test needs to run. */
const projects = {
  /** nothing */
  unit: { testTimeout: 10_000, ...twoAtOnce(1) },
  /** a real Strapi on a temporary database. Threads: Strapi's `destroy()` breaks forked workers. */
  cms: { pool: 'threads', testTimeout: 60_000, hookTimeout: 120_000, ...twoAtOnce(1) },
  /** a real Strapi and the publisher */
  publish: { testTimeout: 300_000, hookTimeout: 600_000, ...twoAtOnce(2) },
  /** Chromium */
  browser: { testTimeout: 300_000, hookTimeout: 600_000 },
  /** processes that are killed, disks that fill, lines that break. Threads as above: accounts are made by a Strapi in here. */
  fault: { pool: 'threads', testTimeout: 600_000, hookTimeout: 600_000 },
} as const;

export default defineConfig({
  test: {
    maxWorkers: 1,
    fileParallelism: false,
    projects: Object.entries(projects).map(([name, options]) => ({
      test: { name, root: import.meta.dirname, include: [`${name}/**/*.test.ts`], ...options },
    })),
  },
});
