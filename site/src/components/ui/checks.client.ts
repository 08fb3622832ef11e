/** Ticks stay on this phone: the list is opened again at home, at the copy shop, in the queue. */
const key = `centang ${location.pathname}`;
const boxes = [...document.querySelectorAll<HTMLInputElement>('.checks input')];
/** By their words: a list that the office has changed keeps the ticks of what is still in it. */
const wordsOf = (box: HTMLInputElement) => box.closest('label')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

try {
  // Somebody may have ticked before this script was there.
  const early = boxes.some((box) => box.checked);
  const ticked = new Set(JSON.parse(localStorage.getItem(key) ?? '[]') as string[]);
  for (const box of boxes) {
    box.checked ||= ticked.has(wordsOf(box));
    box.addEventListener('change', remember);
  }
  if (early) remember();
} catch {
  // Nothing can be stored here: the boxes tick all the same, until the page is closed.
}

function remember(): void {
  const ticked = boxes.filter((box) => box.checked).map(wordsOf);
  if (ticked.length > 0) localStorage.setItem(key, JSON.stringify(ticked));
  else localStorage.removeItem(key);
}
