import type { Core } from '@strapi/strapi';
import type { Noun, Problem } from '../content-types';
import type { Perubahan } from '../moderasi/compare';
import type { Lampu } from '../moderasi/pemeriksaan/finding';
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
  /** Which sentence was consented to, by whoever may be called at the number in the text. */
  izin_kontak: string | null;
  catatan: string | null;
  /** What the office asks for, field by field, since it was last sent back. */
  catatan_isian: Problem[] | null;
  /** What the office has corrected since it was last sent. */
  suntingan: Perubahan[] | null;
  /** Ids of the staff who wrote the text, as far as it is newer than the last approval. */
  penulis: number[] | null;
  /** Approved by its own author at least once, with a reason in the history. */
  terobosan: boolean | null;
  /** What the machine found when the content last changed. */
  pemeriksaan: Lampu | null;
  /** Id of the member of staff to whom it is assigned. */
  petugas: number | null;
  /** Approved, and to be published at this instant. */
  jadwal: string | null;
  alasan_gagal: string | null;
  /** The publication that made the present state public. */
  revisi: number | null;
  dibuat_pada: string;
  dikirim_pada: string | null;
  diputus_pada: string | null;
  tayang_pada: string | null;
}

/** An RT of an RW, or the RW itself. */
export interface Unit {
  rw: number;
  rt: number | null;
}

export type KirimanColumns = Omit<KirimanRow, 'id'>;

/** A condition as Strapi's query engine takes it: equal, or an operator such as `$in`. */
export type Where = Record<string, unknown>;

interface Rows<Row> {
  findOne(query: { where: Where; orderBy?: Where }): Promise<Row | null>;
  findMany(query: { select?: (keyof Row)[]; where?: Where; orderBy?: Where | Where[]; limit?: number }): Promise<Row[]>;
  create(query: { data: Where }): Promise<Row>;
  /** Does not read again what it wrote. */
  createMany(query: { data: Where[] }): Promise<{ count: number }>;
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
  await lockRows(strapi, key);
  return kirimanRows(strapi).findOne({ where: key });
}

/** Locks several, given by their ids; always in one order, so that no two wait for each other. */
export const lockDaftarKiriman = (strapi: Core.Strapi, ids: number[]): Promise<void> => lockRows(strapi, { id: ids });

/** SQLite has one connection only: whoever is in a transaction there holds the lock already. */
async function lockRows(strapi: Core.Strapi, key: KirimanKey | { id: number[] }): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await inTransaction(strapi, async (trx) => {
    const table = strapi.db.getConnection('daftar_kiriman');
    const rows = 'id' in key ? table.whereIn('id', key.id) : table.where(key);
    await rows.orderBy('id').select('id').forUpdate().transacting(trx);
  });
}
