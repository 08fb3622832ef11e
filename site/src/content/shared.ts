import { AsyncLocalStorage } from 'node:async_hooks';
import type { Noun } from '@moncer/content-types';
import type { View } from './query.ts';

/** One page being rendered, or one route listing its pages. */
export interface Render {
  view: View;
  /** What was asked so far, with a digest of each answer; also for what was not there. */
  reads: Map<string, string>;
  /** A preview shows photos that are not public yet. */
  preview?: { photoBase: string; photos: ReadonlySet<string> };
  /** Only these slugs of a noun are listed, whether or not they exist: the pages of some documents alone. */
  scope?: ReadonlyMap<Noun, ReadonlySet<string>>;
  /** Set when the pages of single documents were listed. */
  listedSlugsOf?: Set<Noun>;
}

interface Shared {
  /** What a plain `astro build` sees; the publisher gives each render a view of its own. */
  view?: View;
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

/** Runs `render` on a view and gives its result with the record of everything it asked. */
export async function recordReads<T>(
  view: View,
  render: () => Promise<T>,
  options: Pick<Render, 'preview' | 'scope'> = {},
): Promise<{ result: T; reads: ReadonlyMap<string, string>; listedSlugsOf: ReadonlySet<Noun> }> {
  const current: Render = { view, reads: new Map(), listedSlugsOf: new Set(), ...options };
  const result = await shared().renders.run(current, render);
  return { result, reads: current.reads, listedSlugsOf: current.listedSlugsOf ?? new Set() };
}
