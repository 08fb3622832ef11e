/** Builds one shard in a process of its own, so that Pagefind's memory and its faults end with it. */
import { setPriority } from 'node:os';
import { runShardJob } from './shard-job.ts';
import type { ShardJob } from './shard-job.ts';

/** Behind every publish, before the packing of pages. Pagefind's own process inherits it, and ends when this one does. */
const niceness = 14;

setPriority(niceness);
process.on('disconnect', () => process.exit(1));
process.once('message', (job: ShardJob) => {
  runShardJob(job).then(
    (built) => process.send?.(built, () => process.exit(0)),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
});
