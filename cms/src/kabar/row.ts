import type { Core } from '@strapi/strapi';
import { rowsOf } from '../kiriman/row';
import type { Peristiwa } from './peristiwa';

/** On which side of the desk somebody is: an account of Strapi's panel, or one of a volunteer. */
export type Pihak = 'staf' | 'relawan';

/** One account, on its side. */
export interface Penerima {
  pihak: Pihak;
  akun: number;
}

/** One notice, to one recipient, by one channel. Written with the change of state that it tells about. */
export interface KabarRow extends Penerima {
  id: number;
  /** The submission; null for the digest. */
  kiriman: string | null;
  peristiwa: Peristiwa | 'ringkasan';
  kanal: 'surel' | 'dorong';
  /** The phone that a push goes to. */
  langganan: number | null;
  /** Of a digest: its day in WIB, `YYYY-MM-DD`. */
  hari: string | null;
  keadaan: 'menunggu' | 'terkirim' | 'gagal';
  /** How often it was tried, this try included. */
  percobaan: number;
  /** When it is tried next, or was tried last. */
  coba_pada: string;
  /** Why the last try failed, for the desk. */
  alasan: string | null;
  dibuat_pada: string;
}

/** What an account wants to be told by e-mail. None is told anything that was not asked for. */
export interface PilihanRow extends Penerima {
  id: number;
  surel: boolean;
  /** The digest of working days; staff only. */
  ringkasan: boolean;
  /** Of a volunteer; staff are written to at the address they log in with. */
  alamat: string | null;
}

/** A browser that takes pushes for one account, for as long as the session lives in which it was switched on. */
export interface LanggananRow extends Penerima {
  id: number;
  /** Strapi's name of the device that logged in; empty where it gave none. */
  perangkat: string;
  titik_akhir: string;
  sidik: string;
  p256dh: string;
  auth: string;
  dibuat_pada: string;
}

export const kabarRows = (strapi: Core.Strapi) => rowsOf<KabarRow>(strapi, 'api::kabar.kabar');
export const pilihanRows = (strapi: Core.Strapi) => rowsOf<PilihanRow>(strapi, 'api::pilihan-kabar.pilihan-kabar');
export const langgananRows = (strapi: Core.Strapi) => rowsOf<LanggananRow>(strapi, 'api::langganan.langganan');
