import type { Core } from '@strapi/strapi';
import { contentTypes, uidOf } from '../content-types';
import type { ContentType, Noun } from '../content-types';
import { kirimanRows, rowsOf } from '../kiriman/row';
import { publicLines } from './public-lines';
import type { DocumentName } from './row';
import { atOneMoment } from './transaction';

/**
 * Every published document and every notice of one that was withdrawn, in batches. Each batch is as
 * of one moment, all of them together are not: see `changesSince()`.
 */
export async function* everythingPublic(strapi: Core.Strapi, batchSize: number): AsyncGenerator<string[], void> {
  for (const type of contentTypes) {
    yield* inBatches(strapi, (after) => publishedNames(strapi, type, after, batchSize));
  }
  for (const { nama } of contentTypes) {
    yield* inBatches(strapi, (after) => withdrawnNames(strapi, nama, after, batchSize));
  }
}

/** @param next the documents that follow the one with this documentId; none at the end. */
async function* inBatches(
  strapi: Core.Strapi,
  next: (after: string) => Promise<DocumentName[]>,
): AsyncGenerator<string[], void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const { lines, last }: Batch = await atOneMoment(strapi, async () => {
      const documents = await next(after ?? '');
      return { lines: await publicLines(strapi, documents), last: documents.at(-1)?.dokumen };
    });
    if (lines.length > 0) yield lines;
    after = last;
  }
}

interface Batch {
  lines: string[];
  last: string | undefined;
}

async function publishedNames(
  strapi: Core.Strapi,
  { nama, dimoderasi }: ContentType,
  after: string,
  limit: number,
): Promise<DocumentName[]> {
  const rows = await rowsOf<{ documentId: string }>(strapi, uidOf(nama)).findMany({
    select: ['documentId'],
    where: { documentId: { $gt: after }, ...(dimoderasi && { publishedAt: { $notNull: true } }) },
    orderBy: { documentId: 'asc' },
    limit,
  });
  return rows.map(({ documentId }) => ({ jenis: nama, dokumen: documentId }));
}

async function withdrawnNames(strapi: Core.Strapi, jenis: Noun, after: string, limit: number): Promise<DocumentName[]> {
  return kirimanRows(strapi).findMany({
    select: ['jenis', 'dokumen'],
    where: { jenis, dokumen: { $gt: after }, keadaan: 'ditarik' },
    orderBy: { dokumen: 'asc' },
    limit,
  });
}
