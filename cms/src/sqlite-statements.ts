/** A connection of better-sqlite3, as far as it is used here. */
interface Connection {
  prepare(sql: string): object;
}

/** Statements that are kept; the longest unused goes first. */
const maxKept = 1_000;
/** Longer ones, such as those with hundreds of ids, hardly come twice. */
const maxKeptLength = 4_000; // characters

/** Neither of them changes what another statement means. */
const keepable = /^\s*(select|insert|update|delete|begin|commit|rollback)\b/i;

/**
 * Keeps the statements of a connection. knex prepares every query anew; SQLite then parses and plans
 * it, and better-sqlite3 compiles a function that makes its rows: a third of the time of an approval.
 */
export function keepStatements(connection: Connection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, object>();
  connection.prepare = (sql) => {
    if (!keepable.test(sql)) {
      // A table may look different from now on.
      kept.clear();
      return prepare(sql);
    }
    if (sql.length > maxKeptLength) return prepare(sql);
    const statement = kept.get(sql) ?? prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    if (kept.size > maxKept) kept.delete(kept.keys().next().value ?? '');
    return statement;
  };
}
