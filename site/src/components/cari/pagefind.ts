/** Pagefind's search script (1.6.0, `/pagefind/mesin-…/pagefind.js`). */
export interface PagefindScript {
  /** @param options `basePath` is the folder of an index, `baseUrl` what stands before the addresses of its pages */
  createInstance(options: { basePath: string; baseUrl: string; language: string; noWorker: boolean }): Pagefind;
}

/** The part of it that the search page uses. */
export interface Pagefind {
  search(term: string, options?: { filters?: Filters }): Promise<PagefindResults>;
  /** Searches another index too, whose pages all have the filter; fails when its folder is gone. */
  mergeIndex(path: string, options: { baseUrl: string; language: string; mergeFilter: Filters }): Promise<void>;
  /** Loads the list of filters; before that, results come without their counts by filter. */
  filters(): Promise<Record<string, Record<string, number>>>;
  destroy(): Promise<void>;
}

export type Filters = Record<string, string | { any: string[] }>;

export interface PagefindResults {
  results: PagefindHit[];
  /** How many results there are by filter and value. */
  filters: Record<string, Record<string, number>>;
  /** How many there would be, whatever filter is chosen. */
  totalFilters: Record<string, Record<string, number>>;
}

export interface PagefindHit {
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML: escaped text with `<mark>` around the words that were found. */
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  /** Parts of the page in which words were found, each from a heading with an id on; `locations` are the words. */
  sub_results: { url: string; title: string; excerpt: string; locations: number[] }[];
}
