import type { Core } from '@strapi/strapi';
import { akunRows, isInTerm, volunteersOnly } from '../akun/account';
import { staffName, staffRoles } from '../moderasi/actor';
import type { AdminUser } from '../moderasi/actor';
import { hasRole } from '../moderasi/staff';
import { rowsOf } from '../kiriman/row';
import { pilihanRows } from './row';
import type { Penerima } from './row';

/** Somebody who may be told something now. */
interface Reachable {
  /** E-mail address; null for who gave none. */
  alamat: string | null;
}

type StaffRow = AdminUser & { email: string; isActive: boolean };

/** @returns nothing for an account that is shut, gone, or outside of its term of office */
export async function findReachable(strapi: Core.Strapi, { pihak, akun }: Penerima): Promise<Reachable | undefined> {
  return pihak === 'staf' ? findStaff(strapi, akun) : findVolunteer(strapi, akun);
}

async function findStaff(strapi: Core.Strapi, id: number): Promise<Reachable | undefined> {
  const user = (await strapi.db.query('admin::user').findOne({
    where: { id, isActive: true },
    populate: ['roles'],
  })) as StaffRow | null;
  return user && hasRole(user, staffRoles) ? { alamat: user.email } : undefined;
}

async function findVolunteer(strapi: Core.Strapi, id: number): Promise<Reachable | undefined> {
  const account = await akunRows(strapi).findOne({ where: { id, blocked: false, ...volunteersOnly } });
  if (!account || !isInTerm(account)) return undefined;
  const chosen = await pilihanRows(strapi).findOne({ where: { pihak: 'relawan', akun: id } });
  return { alamat: chosen?.alamat ?? null };
}

/** What the desk calls these accounts; those that are gone have no name. */
export async function namesOf(strapi: Core.Strapi, people: readonly Penerima[]): Promise<(who: Penerima) => string> {
  const idsOf = (pihak: Penerima['pihak']) => people.filter((who) => who.pihak === pihak).map(({ akun }) => akun);
  const staff = await rowsOf<StaffRow>(strapi, 'admin::user').findMany({ where: { id: { $in: idsOf('staf') } } });
  const volunteers = await akunRows(strapi).findMany({ where: { id: { $in: idsOf('relawan') } } });
  const names = new Map([
    ...staff.map((user) => [`staf:${user.id}`, staffName(user)] as const),
    ...volunteers.map(({ id, nama_tampil, username }) => [`relawan:${id}`, nama_tampil || username] as const),
  ]);
  return ({ pihak, akun }) => names.get(`${pihak}:${akun}`) ?? 'Akun yang sudah tidak ada';
}
