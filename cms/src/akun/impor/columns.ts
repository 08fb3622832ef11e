import { Refusal } from '../../moderasi/refusal';

/** The columns that an office's list must have, by the headings under which they are known. */
const headings = {
  nama: ['nama', 'nama lengkap', 'nama pengurus', 'nama ketua'],
  hp: ['hp', 'no hp', 'nomor hp', 'no telp', 'nomor telepon', 'telepon', 'wa', 'no wa', 'nomor wa', 'whatsapp'],
  rw: ['rw', 'no rw', 'nomor rw'],
  rt: ['rt', 'no rt', 'nomor rt'],
  unit: ['rt rw', 'rtrw', 'wilayah', 'unit'],
  mulai: ['mulai', 'mulai menjabat', 'awal masa bakti', 'tmt', 'dari'],
  selesai: ['selesai', 'selesai menjabat', 'akhir masa bakti', 'sampai', 'berakhir'],
} as const;

export type Column = keyof typeof headings;

/** Where each column stands in a row; those that the list lacks are not there. */
export interface Columns {
  at: Partial<Record<Column, number>>;
  /** Row of the headings, counted from 0. */
  row: number;
  /** Headings that are not used, as they are written. */
  unused: string[];
}

/** Lists begin with a title or two now and then. */
const maxTitleRows = 10;

/**
 * Finds the row of headings and what stands below each.
 *
 * @throws Refusal 422 that says which columns are missing
 */
export function findColumns(rows: readonly (readonly string[])[]): Columns {
  const row = rows.slice(0, maxTitleRows).findIndex((cells) => cells.some((cell) => columnOf(cell) === 'nama'));
  if (row === -1) {
    throw new Refusal(
      422,
      'Kolom "Nama" tidak ditemukan. Baris pertama harus berisi judul kolom: Nama, HP, RW, RT, Mulai, Selesai.',
    );
  }
  const at: Columns['at'] = {};
  const unused: string[] = [];
  for (const [index, heading] of (rows[row] ?? []).entries()) {
    const column = columnOf(heading);
    if (column === undefined) unused.push(heading.trim());
    else if (at[column] === undefined) at[column] = index;
    else throw new Refusal(422, `Kolom "${heading.trim()}" ada dua. Hapus salah satu, lalu pilih berkasnya lagi.`);
  }
  requireColumns(at);
  return { at, row, unused: unused.filter((heading) => heading !== '') };
}

function requireColumns(at: Columns['at']): void {
  const missing = (['mulai', 'selesai'] as const).filter((column) => at[column] === undefined);
  const names: string[] = missing.map((column) => (column === 'mulai' ? 'Mulai' : 'Selesai'));
  if (at.unit === undefined && at.rw === undefined) names.unshift('RW');
  if (at.unit === undefined && at.rt === undefined) names.unshift('RT');
  if (names.length > 0)
    throw new Refusal(422, `Kolom ${names.join(', ')} belum ada. Tambahkan, lalu pilih berkasnya lagi.`);
}

function columnOf(heading: string): Column | undefined {
  const plain = heading
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return (Object.keys(headings) as Column[]).find((column) => (headings[column] as readonly string[]).includes(plain));
}
