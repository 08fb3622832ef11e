import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { root } from '../env.ts';

/** Where and with what was measured. */
export function describeMachine() {
  const [first] = cpus();
  return {
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${process.platform} ${release()}`,
    node: process.version,
    commit: firstLine('git', ['rev-parse', '--short', 'HEAD']),
  };
}

/** What a program prints first; nothing when there is no such program. */
export function firstLine(program: string, args: string[], cwd = root): string | undefined {
  const { status, stdout } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
}
