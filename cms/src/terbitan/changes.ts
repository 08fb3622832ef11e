import type { Core } from '@strapi/strapi';
import { readCounter } from './counters';
import { everythingPublic } from './everything-public';
import { publicLines } from './public-lines';
import type { DocumentName } from './row';
import { atOneMoment } from './transaction';
import type { Transaction } from './transaction';

/** Documents that are read in one transaction: about 20 ms in which SQLite's only connection is taken. */
const batchSize = 500;

/**
 * What has become public, changed or gone since a revision, in the order of the outbox; everything
 * public since 0. Much of it is read in batches, each in a transaction of its own: what changes
 * meanwhile comes once more, with the last batch, which is read in the same transaction as the revision.
 *
 * @yields lines of one batch. @returns the revision that all of them add up to.
 */
export async function* changesSince(strapi: Core.Strapi, sejak: number): AsyncGenerator<string[], number> {
  let reached = sejak;
  if (sejak === 0) {
    reached = await readCounter(strapi, 'revisi');
    yield* everythingPublic(strapi, batchSize);
  }
  for (;;) {
    const { revisi, documents, lines } = await readChanges(strapi, reached);
    if (lines) {
      yield lines;
      return revisi;
    }
    for (let start = 0; start < documents.length; start += batchSize) {
      yield await atOneMoment(strapi, () => publicLines(strapi, documents.slice(start, start + batchSize)));
    }
    reached = revisi;
  }
}

/** The lines only when they are few enough for this one transaction. */
function readChanges(strapi: Core.Strapi, sejak: number) {
  return atOneMoment(strapi, async (trx) => {
    const revisi = await readCounter(strapi, 'revisi');
    const documents = await documentsSince(strapi, trx, sejak);
    const lines = documents.length <= batchSize ? await publicLines(strapi, documents) : undefined;
    return { revisi, documents, lines };
  });
}

/** Each document once, at the place of its last change. */
async function documentsSince(strapi: Core.Strapi, trx: Transaction, sejak: number): Promise<DocumentName[]> {
  const rows: unknown = await strapi.db
    .connection('daftar_terbitan')
    .where('revisi', '>', sejak)
    .groupBy('jenis', 'dokumen')
    .orderByRaw('max(revisi)')
    .select('jenis', 'dokumen')
    .transacting(trx);
  return rows as DocumentName[];
}
