import { createHash } from 'node:crypto';
import { readIfThere } from './files.ts';
import type { Manifest } from './release.ts';

/** Whether every file of the live release is there with the bytes that were written. */
export async function isWhole(site: string, live: Manifest | undefined): Promise<boolean> {
  if (!live) return false;
  for (const [path, hash] of Object.entries(live.berkas)) {
    const bytes = await readIfThere(`${site}/current/${path}`);
    if (!bytes || hashOf(bytes) !== hash) return false;
  }
  return true;
}

/** The hash by which a release knows its files. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
