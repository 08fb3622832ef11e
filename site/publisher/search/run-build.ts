import { fork } from 'node:child_process';
import type { BuiltShard, ShardJob } from './shard-job.ts';

const timeoutMs = 180_000;

/**
 * Lets a process of its own do the work.
 *
 * @throws Error when it fails, is killed, or takes longer than three minutes
 */
export function runBuild(job: ShardJob, signal: AbortSignal): Promise<BuiltShard> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<BuiltShard>();
  const child = fork(`${import.meta.dirname}/build-shard.ts`, [], {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const kill = () => child.kill('SIGKILL');
  const timeout = setTimeout(kill, timeoutMs);
  signal.addEventListener('abort', kill);
  let built: BuiltShard | undefined;
  child.on('message', (message) => (built = message as BuiltShard));
  child.on('error', reject);
  child.on('exit', (code, by) => {
    clearTimeout(timeout);
    signal.removeEventListener('abort', kill);
    if (built) return resolve(built);
    reject(new Error(`the process that builds it ended with ${by ?? `exit code ${code}`}`));
  });
  child.send(job, (error) => error && kill());
  return promise;
}
