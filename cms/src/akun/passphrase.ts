import type { Core } from '@strapi/strapi';
import { akunRows } from './account';

interface Users {
  edit(id: number, change: { password: string }): Promise<unknown>;
}

/** Strapi hashes it. */
export async function setPassphrase(strapi: Core.Strapi, akun: number, password: string): Promise<void> {
  const users: Users = strapi.plugin('users-permissions').service('user');
  await users.edit(akun, { password });
}

/** No passphrase opens the account any more. */
export async function clearPassphrase(strapi: Core.Strapi, akun: number): Promise<void> {
  await akunRows(strapi).update({ where: { id: akun }, data: { password: null } });
}
