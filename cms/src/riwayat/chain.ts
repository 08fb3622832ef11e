import type { Core } from '@strapi/strapi';
import { fingerprint } from '../moderasi/canonical';
import type { Keadaan, Tindakan } from '../moderasi/states';
import { rowsOf } from '../kiriman/row';
import { moveHead, takeNumbers } from './head';
import type { Head } from './head';
import type { Origin } from './origin';
import { newSalt, saltedHash } from './salted';

/**
 * `buka`: a submission came into being; `upaya`: something was tried and refused; `akun`: a way into an account of
 * staff was opened or shut; `lama`: from before the chain, when neither the kind nor the place was noted.
 */
export type Kejadian = Tindakan | 'buka' | 'upaya' | 'akun' | 'lama';

/** What the chain says of one event, without its place in the chain. Nothing in it ever has to be erased. */
interface Event extends Origin {
  kejadian: Kejadian;
  /** The uuid of the submission; null for what belongs to none. */
  kiriman: string | null;
  dari: Keadaan | null;
  ke: Keadaan | null;
  /** Role and id, `staf:3`. */
  oleh: string;
  versi: number | null;
  waktu: string;
  /** Salted hash of the version that this event made. */
  sidik_isi: string | null;
}

/** One link of the chain (`api::riwayat.riwayat`). */
export interface ChainRow extends Event {
  /** From 1, without a gap. */
  urut: number;
  /** Salted hashes of the texts beside the chain. */
  sidik_nama: string;
  sidik_alasan: string | null;
  /** `sidik` of the row before. */
  sidik_lalu: string;
  /** SHA-256, in hex, of all of the above. */
  sidik: string;
}

/** The texts beside the chain (`api::catatan-riwayat.catatan-riwayat`), with the salts of their hashes. */
export interface TextRow {
  urut: number;
  kiriman: string | null;
  nama_oleh: string;
  garam_nama: string;
  alasan: string | null;
  garam_alasan: string | null;
}

/** An event with its texts. */
export type NewEvent = Event & Pick<TextRow, 'nama_oleh' | 'alasan'>;

export const chainRows = (strapi: Core.Strapi) => rowsOf<ChainRow & { id: number }>(strapi, 'api::riwayat.riwayat');
export const textRows = (strapi: Core.Strapi) =>
  rowsOf<TextRow & { id: number }>(strapi, 'api::catatan-riwayat.catatan-riwayat');

/** Adds events to the end of the chain, in their order, in the transaction that is open. */
export async function appendToChain(strapi: Core.Strapi, events: NewEvent[]): Promise<void> {
  const links = linkEvents(await takeNumbers(strapi, events.length), events);
  const last = links.rows.at(-1);
  if (!last) return;
  await chainRows(strapi).createMany({ data: links.rows as unknown as Record<string, unknown>[] });
  await textRows(strapi).createMany({ data: links.texts as unknown as Record<string, unknown>[] });
  await moveHead(strapi, last.sidik);
}

/** The rows that follow an end of the chain, and the texts that lie beside them. */
export function linkEvents(head: Head, events: readonly NewEvent[]): { rows: ChainRow[]; texts: TextRow[] } {
  const rows: ChainRow[] = [];
  const texts: TextRow[] = [];
  let { urut, sidik: sidik_lalu } = head;
  for (const { nama_oleh, alasan, ...event } of events) {
    urut += 1;
    const garam_nama = newSalt();
    const garam_alasan = alasan === null ? null : newSalt();
    const sidik_nama = saltedHash(garam_nama, nama_oleh);
    const sidik_alasan = alasan === null || garam_alasan === null ? null : saltedHash(garam_alasan, alasan);
    const unsealed = { ...event, urut, sidik_nama, sidik_alasan, sidik_lalu };
    const row = { ...unsealed, sidik: sealOf(unsealed) };
    rows.push(row);
    texts.push({ urut, kiriman: event.kiriman, nama_oleh, garam_nama, alasan, garam_alasan });
    sidik_lalu = row.sidik;
  }
  return { rows, texts };
}

/** What `sidik` of a row has to be. */
export function sealOf(row: Omit<ChainRow, 'sidik'>): string {
  const { urut, kejadian, kiriman, dari, ke, oleh, versi, asal, jaringan } = row;
  const { sidik_nama, sidik_alasan, sidik_isi, sidik_lalu } = row;
  const waktu = new Date(row.waktu).toISOString();
  const event = { urut, kejadian, kiriman, dari, ke, oleh, versi, waktu, asal, jaringan };
  return fingerprint({ ...event, sidik_nama, sidik_alasan, sidik_isi, sidik_lalu });
}
