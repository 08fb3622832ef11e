/** Rows that a side of an A5 leaflet holds between its code and the opening hours, in two columns. */
const maxRows = 12;
/** In a column, in the type of the sheet. */
const lettersInRow = 26;

/**
 * The first of these lines that a leaflet has room for; the others are on the page that its code leads to.
 *
 * @returns `shown`, in their order, and how many there are `more`
 */
export function whatFits(lines: readonly string[]): { shown: string[]; more: number } {
  const shown: string[] = [];
  let rows = 0;
  for (const line of lines) {
    rows += Math.ceil(line.length / lettersInRow);
    if (rows > maxRows) break;
    shown.push(line);
  }
  return { shown, more: lines.length - shown.length };
}
