/** The part of Pagefind's search script (1.6.0, `/pagefind/pagefind.js`) that the search page uses. */
export interface Pagefind {
  search(term: string, options?: { filters?: Record<string, string> }): Promise<PagefindResults>;
  options(options: { excerptLength?: number }): Promise<void>;
}

export interface PagefindResults {
  results: { data(): Promise<PagefindPage> }[];
  /** How many results there are by filter and value, with the chosen filter and without. */
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
}

export interface PagefindPage {
  url: string;
  /** HTML: escaped text with `<mark>` around the words that were found. */
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  /** Parts of the page that start at a heading with an id. */
  sub_results: { url: string; title: string; excerpt: string }[];
}
