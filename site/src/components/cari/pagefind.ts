/** The part of Pagefind's search script (1.6.0, `/pagefind/pagefind.js`) that the search page uses. */
export interface Pagefind {
  search(term: string, options?: { filters?: Record<string, string> }): Promise<PagefindResults>;
  /** Loads the list of filters; before that, results come without their counts by filter. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindResults {
  results: { data(): Promise<PagefindPage> }[];
  /** How many results there would be by filter and value, whatever filter is chosen. */
  totalFilters: Record<string, Record<string, number>>;
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
