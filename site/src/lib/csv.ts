/**
 * A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvFile(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * Where a cell begins that would be a formula, by its first sign or by the full-width twin of one: also after a
 * semicolon or a line break, since spreadsheets set to Indonesian split the lines at semicolons.
 */
// eslint-disable-next-line no-control-regex -- spreadsheets skip these before the sign
const formulaStart = /(^|[;\r\n])(?=[=+\-@\t\r\n\0＝＋－＠])/g;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replace(formulaStart, "$1'");
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
