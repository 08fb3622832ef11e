import type { Core } from '@strapi/strapi';
import { findRow } from '../bootstrap/services';
import type { ApiRole } from '../bootstrap/services';
import { userUid } from './account';

/** The registry of content types; Strapi's types leave out `extend`. */
interface ContentTypes {
  extend(uid: string, change: (type: { attributes: object; info: object }) => void): void;
}

/**
 * A volunteer writes for one RW, or for one RT of it, during a term of office. Private: only our own routes
 * tell these, to the account itself and to the office.
 */
const office = {
  nama_tampil: { type: 'string', maxLength: 80, private: true },
  rw: { type: 'integer', min: 1, max: 39, private: true },
  rt: { type: 'integer', min: 1, max: 99, private: true },
  hp: { type: 'string', maxLength: 16, private: true },
  mulai: { type: 'date', private: true },
  selesai: { type: 'date', private: true },
};

/** Adds unit, telephone and term to the accounts of volunteers. */
export function describeRelawan(strapi: Core.Strapi): void {
  const types: ContentTypes = strapi.get('content-types');
  types.extend(userUid, ({ attributes, info }) => {
    Object.assign(attributes, office);
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

export interface RelawanAccount {
  username: string;
  /** None for who is yet to choose a PIN or a passphrase. */
  sandi?: string;
  nama_tampil: string;
  rw: number;
  rt: number | null;
  hp?: string | null;
  /** Term of office, `YYYY-MM-DD`. */
  mulai?: string;
  selesai?: string;
}

/** Makes the account of a volunteer. */
export async function createRelawan(
  strapi: Core.Strapi,
  { username, sandi, ...office }: RelawanAccount,
): Promise<void> {
  const role = await findRow<ApiRole>(strapi, 'plugin::users-permissions.role', { type: 'relawan' });
  if (!role) throw new Error(`accounts: the role "relawan" is missing, so ${username} was not made`);
  const accounts: Accounts = strapi.plugin('users-permissions').service('user');
  await accounts.add({
    username,
    // Strapi wants an address; nothing is ever sent to it (RFC 2606 keeps `.example` for such use).
    email: `${username}@moncer.example`,
    ...(sandi && { password: sandi }),
    provider: 'local',
    confirmed: true,
    blocked: false,
    role: role.id,
    ...office,
  });
}
