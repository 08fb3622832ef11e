/** A row as the driver gives it: PostgreSQL counts in strings and tells times as dates, SQLite in numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a query. Knex types them by table; these are computed. */
export async function rowsOf(query: PromiseLike<unknown>): Promise<Row[]> {
  return (await query) as Row[];
}

/** The sum of nothing is null. */
export const numberOf = (value: unknown): number => Number(value ?? 0);

/** ISO 8601; null where there is none. */
export const timeOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as number | Date).toISOString();
