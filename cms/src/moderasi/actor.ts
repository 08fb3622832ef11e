import type { Core } from '@strapi/strapi';
import type { Peran } from './states';

/** Who does something, as the history names them. */
export interface Actor {
  peran: Peran;
  /** Absent for the program itself. */
  id?: number;
  nama: string;
  /** Of staff: may approve what only the lurah approves. */
  lurah?: boolean;
  /** Of staff: operates the system, perhaps beside other work. */
  admin?: boolean;
}

export const sistem: Actor = { peran: 'sistem', nama: 'Sistem' };

/** Somebody with an account of the office. */
export const isOfOffice = ({ peran }: Pick<Actor, 'peran'>): boolean => peran === 'staf' || peran === 'pengelola';

/** As the history stores it: `staf:3`. */
export const oleh = (actor: Actor): string => (actor.id === undefined ? actor.peran : `${actor.peran}:${actor.id}`);

/** A user of Strapi's admin panel, as its authentication puts it into `ctx.state.user`. */
export interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  roles?: { code: string }[];
}

/** Strapi's role codes of the office: whoever decides, and the operator, who reads all and decides nothing. */
export const decidingRoles: ReadonlySet<string> = new Set(['petugas', 'lurah']);
const adminRole = 'strapi-super-admin';
export const staffRoles: ReadonlySet<string> = new Set([...decidingRoles, adminRole]);

export const staffName = ({ firstname, lastname, username }: AdminUser): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || 'Petugas';

export function staffActor(user: AdminUser): Actor {
  const codes = (user.roles ?? []).map(({ code }) => code);
  const peran = codes.some((code) => decidingRoles.has(code)) ? 'staf' : 'pengelola';
  return {
    peran,
    id: user.id,
    nama: staffName(user),
    lurah: codes.includes('lurah'),
    admin: codes.includes(adminRole),
  };
}

/** Whoever stands behind the request that is being answered; the program itself outside of requests. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state = strapi.requestContext.get()?.state;
  const user = state?.user as (AdminUser & { nama_tampil?: string | null }) | undefined;
  if (!user) return sistem;
  if (isVolunteer(state)) return volunteerActor(user);
  return staffActor(user);
}

const isVolunteer = (state: { auth?: unknown } | undefined) =>
  (state?.auth as { strategy?: { name?: string } } | undefined)?.strategy?.name === 'users-permissions';

export function volunteerActor(user: { id: number; nama_tampil?: string | null; username?: string | null }): Actor {
  return { peran: 'relawan', id: user.id, nama: user.nama_tampil || user.username || 'Relawan' };
}
