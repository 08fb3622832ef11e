import type { Core } from '@strapi/strapi';
import { contentTypes, uidOf } from '../content-types';
import type { ContentType } from '../content-types';
import { kirimanRows, rowsOf } from '../kiriman/row';
import { hasOwnPage } from '../moderasi/document';
import { publicLines } from './public-lines';
import type { DocumentName } from './row';
import { atOneMoment } from './transaction';

/**
 * Every published document and every notice of one that was withdrawn, in batches. Each batch is as
 * of one moment, all of them together are not: see `changesSince()`.
 */
export async function* everythingPublic(strapi: Core.Strapi, batchSize: number): AsyncGenerator<string[], void> {
  for (const type of contentTypes) {
    yield* inBatches(strapi, '', (after) => readPublished(strapi, type, after, batchSize));
  }
  yield* inBatches(strapi, 0, (after) => readWithdrawn(strapi, after, batchSize));
}

interface Batch<Key> {
  documents: DocumentName[];
  /** Where the next batch goes on; none at the end. */
  last: Key | undefined;
}

async function* inBatches<Key>(
  strapi: Core.Strapi,
  first: Key,
  read: (after: Key) => Promise<Batch<Key>>,
): AsyncGenerator<string[], void> {
  for (let after: Key | undefined = first; after !== undefined;) {
    const from: Key = after;
    const batch = await atOneMoment(strapi, async () => {
      const { documents, last } = await read(from);
      return { lines: await publicLines(strapi, documents), last };
    });
    if (batch.lines.length > 0) yield batch.lines;
    after = batch.last;
  }
}

async function readPublished(
  strapi: Core.Strapi,
  { nama, dimoderasi }: ContentType,
  after: string,
  limit: number,
): Promise<Batch<string>> {
  const rows = await rowsOf<{ documentId: string }>(strapi, uidOf(nama)).findMany({
    select: ['documentId'],
    where: { documentId: { $gt: after }, ...(dimoderasi && { publishedAt: { $notNull: true } }) },
    orderBy: { documentId: 'asc' },
    limit,
  });
  const documents = rows.map(({ documentId }) => ({ jenis: nama, dokumen: documentId }));
  return { documents, last: documents.at(-1)?.dokumen };
}

/** No two submissions share the revision in which they were withdrawn. */
async function readWithdrawn(strapi: Core.Strapi, after: number, limit: number): Promise<Batch<number>> {
  const rows = await kirimanRows(strapi).findMany({
    where: { keadaan: 'ditarik', revisi: { $gt: after } },
    orderBy: { revisi: 'asc' },
    limit,
  });
  return { documents: rows.filter(({ jenis }) => hasOwnPage(jenis)), last: rows.at(-1)?.revisi ?? undefined };
}
