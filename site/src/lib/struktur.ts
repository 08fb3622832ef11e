import type { Entry } from '@moncer/content-types';

type Struktur = Entry<'struktur'>;

/** A post with the posts below it. */
export interface Post {
  struktur: Struktur;
  below: Post[];
}

/**
 * Who reports to whom, from the slug of the post above that each names. A post whose superior is not in
 * the list stands at the top; a ring of posts, which no real office has, is cut where it closes.
 */
export function reportingTree(daftarStruktur: readonly Struktur[]): Post[] {
  const slugs = new Set(daftarStruktur.map(({ slug }) => slug));
  const placed = new Set<string>();
  const build = (struktur: Struktur): Post => {
    placed.add(struktur.slug);
    const below = daftarStruktur.filter(({ slug, induk }) => induk === struktur.slug && !placed.has(slug));
    return { struktur, below: below.map(build) };
  };
  const top = daftarStruktur.filter(({ induk }) => induk === null || !slugs.has(induk)).map(build);
  const inRings = daftarStruktur.flatMap((struktur) => (placed.has(struktur.slug) ? [] : [build(struktur)]));
  return [...top, ...inRings];
}
