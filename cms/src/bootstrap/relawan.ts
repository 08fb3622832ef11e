import type { Core } from '@strapi/strapi';

const userUid = 'plugin::users-permissions.user';

/** The registry of content types; Strapi's types leave out `extend`. */
interface ContentTypes {
  extend(uid: string, change: (type: { attributes: object }) => void): void;
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
  const types = strapi.get('content-types') as unknown as ContentTypes;
  types.extend(userUid, ({ attributes }) => Object.assign(attributes, unit));
}

export async function createRelawanRole(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  if (await roles.findOne({ where: { type: 'relawan' } })) return;
  await roles.create({
    data: { type: 'relawan', name: 'Relawan', description: 'Mengirim laporan untuk satu RT atau satu RW.' },
  });
}

export interface RelawanAccount {
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
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'relawan' } });
  await strapi
    .plugin('users-permissions')
    .service('user')
    .add({
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
