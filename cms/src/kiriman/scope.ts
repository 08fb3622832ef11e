import { requireTerm } from '../akun/account';
import type { Masa } from '../akun/account';
import { Refusal } from '../moderasi/refusal';
import type { KirimanRow, Where } from './row';

/** A volunteer as users-permissions authenticates them: bound to one RW, or to one RT of it. */
export interface Volunteer {
  id: number;
  username: string;
  nama_tampil: string | null;
  rw: number;
  /** Null for the RW itself, which also reads and adds to what its RTs send. */
  rt: number | null;
}

/**
 * The volunteer behind a request.
 *
 * @throws Refusal 403 for any other account, for one that is bound to no RW, and outside of the term of office.
 */
export function requireVolunteer(user: unknown): Volunteer {
  const account = (user ?? {}) as Partial<Volunteer & Masa> & { role?: { type?: string } };
  if (account.role?.type !== 'relawan') throw new Refusal(403, 'Halaman ini untuk pengurus RT dan RW.');
  if (!Number.isInteger(account.rw)) {
    throw new Refusal(403, 'Akun Anda belum terhubung ke RT atau RW. Hubungi kantor kelurahan.');
  }
  requireTerm(account);
  const { id, username = '', nama_tampil = null, rw, rt = null } = account;
  return { id: id as number, username, nama_tampil, rw: rw as number, rt };
}

/** Which submissions a volunteer may see and change: those of the own unit. */
export function scopeOf({ rw, rt }: Volunteer): Where {
  return rt === null ? { rw, relawan: { $notNull: true } } : { rw, rt, relawan: { $notNull: true } };
}

export function isInScope({ rw, rt }: Volunteer, row: KirimanRow): boolean {
  return row.relawan !== null && row.rw === rw && (rt === null || row.rt === rt);
}
