import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotli } from '../../../site/publisher/compress.ts';

/** Packing begins 20 s after the last publish and takes 30 ms a page. */
const timeoutMs = 180_000;

/**
 * Waits until pages are served as small as they get: a minute after it was published a page is packed with
 * Brotli's greatest effort.
 */
export async function untilPacked(site: string, paths: readonly string[]): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (const path of paths) {
    const smallest = brotli(Buffer.from(await (await fetch(site + path)).text()), 'tight').length;
    while ((await servedBytes(site + path)) > smallest) {
      if (performance.now() > deadline) throw new Error(`${path} is not packed within ${timeoutMs / 1000} s`);
      await sleep(500);
    }
  }
}

function servedBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    }).on('error', reject);
  });
}
