import { rowsOf } from './cells.ts';

/** Larger than any list of RT and RW; a wrong file is noticed before it is read. */
export const maxFileBytes = 2_000_000;

/**
 * The cells of a CSV or XLSX file, as texts. It is read here, in the browser of whoever chose it: a file made to
 * burst does no harm to the office's server. The readers are fetched when they are needed.
 *
 * @throws Error when it is neither
 */
export async function readFile(file: File): Promise<string[][]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // An XLSX file is a ZIP archive.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readSheet } = await import('read-excel-file/browser');
    return rowsOf(await readSheet(file));
  }
  const { default: papa } = await import('papaparse');
  return rowsOf(papa.parse<string[]>(textOf(bytes), { skipEmptyLines: false }).data);
}

/** UTF-8, with or without its mark; else what Excel writes on older Windows. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
