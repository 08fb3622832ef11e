import type { Core } from '@strapi/strapi';
import { inTransaction } from './transaction';

/** `revisi`: the last publication; `nomor`: the last submission; `laporan`: the last revision reported live; `slug`: a lock only. */
export type Counter = 'revisi' | 'nomor' | 'laporan' | 'slug';

const counters: readonly Counter[] = ['revisi', 'nomor', 'laporan', 'slug'];
const table = 'moncer_hitungan';

/** Makes the table and its rows. A table of our own, so that Strapi's schema sync leaves it alone. */
export async function createCounters(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  if (!(await knex.schema.hasTable(table))) {
    await knex.schema.createTable(table, (columns) => {
      columns.string('nama', 40).primary();
      columns.integer('nilai').notNullable();
    });
  }
  const rows = counters.map((nama) => ({ nama, nilai: 0 }));
  await knex(table).insert(rows).onConflict('nama').ignore();
}

/**
 * The next number. Its row stays locked until the surrounding transaction ends, so that numbers
 * become visible in their order and none is missing. Call it as late in the transaction as you can.
 */
export async function nextNumber(strapi: Core.Strapi, counter: Counter): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    const rows: unknown = await strapi.db
      .connection(table)
      .where({ nama: counter })
      .increment('nilai', 1)
      .returning('nilai')
      .transacting(trx);
    return (rows as [{ nilai: number }])[0].nilai;
  });
}

/** Waits for whoever holds this counter, and keeps others waiting until the transaction ends. */
export async function lockCounter(strapi: Core.Strapi, counter: Counter): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    await strapi.db.connection(table).where({ nama: counter }).select('nilai').forUpdate().transacting(trx);
  });
}

export async function readCounter(strapi: Core.Strapi, counter: Counter): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    const rows: unknown = await strapi.db.connection(table).where({ nama: counter }).select('nilai').transacting(trx);
    return (rows as { nilai: number }[])[0]?.nilai ?? 0;
  });
}

export async function setCounter(strapi: Core.Strapi, counter: Counter, nilai: number): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    await strapi.db.connection(table).where({ nama: counter }).update({ nilai }).transacting(trx);
  });
}
