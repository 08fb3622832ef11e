/** Numbers as Indonesians write them: full stops between thousands, a comma before decimals. */

/** "51.588", "532,927" */
export function formatNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** "Rp30.000" */
export function formatRupiah(rupiah: number): string {
  return `Rp${formatNumber(rupiah)}`;
}

/** "5 syarat": a number and its unit, which stay on one line. */
export function withUnit(value: number, unit: string): string {
  return `${formatNumber(value)}\u00a0${unit}`;
}

/** "RW 3", "RT 3 RW 12", "RW 2, 3, dan 7"; null for none, which means the whole kelurahan. */
export function formatRw(rw: readonly number[], rt: number | null = null): string | null {
  const [first] = rw;
  if (first === undefined) return null;
  if (rw.length === 1) return rt === null ? `RW\u00a0${first}` : `RT\u00a0${rt} RW\u00a0${first}`;
  return `RW\u00a0${joinWords(rw.map(String))}`;
}

/** "a", "a dan b", "a, b, dan c" */
export function joinWords(words: readonly string[]): string {
  if (words.length < 3) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1)}`;
}
