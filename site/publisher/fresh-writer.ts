import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PageWriter } from './page-writer.ts';

/** So many pages go to the other thread at a time. */
const bundleSize = 16;
/** So many bundles may wait there; more would only take memory. */
const maxWaiting = 4;

/** What the writing thread is to write below the folder of the release. */
export type Bundle = [berkas: string, bytes: Uint8Array][];

/**
 * For a release that nobody sees yet: a thread of its own compresses and writes while the next pages are
 * rendered. The files are durable once the whole disk has been synced.
 */
export function writeFresh(folder: string): PageWriter & { close(): Promise<void> } {
  const worker = new Worker(join(import.meta.dirname, 'fresh-writer-thread.ts'), { workerData: folder });
  let bundle: Bundle = [];
  let waiting = 0;
  let failure: Error | undefined;
  worker.on('message', (message: { error?: string }) => {
    waiting -= 1;
    if (message.error) failure ??= new Error(message.error);
    worker.emit('written');
  });
  worker.on('error', (error) => {
    failure ??= error;
    waiting = 0;
    worker.emit('written');
  });

  const send = () => {
    if (bundle.length === 0) return;
    worker.postMessage(bundle);
    waiting += 1;
    bundle = [];
  };
  const waitFor = async (most: number) => {
    while (waiting > most && !failure) await once(worker, 'written');
    if (failure) throw failure;
  };
  return {
    write: async (berkas, bytes) => {
      bundle.push([berkas, bytes]);
      if (bundle.length < bundleSize) return;
      send();
      await waitFor(maxWaiting);
    },
    flush: async () => {
      send();
      // Pages are noted as made a little before they are written: a build that is killed starts anew.
      await waitFor(maxWaiting);
    },
    close: async () => {
      send();
      await waitFor(0);
      await worker.terminate();
    },
  };
}
