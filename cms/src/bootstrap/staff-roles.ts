import type { Core } from '@strapi/strapi';
import { contentTypes, uidOf } from '../content-types';
import { contentTypePermissions, findRow, findRows, staffActions, staffRoles } from './services';
import type { Permission, StaffRole } from './services';

const explorer = 'plugin::content-manager.explorer';

/** The roles of staff beside Strapi's super admin, by the code that `moderasi` asks for. */
const roles = {
  petugas: { name: 'Petugas', description: 'Menulis isi situs dan memeriksa kiriman.' },
  lurah: { name: 'Lurah', description: 'Seperti petugas, dan menyetujui layanan, profil, dan maklumat.' },
} as const;

/**
 * Staff read, write and correct drafts of every type. Nobody may use Strapi's own publish: what is
 * public passes through `moderasi`. They delete only what is not moderated; the rest is withdrawn.
 */
export async function setStaffRoles(strapi: Core.Strapi): Promise<void> {
  for (const [code, role] of Object.entries(roles)) {
    const { id } = await findOrCreate(strapi, code, role);
    await staffRoles(strapi).assignPermissions(id, staffPermissions(strapi));
  }
  await removeStrapiRoles(strapi);
}

/**
 * Strapi's market, its builder of content types, which come from code here, its media library, languages and mail,
 * which nothing here uses, and its tokens, with which programs would come in past password and second factor. Without
 * the permission the panel does not even show the links.
 */
const nobodyNeeds =
  /^(admin::(marketplace|api-tokens|admin-tokens|transfer)|plugin::(content-type-builder|upload|i18n|email))\./;

/** Tables of our own with keys, sealed or hashed; Strapi would let the super admin read them like any content. */
const nobodyReads: ReadonlySet<string> = new Set(
  ['totp', 'aktivasi', 'perangkat'].map((noun) => `api::${noun}.${noun}`),
);

/** Takes from the super admin what leads out of the product. */
export function trimSuperAdmin(strapi: Core.Strapi): void {
  staffRoles(strapi).hooks.willResetSuperAdminPermissions.register((permissions) =>
    permissions.filter(({ action, subject }) => !nobodyNeeds.test(action) && !nobodyReads.has(subject)),
  );
}

async function findOrCreate(strapi: Core.Strapi, code: string, role: { name: string; description: string }) {
  return (await findRow<StaffRole>(strapi, 'admin::role', { code })) ?? staffRoles(strapi).create({ ...role, code });
}

function staffPermissions(strapi: Core.Strapi): Permission[] {
  const actions = ['create', 'read', 'update', 'delete'].map((name) => ({
    ...staffActions(strapi).actionProvider.get(`${explorer}.${name}`),
    subjects: contentTypes
      .filter((type) => name !== 'delete' || !type.dimoderasi)
      .map((type) => uidOf(type.nama) as string),
  }));
  return contentTypePermissions(strapi).getPermissionsWithNestedFields(actions);
}

/** Strapi's *Editor* and *Author* may publish; they go unless somebody has been given one. */
async function removeStrapiRoles(strapi: Core.Strapi): Promise<void> {
  const found = await findRows<StaffRole>(strapi, 'admin::role', {
    where: { code: { $in: ['strapi-editor', 'strapi-author'] } },
    populate: { users: true },
  });
  const unused = found.filter(({ users }) => users?.length === 0);
  if (unused.length > 0) await staffRoles(strapi).deleteByIds(unused.map(({ id }) => id));
}
