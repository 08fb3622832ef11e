import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cmsEnvironment } from './strapi.ts';
import { until } from './wait.ts';

const cms = join(import.meta.dirname, '..', '..', 'cms');
const startTimeoutMs = 120_000;

/** A CMS in a process of its own, which can be killed at any moment and started again on what it left behind. */
export class CmsProcess {
  readonly url: string;
  readonly #data: string;
  readonly #port: number;
  #child: ChildProcess | undefined;

  /** @param data what an earlier start has left */
  constructor(data: string, port: number) {
    this.url = `http://127.0.0.1:${port}`;
    this.#data = data;
    this.#port = port;
  }

  /** Resolves when it answers. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
      cwd: cms,
      env: { ...process.env, ...cmsEnvironment(this.#data), MONCER_SEED: 'none', PORT: String(this.#port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    this.#child = child;
    await until(
      'the CMS answers',
      async () => {
        if (child.exitCode !== null) throw new Error(`the CMS has ended:\n${output}`);
        return (await fetch(`${this.url}/_health`).catch(() => undefined))?.ok;
      },
      startTimeoutMs,
    );
  }

  /** As when the power goes: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
