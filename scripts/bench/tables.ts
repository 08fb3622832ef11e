import type { DatabaseSync, StatementSync } from 'node:sqlite';

type Value = string | number | boolean | null | undefined;

/** Rows written one by one, as fast as SQLite takes them. */
export interface Tables {
  /** @returns the id of the new row */
  insert(table: string, columns: Record<string, Value>): number;
  /** The next number of one of the CMS's counters. */
  next(counter: 'revisi' | 'nomor'): number;
  /** Writes the counters back; everything counts as reported live. */
  keepCounters(): void;
}

/** @param database of a CMS that is not running */
export function openTables(database: DatabaseSync): Tables {
  const inserts = new Map<string, StatementSync>();
  const read = database.prepare('select nilai from moncer_hitungan where nama = ?');
  const write = database.prepare('update moncer_hitungan set nilai = ? where nama = ?');
  const counters = new Map(['revisi', 'nomor'].map((nama) => [nama, Number(read.get(nama)?.nilai)]));

  return {
    insert(table, columns) {
      const names = Object.keys(columns);
      const key = `${table} ${names.join()}`;
      const statement = inserts.get(key) ?? prepareInsert(database, table, names);
      inserts.set(key, statement);
      const values = names.map((name) => toSqlite(columns[name]));
      return Number(statement.run(...values).lastInsertRowid);
    },
    next(counter) {
      const nilai = (counters.get(counter) ?? NaN) + 1;
      counters.set(counter, nilai);
      return nilai;
    },
    keepCounters() {
      const { revisi = 0, nomor = 0 } = Object.fromEntries(counters);
      for (const [nama, nilai] of Object.entries({ revisi, nomor, laporan: revisi })) write.run(nilai, nama);
    },
  };
}

function prepareInsert(database: DatabaseSync, table: string, names: string[]): StatementSync {
  const columns = names.map((name) => `"${name}"`).join(', ');
  return database.prepare(`insert into ${table} (${columns}) values (${names.map(() => '?').join(', ')})`);
}

function toSqlite(value: Value): string | number | null {
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}
