/**
 * A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvFile(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** What makes a formula of a text, as its first sign: also the full-width twins, and what is skipped before one. */
const sign = '[=+\\-@\\t\\r\\n\\0＝＋－＠]';
const atStart = new RegExp(`^(?=${sign})`);
/** Spreadsheets set to Indonesian split lines at semicolons, and a line break in a cell begins a line then. */
const afterSplit = new RegExp(`([;\\r\\n])(?=${sign})`, 'g');

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replace(afterSplit, "$1'").replace(atStart, "'");
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
