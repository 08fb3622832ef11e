/** Letters with which a spreadsheet would begin to calculate, with their full-width twins (OWASP, CSV injection). */
const dangerous = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** One line of CSV (RFC 4180) in which no cell is a formula to whoever opens it. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = dangerous.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
