import type { Core } from '@strapi/strapi';
import { contentTypes, uidOf } from '../content-types';

const explorer = 'plugin::content-manager.explorer';

/** The roles of staff beside Strapi's super admin, by the code that `moderasi` asks for. */
const staffRoles = {
  petugas: { name: 'Petugas', description: 'Menulis isi situs dan memeriksa kiriman.' },
  lurah: { name: 'Lurah', description: 'Seperti petugas, dan menyetujui layanan, profil, dan maklumat.' },
} as const;

/**
 * Staff read, write and correct drafts of every type. Nobody may use Strapi's own publish: what is
 * public passes through `moderasi`. They delete only what is not moderated; the rest is withdrawn.
 */
export async function setStaffRoles(strapi: Core.Strapi): Promise<void> {
  for (const [code, role] of Object.entries(staffRoles)) {
    const { id } = await findOrCreate(strapi, code, role);
    await strapi.service('admin::role').assignPermissions(id, staffPermissions(strapi));
  }
  await removeStrapiRoles(strapi);
}

async function findOrCreate(strapi: Core.Strapi, code: string, role: { name: string; description: string }) {
  const found = await strapi.db.query('admin::role').findOne({ where: { code } });
  return (found ?? (await strapi.service('admin::role').create({ ...role, code }))) as { id: number };
}

interface Permission {
  action: string;
  subject: string;
}

function staffPermissions(strapi: Core.Strapi): Permission[] {
  const actions = ['create', 'read', 'update', 'delete'].map((name) => ({
    ...strapi.service('admin::permission').actionProvider.get(`${explorer}.${name}`),
    subjects: contentTypes
      .filter((type) => name !== 'delete' || !type.dimoderasi)
      .map((type) => uidOf(type.nama) as string),
  }));
  return strapi.service('admin::content-type').getPermissionsWithNestedFields(actions) as Permission[];
}

/** Strapi's *Editor* and *Author* may publish; they go unless somebody has been given one. */
async function removeStrapiRoles(strapi: Core.Strapi): Promise<void> {
  const roles = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: ['strapi-editor', 'strapi-author'] } }, populate: { users: true } });
  const unused = roles.filter((role) => role.users.length === 0);
  if (unused.length > 0) await strapi.service('admin::role').deleteByIds(unused.map(({ id }) => id));
}
