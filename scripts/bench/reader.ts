import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 4;
/** A lost bell may cost 65 s; whoever waits longer waits in vain. */
const timeoutMs = 70_000;

/** Nobody could read it in time. */
export class LostError extends Error {
  override name = 'LostError';
}

/** A resident who keeps reloading, on a connection that stays open. */
export class Reader {
  readonly #url: string;
  readonly #patienceMs: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  /** @param patienceMs how long it keeps reloading one address */
  constructor(url: string, patienceMs = timeoutMs) {
    this.#url = url;
    this.#patienceMs = patienceMs;
  }

  /**
   * @param told whether this answer is the one that is waited for
   * @param everyMs pause between two looks
   * @returns when it came, by `performance.now()`
   * @throws LostError
   */
  async waitFor(path: string, told: (status: number, text: string) => boolean, everyMs = pollMs): Promise<number> {
    const deadline = performance.now() + this.#patienceMs;
    for (;;) {
      const { status, text } = await this.read(path);
      const now = performance.now();
      if (told(status, text)) return now;
      if (now > deadline)
        throw new LostError(`waited ${this.#patienceMs / 1000} s in vain for ${path}; it answers ${status}`);
      await sleep(everyMs);
    }
  }

  /** Until the page is there with these words in it. */
  waitForPage(path: string, words: string): Promise<number> {
    return this.waitFor(path, (status, text) => status === 200 && text.includes(words));
  }

  read(path: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      get(this.#url + path, { agent: this.#agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        response.on('error', reject);
      }).on('error', reject);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
