/** A cell as the readers of spreadsheets give it. */
type Cell = string | number | boolean | Date | null | undefined;

/** Empty rows keep their place: errors name the row that the spreadsheet shows. */
export function rowsOf(rows: readonly (readonly unknown[])[]): string[][] {
  const last = rows.findLastIndex((cells) => cells.some((cell) => textOf(cell as Cell) !== ''));
  return rows.slice(0, last + 1).map((cells) => cells.map((cell) => textOf(cell as Cell)));
}

/** A day of a spreadsheet has no zone; its readers give it as midnight in UTC. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}
