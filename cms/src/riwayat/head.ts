import type { Core } from '@strapi/strapi';
import { inTransaction } from '../terbitan/transaction';

/** The end of the chain: how many rows there are, and the hash of the last one. */
export interface Head {
  urut: number;
  sidik: string;
}

/** Before the first row. */
export const emptyHead: Head = { urut: 0, sidik: '0'.repeat(64) };

const table = 'moncer_rantai';

/** Makes the table with its one row. A table of our own, so that Strapi's schema sync leaves it alone. */
export async function createHead(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  if (!(await knex.schema.hasTable(table))) {
    await knex.schema.createTable(table, (columns) => {
      columns.string('nama', 40).primary();
      columns.integer('urut').notNullable();
      columns.string('sidik', 64).notNullable();
    });
  }
  await knex(table)
    .insert({ nama: 'riwayat', ...emptyHead })
    .onConflict('nama')
    .ignore();
}

/**
 * Reserves the next numbers of the chain. Its row stays locked until the surrounding transaction ends, so that
 * each row is chained to the one that was committed before it. Call it as late in the transaction as you can,
 * and after every other lock, and `moveHead()` after it.
 *
 * @returns the end as it was before.
 */
export function takeNumbers(strapi: Core.Strapi, count: number): Promise<Head> {
  return inTransaction(strapi, async (trx) => {
    const rows: unknown = await strapi.db
      .connection(table)
      .increment('urut', count)
      .returning(['urut', 'sidik'])
      .transacting(trx);
    const [head] = rows as [Head];
    return { urut: head.urut - count, sidik: head.sidik };
  });
}

export async function moveHead(strapi: Core.Strapi, sidik: string): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    await strapi.db.connection(table).update({ sidik }).transacting(trx);
  });
}

export function readHead(strapi: Core.Strapi): Promise<Head> {
  return inTransaction(strapi, async (trx) => {
    const rows: unknown = await strapi.db.connection(table).select('urut', 'sidik').transacting(trx);
    return (rows as Head[])[0] ?? emptyHead;
  });
}
