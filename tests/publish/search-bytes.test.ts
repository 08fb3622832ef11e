import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateKegiatan } from '../../scripts/bench/generate.ts';
import { openSearch } from '../../site/publisher/search/search.ts';
import type { Search } from '../../site/publisher/search/search.ts';
import { openSearchPage } from '../support/search.ts';
import { startSearchPages } from '../support/search-pages.ts';
import type { SearchPages } from '../support/search-pages.ts';

/** A third of what a busy kelurahan collects in a year. */
const reports = 1200;
const KB = 1000;

let pages: SearchPages;
let search: Search;

beforeAll(async () => {
  pages = await startSearchPages();
  pages.put('/layanan/sktm/', 'inti', 'surat keterangan tidak mampu');
  for (const { entry } of generateKegiatan(reports, [])) {
    pages.put(`/kegiatan/${entry.slug}/`, '2026', `${entry.judul} ${entry.tempat} ${entry.isi}`);
  }
  search = openSearch(pages.folder, pages.source);
  await search.settled();
});
afterAll(async () => {
  await search.stop();
  await pages.stop();
});

// Two words over layanan, potensi and this year's reports may cost 150 KB, of which 20 are the page itself.
test.each(['kerja bakti', 'posyandu balita', 'rapat bulanan', 'bank sampah', 'panen raya'])(
  'the two words "%s" cost a reader a third of what a year may take, and the search itself no more than 63 KB',
  async (words) => {
    pages.loadedBytes();
    expect((await openSearchPage(pages.url).search({ kata: words })).pages).toHaveLength(10);
    const { mesin = Infinity, inti = Infinity, 2026: year = Infinity } = pages.loadedBytes();
    console.log(words, { mesin, inti, year });
    expect(mesin).toBeLessThan(63 * KB);
    expect(inti + year).toBeLessThan(25 * KB);
  },
);
