import type { Core } from '@strapi/strapi';
import { inTransaction } from './transaction';

/** A published document that the publisher left out, and why. */
export interface Failure {
  jenis: string;
  /** Strapi's documentId. */
  dokumen: string;
  alamat: string;
  alasan: string;
  revisi: number;
  waktu: string;
}

const table = 'moncer_gagal_terbit';

/** A table of our own: also documents without a submission can fail, and rows that nobody wrote through us. */
export async function createFailures(strapi: Core.Strapi): Promise<void> {
  const { schema } = strapi.db.connection;
  if (await schema.hasTable(table)) return;
  await schema.createTable(table, (columns) => {
    columns.string('jenis', 40).notNullable();
    columns.string('dokumen', 40).notNullable();
    columns.text('alamat').notNullable();
    columns.text('alasan').notNullable();
    columns.integer('revisi').notNullable();
    columns.string('waktu', 40).notNullable();
    columns.primary(['jenis', 'dokumen']);
  });
}

export async function failures(strapi: Core.Strapi): Promise<Failure[]> {
  return inTransaction(strapi, async (trx) => {
    const rows: unknown = await strapi.db.connection(table).select().orderBy(['jenis', 'dokumen']).transacting(trx);
    return rows as Failure[];
  });
}

/** Each report tells the whole truth of its revision: what is no longer in it has been put right. */
export async function replaceFailures(strapi: Core.Strapi, now: Failure[]): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    await strapi.db.connection(table).delete().transacting(trx);
    if (now.length > 0) await strapi.db.connection(table).insert(now).transacting(trx);
  });
}
