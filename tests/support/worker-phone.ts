import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const source = join(import.meta.dirname, '..', '..', 'site', 'src', 'offline', 'worker.ts');
const origin = 'https://moncer.test';

/** The service worker of the site on a phone whose line the test is: it decides what is answered, and when. */
export class WorkerPhone {
  /** What is kept, by the name of the cache and by path, the oldest first. */
  readonly kept = new Map<string, Map<string, string>>();
  private readonly listeners = new Map<string, (event: object) => void>();
  private readonly line: (path: string) => Promise<string>;
  private readonly locks: LockManager | undefined;

  private constructor(line: (path: string) => Promise<string>, hasLocks: boolean) {
    this.line = line;
    this.locks = hasLocks ? navigator.locks : undefined;
  }

  /**
   * @param line answers a path with a text; a promise that never ends is a line that hangs
   * @param hasLocks whether its browser knows `navigator.locks`
   */
  static async start(line: (path: string) => Promise<string>, hasLocks = true): Promise<WorkerPhone> {
    const phone = new WorkerPhone(line, hasLocks);
    const script = stripTypeScriptTypes(await readFile(source, 'utf8'));
    runInNewContext(script, phone.scope());
    return phone;
  }

  /** Somebody opens a page. @returns when nothing is left to be done for it */
  async open(path: string): Promise<void> {
    const work: Promise<unknown>[] = [];
    const wait = (each: Promise<unknown>) => void work.push(each);
    const request = { method: 'GET', mode: 'navigate', url: origin + path };
    this.listeners.get('fetch')?.({ request, waitUntil: wait, respondWith: wait });
    // What waits for the page is added while it is made.
    for (const each of work) await each;
  }

  names(cache: string): string[] {
    return [...(this.kept.get(cache)?.keys() ?? [])];
  }

  private scope(): object {
    const { listeners } = this;
    return {
      self: { addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener) },
      teks: {},
      location: new URL(origin),
      navigator: { onLine: true, locks: this.locks },
      caches: { open: (name: string) => Promise.resolve(this.cache(name)) },
      fetch: async (asked: string | { url: string }) => new Response(await this.line(pathOf(asked))),
      Headers,
      Response,
      URL,
      setTimeout,
    };
  }

  private cache(name: string): object {
    const texts = this.kept.get(name) ?? new Map<string, string>();
    this.kept.set(name, texts);
    return {
      match: async (asked: string | { url: string }) => {
        const text = texts.get(pathOf(asked));
        return text === undefined ? undefined : new Response(text);
      },
      put: async (asked: string, response: Response) => void texts.set(asked, await response.text()),
      delete: async (asked: string | { url: string }) => texts.delete(pathOf(asked)),
      keys: async () => [...texts.keys()].map((path) => ({ url: origin + path })),
    };
  }
}

const pathOf = (asked: string | { url: string }) =>
  new URL(typeof asked === 'string' ? asked : asked.url, origin).pathname;
