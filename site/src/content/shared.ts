import { AsyncLocalStorage } from 'node:async_hooks';
import type { ContentStore } from './store.ts';

/** One page being rendered: what it has read so far, and what it sees instead of the published content. */
export interface Render {
  /** Keys of what was read, such as `layanan/sktm`, `kegiatan@2026-11`, `hari`; also for what was not there. */
  reads: Set<string>;
  /** A preview looks at the published content with one draft laid over it. */
  preview?: { store: ContentStore; photoBase: string; photos: ReadonlySet<string> };
}

interface Shared {
  /** The published content; replaced as a whole by the publisher, never changed in place. */
  store?: ContentStore;
  renders: AsyncLocalStorage<Render>;
}

const slot = Symbol.for('moncer.content');

/**
 * The state that the compiled pages and the publisher share. Both hold their own copy of this module,
 * so it lives on `globalThis`.
 */
export function shared(): Shared {
  const holder = globalThis as { [slot]?: Shared };
  return (holder[slot] ??= { renders: new AsyncLocalStorage() });
}

/** Renders one page: runs `render` and gives its result with the keys of everything it read. */
export async function recordReads<T>(
  render: () => Promise<T>,
  preview?: Render['preview'],
): Promise<{ result: T; reads: ReadonlySet<string> }> {
  const current: Render = { reads: new Set(), ...(preview && { preview }) };
  const result = await shared().renders.run(current, render);
  return { result, reads: current.reads };
}
