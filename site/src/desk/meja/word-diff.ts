/** A stretch of text that stayed, went, or came. */
export interface Stretch {
  macam: 'tetap' | 'hapus' | 'tambah';
  teks: string;
}

/** Above so many pairs of words the comparison would be felt; then the whole text counts as exchanged. */
const maxPairs = 1_000_000;

/**
 * What changed between two texts, word by word: the longest common run of words stays. Spaces belong to the word
 * before them, so that the stretches put together give both texts again.
 *
 * @param lama the earlier text; null when there was none
 * @param baru the later text; null when there is none any more
 */
export function wordDiff(lama: string | null, baru: string | null): Stretch[] {
  const [before, after] = [wordsOf(lama ?? ''), wordsOf(baru ?? '')];
  const start = commonLength(before, after);
  const end = commonLength(before.slice(start).reverse(), after.slice(start).reverse());
  const middle = changed(before.slice(start, before.length - end), after.slice(start, after.length - end));
  // What stays is shown as it stands now, with the space or line end of the later text.
  return joined([...after.slice(0, start).map(stays), ...middle, ...after.slice(after.length - end).map(stays)]);
}

const wordsOf = (text: string) => text.match(/\S+\s*|^\s+/g) ?? [];
const same = (a: string | undefined, b: string | undefined) => a?.trimEnd() === b?.trimEnd();
const stays = (teks: string): Stretch => ({ macam: 'tetap', teks });
const goes = (teks: string): Stretch => ({ macam: 'hapus', teks });
const comes = (teks: string): Stretch => ({ macam: 'tambah', teks });

function commonLength(a: string[], b: string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && same(a[length], b[length])) length++;
  return length;
}

function changed(before: string[], after: string[]): Stretch[] {
  if (before.length * after.length > maxPairs) return [...before.map(goes), ...after.map(comes)];
  const longest = longestCommon(before, after);
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (same(before[i], after[j])) {
      found.push(stays(after[j++] ?? ''));
      i++;
    } else if (lengthAt(longest, i + 1, j) >= lengthAt(longest, i, j + 1)) found.push(goes(before[i++] ?? ''));
    else found.push(comes(after[j++] ?? ''));
  }
  return [...found, ...before.slice(i).map(goes), ...after.slice(j).map(comes)];
}

/** For each pair of places, how many words the rest of both texts has in common. */
function longestCommon(before: string[], after: string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = table[i] as Uint16Array;
      row[j] = same(before[i], after[j])
        ? lengthAt(table, i + 1, j + 1) + 1
        : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1));
    }
  }
  return table;
}

const lengthAt = (table: Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Neighbours of one kind become one stretch. */
function joined(stretches: Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { macam, teks } of stretches) {
    const last = found.at(-1);
    if (last?.macam === macam) last.teks += teks;
    else found.push({ macam, teks });
  }
  return found;
}
