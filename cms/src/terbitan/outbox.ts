import type { Core } from '@strapi/strapi';
import { bellOf } from './bell';
import { nextNumber } from './counters';
import { terbitanRows } from './row';
import { inTransaction } from './transaction';
import type { TerbitanRow } from './row';

/**
 * Notes that a document became public, changed or went away. It belongs into the transaction of
 * that change, and rolls back with it; the bell rings once that transaction is committed.
 *
 * @returns the revision of the site with this change in it.
 */
export function addTerbitan(
  strapi: Core.Strapi,
  change: Pick<TerbitanRow, 'jenis' | 'dokumen' | 'tindakan'>,
): Promise<number> {
  return inTransaction(strapi, async (_, onCommit) => {
    const revisi = await nextNumber(strapi, 'revisi');
    await terbitanRows(strapi).createMany({ data: [{ ...change, revisi, waktu: new Date().toISOString() }] });
    onCommit(() => bellOf(strapi)?.ring(revisi));
    return revisi;
  });
}
