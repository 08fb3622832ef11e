import type { Core } from '@strapi/strapi';
import { contentTypes } from '../content-types';
import type { Noun } from '../content-types';
import { kirimanRows } from '../kiriman/row';
import { entryOf, hasOwnPage, pathOf, readRows } from '../moderasi/document';
import type { DocumentName } from './row';

/**
 * What the public sees of these documents now, one line of JSON each, in their order: the entry, as
 * it is stored (judging it is the matter of whoever publishes), the notice in its place, or nothing.
 * A handful of queries a noun, however many documents.
 */
export async function publicLines(strapi: Core.Strapi, documents: readonly DocumentName[]): Promise<string[]> {
  const lines = new Map<string, string>();
  for (const { nama } of contentTypes) {
    const names = documents.filter(({ jenis }) => jenis === nama).map(({ dokumen }) => dokumen);
    for (const [id, shown] of await readPublic(strapi, nama, names)) {
      lines.set(`${nama} ${id}`, JSON.stringify({ jenis: nama, id, ...shown }));
    }
  }
  return documents.map(
    ({ jenis, dokumen }) =>
      lines.get(`${jenis} ${dokumen}`) ?? JSON.stringify({ jenis, id: dokumen, data: null } satisfies Gone),
  );
}

interface Gone {
  jenis: Noun;
  id: string;
  data: null;
}

/** An entry, or the notice with the reason that residents read in its place. */
type Shown = { data: unknown } | { data: null; ditarik: { alamat: string; alasan: string } };

async function readPublic(strapi: Core.Strapi, jenis: Noun, names: string[]): Promise<Map<string, Shown>> {
  const shown = new Map<string, Shown>();
  if (names.length === 0) return shown;
  for (const row of await readRows(strapi, jenis, names, 'published')) {
    shown.set(row.documentId, { data: entryOf(jenis, row) });
  }
  const absent = names.filter((name) => !shown.has(name));
  if (absent.length === 0 || !hasOwnPage(jenis)) return shown;
  const where = { jenis, dokumen: { $in: absent }, keadaan: 'ditarik' };
  const withdrawn = await kirimanRows(strapi).findMany({ where });
  const reasons = new Map(withdrawn.map(({ dokumen, catatan }) => [dokumen, catatan ?? '']));
  for (const draft of await readRows(strapi, jenis, [...reasons.keys()], 'draft')) {
    const ditarik = { alamat: pathOf(jenis, draft), alasan: reasons.get(draft.documentId) ?? '' };
    shown.set(draft.documentId, { data: null, ditarik });
  }
  return shown;
}
