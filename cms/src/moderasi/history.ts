import type { Core } from '@strapi/strapi';
import { addKabar } from '../kabar/add-kabar';
import { appendToChain, chainRows, textRows } from '../riwayat/chain';
import type { Kejadian } from '../riwayat/chain';
import { currentOrigin } from '../riwayat/origin';
import type { Origin } from '../riwayat/origin';
import { oleh } from './actor';
import type { Actor } from './actor';
import type { Keadaan } from './states';

/** One line of the history: who moved a submission from which state to which, when and why. Never changed. */
export interface RiwayatRow {
  kejadian: Kejadian;
  kiriman: string;
  dari: Keadaan | null;
  ke: Keadaan;
  oleh: string;
  nama_oleh: string;
  alasan: string | null;
  versi: number;
  waktu: string;
}

/** In place of a text that was erased by law. */
const erased = '(dihapus)';

/** What happened to a submission, and who it was; the rest is filled in. */
export interface HistoryLine {
  kejadian: Kejadian;
  /** Null for what belongs to no submission; it has no state and no version then. */
  kiriman: string | null;
  dari: Keadaan | null;
  ke: Keadaan | null;
  actor: Actor;
  alasan: string | null;
  versi: number | null;
  /** Of the version that this made, from `storeVersion()`. */
  sidik_isi?: string | null;
  /** Of the request that is being answered, unless it is given. */
  origin?: Origin;
}

/**
 * Writes lines to the end of the chain, and to whoever wants to be told of them. Its lock comes after every other one:
 * call it last in a transaction.
 */
export async function addHistory(strapi: Core.Strapi, ...lines: HistoryLine[]): Promise<void> {
  await addKabar(strapi, lines);
  const waktu = new Date().toISOString();
  const here = currentOrigin(strapi);
  const events = lines.map(({ actor, origin = here, sidik_isi = null, ...line }) => ({
    ...line,
    ...origin,
    sidik_isi,
    oleh: oleh(actor),
    nama_oleh: actor.nama,
    waktu,
  }));
  await strapi.db.transaction(() => appendToChain(strapi, events));
}

/**
 * Writes what was done with accounts, which belongs to no submission and is never erased: accounts of volunteers are
 * told by their names (`rt03-rw37`), never by those of the people.
 */
export function addAccountHistory(strapi: Core.Strapi, actor: Actor, alasan: string): Promise<void> {
  const nothing = { kiriman: null, dari: null, ke: null, versi: null };
  return addHistory(strapi, { ...nothing, kejadian: 'akun', actor, alasan });
}

/** The history of several submissions, oldest first. */
export async function historyOf(strapi: Core.Strapi, uuids: string[]): Promise<RiwayatRow[]> {
  const where = { kiriman: { $in: uuids } };
  const rows = await chainRows(strapi).findMany({ where, orderBy: { urut: 'asc' } });
  const texts = new Map((await textRows(strapi).findMany({ where })).map((text) => [text.urut, text]));
  return rows.map(({ urut, kejadian, kiriman, dari, ke, oleh, versi, waktu, sidik_alasan }) => {
    const { nama_oleh = erased, alasan = sidik_alasan && erased } = texts.get(urut) ?? {};
    return { kejadian, kiriman, dari, ke, oleh, nama_oleh, alasan, versi, waktu } as RiwayatRow;
  });
}
