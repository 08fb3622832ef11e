import type { Core } from '@strapi/strapi';
import { staffName } from '../moderasi/actor';
import type { AdminUser } from '../moderasi/actor';
import { totpRows } from './row';

/** The colleagues who have the second factor, by name. @param except whoever asks */
export async function listStaff(strapi: Core.Strapi, except: number) {
  const rows = await totpRows(strapi).findMany({ where: { aktif_sejak: { $notNull: true }, akun: { $ne: except } } });
  const sejak = new Map(rows.map(({ akun, aktif_sejak }) => [akun, aktif_sejak]));
  const users: AdminUser[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: [...sejak.keys()] } } });
  return users
    .map((user) => ({ id: user.id, nama: staffName(user), aktif_sejak: sejak.get(user.id) ?? null }))
    .sort((one, other) => one.nama.localeCompare(other.nama, 'id'));
}
