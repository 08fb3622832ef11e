import type { Core } from '@strapi/strapi';
import { findRow } from './services';
import type { ApiRole } from './services';

const userUid = 'plugin::users-permissions.user';

/** The registry of content types; Strapi's types leave out `extend`. */
interface ContentTypes {
  extend(uid: string, change: (type: { attributes: object; info: object }) => void): void;
}

/**
 * A volunteer writes for one RW, or for one RT of it. Private: only our own routes tell the unit,
 * and only to the account itself.
 */
const unit = {
  nama_tampil: { type: 'string', maxLength: 80, private: true },
  rw: { type: 'integer', min: 1, max: 39, private: true },
  rt: { type: 'integer', min: 1, max: 99, private: true },
};

/** Adds the unit to the accounts of volunteers. */
export function bindRelawanToUnit(strapi: Core.Strapi): void {
  const types: ContentTypes = strapi.get('content-types');
  types.extend(userUid, ({ attributes, info }) => {
    Object.assign(attributes, unit);
    Object.assign(info, { displayName: 'Akun relawan' });
  });
}

export async function createRelawanRole(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  if (await roles.findOne({ where: { type: 'relawan' } })) return;
  await roles.create({
    data: { type: 'relawan', name: 'Relawan', description: 'Mengirim laporan untuk satu RT atau satu RW.' },
  });
}

interface Accounts {
  add(account: object): Promise<unknown>;
}

interface RelawanAccount {
  username: string;
  sandi: string;
  nama_tampil: string;
  rw: number;
  rt?: number;
}

/** Makes an account unless one of that name exists. */
export async function createRelawan(strapi: Core.Strapi, account: RelawanAccount): Promise<void> {
  const { username, sandi, nama_tampil, rw, rt } = account;
  if (await strapi.db.query(userUid).findOne({ where: { username } })) return;
  const role = await findRow<ApiRole>(strapi, 'plugin::users-permissions.role', { type: 'relawan' });
  if (!role) throw new Error(`accounts: the role "relawan" is missing, so ${username} was not made`);
  const accounts: Accounts = strapi.plugin('users-permissions').service('user');
  await accounts.add({
    username,
    // Strapi wants an address; nothing is ever sent to it (RFC 2606 keeps `.example` for such use).
    email: `${username}@moncer.example`,
    password: sandi,
    provider: 'local',
    confirmed: true,
    blocked: false,
    role: role.id,
    nama_tampil,
    rw,
    rt: rt ?? null,
  });
}
