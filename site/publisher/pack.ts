import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeFolder } from './files.ts';
import type { Live } from './live.ts';
import { log, reasonOf } from './log.ts';
import type { KnownPage } from './page-state.ts';

/** Nothing is packed until no publish has come for so long: what people wait for goes first. */
const idleMs = 20_000;
const batchSize = 20;

/** A page to pack: its file, the hash of the bytes that it should have, and where to put what comes of it. */
export interface PackJob {
  file: string;
  sidik: string;
  packed: string;
}

/**
 * Packs pages once more with Brotli's greatest effort, in a process of the lowest priority, while nothing is
 * published. A page that has changed meanwhile keeps its quick form.
 */
export function startPacking(live: Live): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const { signal } = stopped;
  const running = run();
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await sleep(idleMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted || !isIdle() || !live.release?.pages.loosePages(1).length) continue;
      await packAll().catch((error: unknown) => log(`pages are not packed tighter: ${reasonOf(error)}`));
    }
  }

  function isIdle(): boolean {
    return Date.now() - live.lastPublishMs > idleMs;
  }

  async function packAll(): Promise<void> {
    const packer = fork(join(import.meta.dirname, 'pack-process.ts'), {
      signal,
      // Nothing of what our own process was started with, which would end this one at once.
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    packer.on('error', () => undefined);
    const ended = new AbortController();
    packer.once('exit', () => ended.abort(new Error('the process that packs them has ended')));
    try {
      while (!signal.aborted && isIdle() && (await packSome(packer, ended.signal)) > 0);
    } finally {
      packer.kill();
    }
  }

  async function packSome(packer: ChildProcess, ended: AbortSignal): Promise<number> {
    const release = live.release;
    const pages = release?.pages.loosePages(batchSize) ?? [];
    if (!release || pages.length === 0) return 0;
    const packedPath = ({ nomor }: KnownPage) => `${release.packingFolder}/${nomor}.br`;
    const jobs = pages.map((page) => ({
      file: `${release.folder}/${page.berkas}`,
      sidik: page.sidik ?? '',
      packed: packedPath(page),
    }));
    await mkdir(release.packingFolder, { recursive: true });
    packer.send(jobs satisfies PackJob[]);
    await once(packer, 'message', { signal: ended });
    await live.exclusive(async () => {
      if (live.release !== release) return;
      for (const page of pages) {
        const isCurrent = release.pages.page(page.alamat)?.sidik === page.sidik;
        // What the packer left out, such as a picture, has nothing to be moved.
        if (isCurrent) await rename(packedPath(page), `${release.folder}/${page.berkas}.br`).catch(() => undefined);
      }
      await release.content.transaction(() => pages.forEach((page) => release.pages.packed(page)));
      await removeFolder(release.packingFolder);
    });
    return pages.length;
  }
}
