import { cariSkrip as teks } from '../../text/cari.ts';
import { foundNodes, nothingNodes } from './answer.client.ts';
import type { Asked } from './answer.client.ts';
import type { PagefindScript } from './pagefind.ts';
import { SiteSearch } from './search.client.ts';

/** Words for the heading, and what stands under it. */
interface Answer {
  words: string;
  nodes: Node[];
}

const similarLetters = 4;

const search = new SiteSearch('/pagefind/', (url) => import(/* @vite-ignore */ url) as Promise<PagefindScript>);

/** Loads what the first search needs. */
export const preload = () => search.preload();

/**
 * @param suggested how many suggestions stand above; they are there first, so that they push no results about
 * @param again is called when more of the results do not load
 * @throws Error when the search does not load
 */
export async function answerTo(asked: Asked, suggested: Promise<number>, again: () => void): Promise<Answer> {
  const { kata } = asked;
  const found = await search.search(asked);
  if (found.jumlah > 0 && found.isSure) {
    await suggested;
    return { words: teks.hasil(found.jumlah, kata), nodes: foundNodes(asked, found, again) };
  }
  const similar = found.jumlah > 0 ? found.pages : (await search.search({ kata: shortened(kata) })).pages;
  const isSuggested = (await suggested) > 0;
  const words = isSuggested ? teks.kosongBersaran(kata) : teks.kosong(kata);
  return { words, nodes: nothingNodes(asked, found, similar, isSuggested) };
}

/** The first letters of each word: finds what a slip of the finger has hidden. */
function shortened(kata: string): string {
  return kata
    .split(/\s+/)
    .map((word) => word.slice(0, similarLetters))
    .join(' ');
}
