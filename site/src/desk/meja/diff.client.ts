import type { Perubahan } from '../shared/answers.ts';
import { el } from '../shared/dom.client.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { wordDiff } from './word-diff.ts';

/** What changed, field by field. What went and what came is said in words too: a line through says nothing aloud. */
export function changesList(changes: readonly Perubahan[]): HTMLElement {
  const rows = changes.flatMap(({ label, lama, baru }) => [
    el('dt', {}, label),
    el('dd', {}, ...stretches(lama, baru)),
  ]);
  return el('dl', { class: 'beda' }, ...rows);
}

function stretches(lama: string | null, baru: string | null): Node[] {
  return wordDiff(lama, baru).map(({ macam, teks }) => {
    if (macam === 'tetap') return document.createTextNode(teks);
    const word = el('span', { class: 'sr-only' }, macam === 'hapus' ? teksTinjau.dihapus : teksTinjau.ditambah);
    return el(macam === 'hapus' ? 'del' : 'ins', {}, word, teks);
  });
}
