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

/** Reads in one transaction that sees one moment of the database, whatever others commit meanwhile. */
export function atOneMoment<Result>(strapi: Core.Strapi, read: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return inTransaction(strapi, async (trx) => {
    // SQLite has one connection only: nobody commits while it is held.
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('set transaction isolation level repeatable read, read only');
    }
    return read(trx);
  });
}
