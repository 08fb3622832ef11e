import type { Core } from '@strapi/strapi';
import type { Noun } from '../content-types';
import type { Keadaan } from '../moderasi/states';
import { inTransaction } from '../terbitan/transaction';

/** The envelope of a document on its way: everything about it that is not its text. Never public. */
export interface KirimanRow {
  id: number;
  /** Made by the phone, or by us for what staff write. */
  uuid: string;
  /** For speech: `K-000123`. */
  nomor: string;
  jenis: Noun;
  /** Strapi's documentId. */
  dokumen: string;
  keadaan: Keadaan;
  /** Version of the content, raised by every change of text or photos. */
  versi: number;
  /** Fingerprint of the draft as it stands. */
  sidik: string;
  /** Fingerprint of the last body that was taken from the volunteer. */
  sidik_klien: string | null;
  /** The volunteer's user id; null for what staff write. */
  relawan: number | null;
  rw: number | null;
  rt: number | null;
  catatan: string | null;
  alasan_gagal: string | null;
  /** The publication that made the present state public. */
  revisi: number | null;
  dibuat_pada: string;
  dikirim_pada: string | null;
  diputus_pada: string | null;
  tayang_pada: string | null;
}

export type KirimanColumns = Omit<KirimanRow, 'id'>;

/** A condition as Strapi's query engine takes it: equal, or an operator such as `$in`. */
export type Where = Record<string, unknown>;

interface Rows<Row> {
  findOne(query: { where: Where; orderBy?: Where }): Promise<Row | null>;
  findMany(query: { select?: (keyof Row)[]; where?: Where; orderBy?: Where; limit?: number }): Promise<Row[]>;
  create(query: { data: Where }): Promise<Row>;
  update(query: { where: Where; data: Where }): Promise<Row | null>;
  updateMany(query: { where: Where; data: Where }): Promise<{ count: number }>;
  delete(query: { where: Where }): Promise<Row | null>;
  deleteMany(query: { where: Where }): Promise<{ count: number }>;
  count(query: { where: Where }): Promise<number>;
}

/** Rows of one of our own tables. Joins the transaction that is open. */
export function rowsOf<Row>(strapi: Core.Strapi, uid: string): Rows<Row> {
  return strapi.db.query(uid);
}

export const kirimanRows = (strapi: Core.Strapi) => rowsOf<KirimanRow>(strapi, 'api::kiriman.kiriman');

/** How one submission is named: by its uuid, or by the document it carries. */
export type KirimanKey = { uuid: string } | { jenis: Noun; dokumen: string };

/**
 * Reads a submission and keeps everyone else out of it until the transaction ends. Whoever changes
 * a moderated draft, or its state, comes through here first.
 */
export async function lockKiriman(strapi: Core.Strapi, key: KirimanKey): Promise<KirimanRow | null> {
  await inTransaction(strapi, async (trx) => {
    // SQLite has one connection only, which is the lock; knex leaves `for update` out there.
    await strapi.db.getConnection('daftar_kiriman').where(key).select('id').forUpdate().transacting(trx);
  });
  return kirimanRows(strapi).findOne({ where: key });
}
