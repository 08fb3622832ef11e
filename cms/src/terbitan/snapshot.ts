import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { contentTypes } from '../content-types';
import type { ContentType } from '../content-types';
import { kirimanRows } from '../kiriman/row';
import { documentsOf, entryOf, hasOwnPage, pathOf, populateOf, readRow } from '../moderasi/document';
import { readCounter } from './counters';
import { inTransaction } from './transaction';

/** Raised when the form of the snapshot changes. */
const skema = 1;

export interface Snapshot {
  revisi: number;
  /** NDJSON: header, one line a document, footer with a sum over all that came before. */
  stream: Readable;
}

/**
 * Everything that is public, as of one moment. It is read into memory in one transaction, so that
 * SQLite's only connection is free again before the first byte is sent. Rows are handed out as they
 * are stored: judging them is the matter of whoever publishes.
 */
export async function takeSnapshot(strapi: Core.Strapi): Promise<Snapshot> {
  const { revisi, header, lines } = await inTransaction(strapi, async (trx) => {
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('set transaction isolation level repeatable read, read only');
    }
    return readPublic(strapi);
  });
  return { revisi, stream: Readable.from(withSum(header, lines)) };
}

async function readPublic(strapi: Core.Strapi) {
  const revisi = await readCounter(strapi, 'revisi');
  const jumlah: Record<string, number> = {};
  const lines: string[] = [];
  for (const type of contentTypes) {
    const documents = await readPublished(strapi, type);
    jumlah[type.nama] = documents.length;
    lines.push(...documents);
  }
  const header = JSON.stringify({ skema, revisi, jumlah, ditarik: await readWithdrawn(strapi) });
  return { revisi, header, lines };
}

async function readPublished(strapi: Core.Strapi, { nama, fields }: ContentType): Promise<string[]> {
  const rows = await documentsOf(strapi, nama).findMany({
    status: 'published',
    populate: populateOf(fields),
    sort: 'documentId:asc',
  });
  return rows.map((row) => JSON.stringify({ jenis: nama, id: row.documentId, data: entryOf(nama, row) }));
}

/** Pages that give way to a notice, with the reason that residents read there. */
async function readWithdrawn(strapi: Core.Strapi): Promise<{ alamat: string; alasan: string }[]> {
  const rows = await kirimanRows(strapi).findMany({ where: { keadaan: 'ditarik' }, orderBy: { id: 'asc' } });
  const withdrawn = [];
  for (const { jenis, dokumen, catatan } of rows) {
    if (!hasOwnPage(jenis)) continue;
    const draft = await readRow(strapi, jenis, dokumen);
    if (draft) withdrawn.push({ alamat: pathOf(jenis, draft), alasan: catatan ?? '' });
  }
  return withdrawn;
}

function* withSum(header: string, lines: string[]): Generator<string> {
  const sum = createHash('sha256');
  for (const line of [header, ...lines]) {
    sum.update(`${line}\n`);
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ akhir: true, jumlah: lines.length, sha256: sum.digest('hex') })}\n`;
}
