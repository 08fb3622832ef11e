import type { Core } from '@strapi/strapi';

type Table = ReturnType<Core.Strapi['db']['connection']>;

/** A database transaction, for queries on tables that Strapi does not know. */
export type Transaction = Extract<Parameters<Table['transacting']>[0], object>;

/**
 * Runs inside the transaction that is open, or in one of its own. Every query on SQLite's single
 * connection has to be made through it: one beside it would wait for ever.
 *
 * @param onCommit takes what is to happen once everything is stored for good; it must not throw.
 */
export function inTransaction<Result>(
  strapi: Core.Strapi,
  work: (trx: Transaction, onCommit: (callback: () => void) => void) => Promise<Result>,
): Promise<Result> {
  const run = ({ trx, onCommit }: { trx: Transaction; onCommit: (callback: () => void) => void }) =>
    work(trx, onCommit);
  return strapi.db.transaction(run) as Promise<Result>;
}
