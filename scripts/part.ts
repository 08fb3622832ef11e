import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const longestPauseMs = 30_000;
/** A part that has run this long was well; its next failure starts with the shortest pause again. */
const healthyAfterMs = 60_000;
const stopTimeoutMs = 8_000;

export interface PartOptions {
  name: string;
  cwd: string;
  args: string[];
  environment: Record<string, string>;
  /** Answers once the part can work. */
  healthUrl: string;
  logFolder: string;
}

/** One process of Moncer: started, watched, started again with growing pauses, stopped. */
export class Part {
  readonly name: string;
  #options: PartOptions;
  #child: ChildProcess | undefined;
  #stopping = false;
  #failures = 0;
  #lastLines: string[] = [];

  constructor(options: PartOptions) {
    this.name = options.name;
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** The last lines it printed, for the person who has to find out why it does not start. */
  get lastLines(): string {
    return this.#lastLines.join('\n');
  }

  start(onStart: () => void = () => {}): void {
    const startedAt = Date.now();
    const { args, cwd, environment } = this.#options;
    this.#child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'follow-parent.ts'), ...args], {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Not in the terminal's process group: Ctrl-C reaches the starter, which stops the parts in order.
      detached: true,
    });
    this.#keepLog(this.#child);
    this.#child.on('exit', () => void this.#restart(startedAt, onStart));
    onStart();
  }

  /** @returns whether the part answered within `timeoutMs` and did not fail three times before. */
  async ready(timeoutMs: number): Promise<boolean> {
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline && this.#failures < 3 && !this.#stopping) {
      const answer = await fetch(this.#options.healthUrl, { signal: AbortSignal.timeout(2_000) }).catch(
        () => undefined,
      );
      if (answer?.ok) return true;
      await sleep(100);
    }
    return false;
  }

  /** Asks it to stop, and makes it stop when it does not. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const inTime = await Promise.race([gone.then(() => true), sleep(stopTimeoutMs, false, { ref: false })]);
    if (!inTime) {
      child.kill('SIGKILL');
      await gone;
    }
  }

  async #restart(startedAt: number, onStart: () => void): Promise<void> {
    if (this.#stopping) return;
    this.#failures = Date.now() - startedAt > healthyAfterMs ? 1 : this.#failures + 1;
    const pauseMs = Math.min(longestPauseMs, 250 * 2 ** this.#failures);
    console.error(`Moncer: bagian ${this.name} berhenti sendiri; dimulai lagi dalam ${pauseMs / 1000} detik.`);
    await sleep(pauseMs);
    if (!this.#stopping) this.start(onStart);
  }

  #keepLog(child: ChildProcess): void {
    mkdirSync(this.#options.logFolder, { recursive: true });
    const log = createWriteStream(join(this.#options.logFolder, `${this.name}.log`), { flags: 'a' });
    // A full disk must not take the part down with its log.
    log.on('error', () => {});
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        log.write(chunk);
        this.#lastLines.push(...chunk.toString().trimEnd().split('\n'));
        this.#lastLines = this.#lastLines.slice(-25);
      });
    }
    child.on('exit', () => log.end());
  }
}
