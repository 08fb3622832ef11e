import type { Noun } from '@moncer/content-types';
import type { Facet } from './facets.ts';
import { answer, digestOf, digestOfList } from './query.ts';
import type { Query, Selection, View } from './query.ts';
import { shared } from './shared.ts';
import type { Published, Row } from './store.ts';

/** Each of these asks the content that the page being rendered may see, and notes question and answer. */

export function readEntry<N extends Noun>(noun: N, slug: string): Published<N> | undefined {
  const view = currentView();
  const row = view.store.entry(noun, slug);
  note(['entry', noun, slug], row?.sidik ?? '');
  return row && parse<N>(row);
}

export function readList<N extends Noun>(noun: N, selection: Selection = {}): Published<N>[] {
  const rows = currentView().store.list(noun, selection);
  note(['list', noun, selection], digestOfList(rows));
  return rows.map(parse<N>);
}

export function readTally(noun: Noun, facet: string, prefix = ''): { value: string; count: number }[] {
  return read(['tally', noun, facet, prefix]);
}

export function readValues(noun: Noun, facet: string, prefix = ''): string[] {
  return read(['values', noun, facet, prefix]);
}

/** How many parts of `size` entries each value fills, by value. */
export function readParts(noun: Noun, facet: string, size: number): Map<string, number> {
  return new Map(read<[string, number][]>(['parts', noun, facet, size]));
}

/** How many parts of `size` entries those with this value fill. */
export function readPartsOf(noun: Noun, facet: Facet, size: number): number {
  return read(['parts-of', noun, facet, size]);
}

export function read<T>(query: Exclude<Query, ['entry', ...unknown[]] | ['list', ...unknown[]]>): T {
  const view = currentView();
  note(query, digestOf(query, view));
  return answer(query, view) as T;
}

/** The slugs of a noun, each of which makes its own page. */
export function readSlugs(noun: Noun): string[] {
  const render = shared().renders.getStore();
  render?.listedSlugsOf?.add(noun);
  if (render?.scope) return [...(render.scope.get(noun) ?? [])];
  return currentView().store.slugs(noun);
}

function note(query: Query, digest: string): void {
  shared().renders.getStore()?.reads.set(JSON.stringify(query), digest);
}

/** @throws Error when no content was loaded before the first page */
function currentView(): View {
  const { view, renders } = shared();
  const visible = renders.getStore()?.view ?? view;
  if (visible) return visible;
  throw new Error(
    'content: nothing was loaded before the first page was rendered. ' +
      'Set `shared().view` first, as astro.config.ts and the publisher do.',
  );
}

function parse<N extends Noun>({ isi }: Row): Published<N> {
  return JSON.parse(isi) as Published<N>;
}
