import type { Core } from '@strapi/strapi';
import { addKabar } from '../kabar/add-kabar';
import { rowsOf } from '../kiriman/row';
import { oleh } from './actor';
import type { Actor } from './actor';
import type { Keadaan } from './states';

/** One line of the history: who moved a submission from which state to which, when and why. Never changed. */
export interface RiwayatRow {
  kiriman: string;
  dari: Keadaan | null;
  ke: Keadaan;
  oleh: string;
  nama_oleh: string;
  alasan: string | null;
  versi: number;
  waktu: string;
}

const riwayatRows = (strapi: Core.Strapi) => rowsOf<RiwayatRow & { id: number }>(strapi, 'api::riwayat.riwayat');

/** Who it was and what happened; the rest is filled in. */
export type HistoryLine = Omit<RiwayatRow, 'oleh' | 'nama_oleh' | 'waktu'> & { actor: Actor };

/** Belongs into the transaction of the change; whoever wants to be told of it is written to from there. */
export async function addHistory(strapi: Core.Strapi, ...lines: HistoryLine[]): Promise<void> {
  await addKabar(strapi, lines);
  const waktu = new Date().toISOString();
  const data = lines.map(({ actor, ...line }) => ({ ...line, oleh: oleh(actor), nama_oleh: actor.nama, waktu }));
  await riwayatRows(strapi).createMany({ data });
}

/** The history of several submissions, oldest first. */
export async function historyOf(strapi: Core.Strapi, uuids: string[]): Promise<RiwayatRow[]> {
  return riwayatRows(strapi).findMany({ where: { kiriman: { $in: uuids } }, orderBy: { id: 'asc' } });
}
