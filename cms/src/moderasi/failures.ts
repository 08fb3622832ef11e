import type { Core } from '@strapi/strapi';
import { isNoun } from '../content-types';
import { kirimanRows } from '../kiriman/row';
import { titleOf } from '../kiriman/view';
import { failures } from '../terbitan/failures';
import { documentsOf, entryOf } from './document';

/** What the publisher could not publish, by name, with the reason. */
export async function readFailures(strapi: Core.Strapi) {
  const daftar = [];
  for (const failure of await failures(strapi)) {
    const { jenis, dokumen } = failure;
    const row = isNoun(jenis) ? await kirimanRows(strapi).findOne({ where: { jenis, dokumen } }) : null;
    const stored = isNoun(jenis) ? await documentsOf(strapi, jenis).findOne({ documentId: dokumen }) : null;
    const judul = stored && isNoun(jenis) ? titleOf(jenis, entryOf(jenis, stored)) : failure.alamat;
    daftar.push({ ...failure, judul, uuid: row?.uuid ?? null, nomor: row?.nomor ?? null });
  }
  return { daftar };
}
