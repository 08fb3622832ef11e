import type { Core } from '@strapi/strapi';
import { rowsOf } from '../kiriman/row';
import { todayInWib } from '../moderasi/day';
import { Refusal } from '../moderasi/refusal';
import { dayWords } from './day-words';

/** The account of a volunteer, as users-permissions stores it with what we added. */
export interface AkunRow {
  id: number;
  username: string;
  /** Hashed; null for who uses a PIN. */
  password: string | null;
  blocked: boolean;
  nama_tampil: string | null;
  rw: number | null;
  /** Null for the RW itself. */
  rt: number | null;
  /** International form, `+6281…`. */
  hp: string | null;
  /** Term of office, `YYYY-MM-DD`, both days included; null where none was set. */
  mulai: string | null;
  selesai: string | null;
}

export const userUid = 'plugin::users-permissions.user';

export const akunRows = (strapi: Core.Strapi) => rowsOf<AkunRow>(strapi, userUid);

/** Of volunteers only: the table is Strapi's. */
export const volunteersOnly = { role: { type: 'relawan' } };

/** @throws Refusal 404 */
export async function findAkun(strapi: Core.Strapi, id: number): Promise<AkunRow> {
  const akun = await akunRows(strapi).findOne({ where: { id, ...volunteersOnly } });
  if (!akun) throw new Refusal(404, 'Akun ini tidak ditemukan.');
  return akun;
}

export type Masa = Pick<AkunRow, 'mulai' | 'selesai'>;

/** An account works from the first to the last day of its term. @throws Refusal 403 outside of it */
export function requireTerm({ mulai, selesai }: Partial<Masa>, today = todayInWib()): void {
  if (mulai && today < mulai) {
    throw new Refusal(403, `Akun Anda baru berlaku mulai ${dayWords(mulai)}.`);
  }
  if (selesai && today > selesai) {
    throw new Refusal(
      403,
      `Masa bakti Anda berakhir ${dayWords(selesai)}. Kiriman wilayah Anda diteruskan oleh pengurus yang baru.`,
    );
  }
}

/** Whether today lies within the term of an account. */
export function isInTerm({ mulai, selesai }: Masa, today = todayInWib()): boolean {
  return !(mulai && today < mulai) && !(selesai && today > selesai);
}
