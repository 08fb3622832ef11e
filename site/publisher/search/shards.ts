import { setImmediate } from 'node:timers/promises';
import { log, reasonOf } from '../log.ts';
import { Delta } from './delta.ts';
import { readIndexList, writeIndexList } from './list-file.ts';
import { OlderFolders } from './older-folders.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { runBuild } from './run-build.ts';
import type { Search, SearchChange, SearchSource } from './search.ts';
import { engineName, removeOthers, sourceHash, sourceOf } from './shard-folders.ts';
import { StaleShards } from './stale-shards.ts';
import type { Stale } from './stale-shards.ts';

/** Holds the list, and builds one shard after the other. */
export class Shards implements Search {
  #folder: string;
  #source: SearchSource;
  #older: OlderFolders;
  #delta = new Delta();
  #stale = new StaleShards();
  #shards = new Map<string, { name: string; sumber: string }>();
  #mesin: string | null = null;
  /** Counts the updates: a shard that is built from the fifth on holds what the fifth told. */
  #updates = 0;
  #checks = 0;
  #building: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = new AbortController();
  #waiting: (() => void)[] = [];
  #opened: Promise<void>;

  constructor(folder: string, source: SearchSource) {
    this.#folder = folder;
    this.#source = source;
    this.#older = new OlderFolders(folder);
    this.#opened = this.#open();
    this.#opened.catch((error: unknown) => log(`search: ${folder} cannot be used: ${reasonOf(error)}`));
    this.check();
  }

  async update(changes: readonly SearchChange[]): Promise<void> {
    await this.#opened;
    if (changes.length === 0) return;
    this.#delta.note(changes, ++this.#updates);
    for (const { shard } of changes) this.#stale.add(shard, true, Date.now());
    this.#goOn();
    await this.#writeList();
  }

  check(): void {
    this.#checks++;
    void this.#opened
      .then(() => this.#findDiffering())
      .catch((error: unknown) => log(`search: the shards could not be checked: ${reasonOf(error)}`))
      .finally(() => {
        this.#checks--;
        this.#goOn();
      });
  }

  async settled(): Promise<void> {
    await this.#opened;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push(resolve);
    this.#goOn();
    await promise;
    await this.#writeList();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    clearTimeout(this.#timer);
    this.#older.stop();
    await this.#opened.catch(() => undefined);
    await this.#building;
  }

  #writeList = oneAtATime(() => {
    const rak = Object.fromEntries([...this.#shards].map(([shard, { name }]) => [shard, name]));
    return writeIndexList(this.#folder, { mesin: this.#mesin, rak, ...this.#delta.list() });
  });

  async #open(): Promise<void> {
    const list = await readIndexList(this.#folder);
    for (const [shard, name] of Object.entries(list.rak)) {
      const sumber = await sourceOf(`${this.#folder}/${name}`);
      if (sumber !== undefined) this.#shards.set(shard, { name, sumber });
    }
    const named = new Set([...this.#shards.values()].map(({ name }) => name).concat(engineName));
    const present = await removeOthers(this.#folder, named);
    this.#mesin = present.includes(engineName) ? engineName : null;
    this.#delta.restore(list);
    await this.#writeList();
  }

  async #findDiffering(): Promise<void> {
    for (const shard of new Set([...this.#source.shards(), ...this.#shards.keys()])) {
      if (this.#stopped.signal.aborted) return;
      const hash = sourceHash(this.#source.pages(shard));
      if (hash !== this.#shards.get(shard)?.sumber) this.#stale.add(shard, false, Date.now());
      await setImmediate();
    }
    this.#delta.awaitShards(this.#stale.names());
    await this.#writeList();
  }

  /** Builds what is due, or sleeps until something is. */
  #goOn(): void {
    if (this.#building || this.#stopped.signal.aborted) return;
    clearTimeout(this.#timer);
    const now = Date.now();
    const due = this.#stale.takeDue(now);
    if (due) {
      this.#building = this.#rebuild(due).finally(() => {
        this.#building = undefined;
        this.#goOn();
      });
    } else if (!this.#stale.isEmpty) this.#timer = setTimeout(() => this.#goOn(), this.#stale.nextDueMs() - now);
    else if (this.#checks === 0) for (const resolve of this.#waiting.splice(0)) resolve();
  }

  async #rebuild(stale: Stale): Promise<void> {
    const { shard } = stale;
    const upTo = this.#updates;
    try {
      const textGone = await this.#build(shard);
      this.#delta.ready(shard, upTo);
      await this.#writeList();
      await this.#older.replaced(shard, this.#shards.get(shard)?.name, textGone);
      this.#stale.succeeded(stale);
    } catch (error) {
      if (this.#stopped.signal.aborted) return;
      log(`search: shard ${shard} could not be built and is tried again: ${reasonOf(error)}`);
      this.#stale.failed(stale, Date.now());
    }
  }

  /** @returns whether the shard held text that is gone from it now */
  async #build(shard: string): Promise<boolean> {
    const pages = this.#source.pages(shard).map(({ path, file, hash }) => ({ path, file, hash }));
    const { signal } = this.#stopped;
    if (!this.#mesin) {
      await runBuild({ folder: this.#folder, shard: 'mesin', source: undefined, before: undefined }, signal);
      this.#mesin = engineName;
    }
    const before = this.#shards.get(shard)?.name;
    if (pages.length === 0) {
      this.#shards.delete(shard);
      return true;
    }
    const source = { hash: sourceHash(pages), pages };
    const { name, sumber, textGone } = await runBuild({ folder: this.#folder, shard, source, before }, signal);
    this.#shards.set(shard, { name, sumber });
    return textGone;
  }
}
