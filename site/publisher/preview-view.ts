import type { Entry, Noun } from '@moncer/content-types';
import { everyEntry, facetsOf, sortKey } from '../src/content/facets.ts';
import type { Selection } from '../src/content/query.ts';
import type { ContentStore, Row } from '../src/content/store.ts';

/** The published content with one entry laid over it, in the place of the document with its id. */
export function withEntry<N extends Noun>(
  store: ContentStore,
  noun: N,
  entry: Entry<N> & { id: string },
): ContentStore {
  const row: Row = { sidik: 'pratinjau', isi: JSON.stringify(entry) };
  const facets = facetsOf(noun, entry);
  const key = sortKey(noun, entry);

  const list = (asked: Noun, selection: Selection): Row[] => {
    if (asked !== noun) return store.list(asked, selection);
    const { where = everyEntry, skip = 0, limit, reverse } = selection;
    const all = store.list(asked, without(selection)).filter((other) => idOf(other) !== entry.id);
    const belongs = facets.some(([name, value]) => name === where[0] && value === where[1]);
    const before = all.filter((other) => {
      const otherKey = sortKey(noun, JSON.parse(other.isi) as Entry<N>);
      return reverse ? otherKey > key : otherKey <= key;
    }).length;
    if (belongs) all.splice(before, 0, row);
    return all.slice(skip, limit === undefined ? undefined : skip + limit);
  };
  return {
    entry: (asked, slug) => (asked === noun && slug === entry.slug ? row : store.entry(asked, slug)),
    list,
    listed: list,
    count: (asked, facet) => store.count(asked, facet),
    tally: (asked, facet, prefix) => store.tally(asked, facet, prefix),
    slugs: (asked) => store.slugs(asked),
    withdrawn: () => undefined,
    withdrawnPaths: () => store.withdrawnPaths(),
  };
}

/** As far as it has to be read so that the entry can take its place. */
function without({ skip = 0, limit, ...selection }: Selection): Selection {
  return limit === undefined ? selection : { ...selection, limit: skip + limit + 1 };
}

function idOf({ isi }: Row): string {
  return (JSON.parse(isi) as { id: string }).id;
}
