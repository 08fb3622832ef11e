/** Builds one shard in a process of its own, so that Pagefind's memory and its faults end with it. */
import { constants, setPriority } from 'node:os';
import { runShardJob } from './shard-job.ts';
import type { ShardJob } from './shard-job.ts';

// Pagefind's own process inherits the priority, and ends when this one does.
setPriority(constants.priority.PRIORITY_LOW);
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
