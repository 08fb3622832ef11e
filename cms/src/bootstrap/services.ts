import type { Core } from '@strapi/strapi';

/** Strapi's own services and tables, as far as they are used here. Strapi gives them no types. */

export interface Permission {
  action: string;
  subject: string;
}

interface StaffRoles {
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  assignPermissions(id: number, permissions: Permission[]): Promise<unknown>;
  deleteByIds(ids: number[]): Promise<unknown>;
  hooks: { willResetSuperAdminPermissions: { register(change: (all: Permission[]) => Permission[]): void } };
}

interface StaffAccount {
  email: string;
  firstname: string;
  lastname: string;
  password: string;
  preferedLanguage: string;
}

interface Staff {
  exists(where?: { email: string }): Promise<boolean>;
  createFirstAdmin(account: StaffAccount): Promise<unknown>;
  create(account: StaffAccount & { isActive: boolean; registrationToken: null; roles: number[] }): Promise<unknown>;
}

interface Actions {
  actionProvider: { get(action: string): object };
}

interface ContentTypePermissions {
  getPermissionsWithNestedFields(actions: object[]): Permission[];
}

export const staffRoles = (strapi: Core.Strapi) => strapi.service('admin::role') as StaffRoles;
export const staff = (strapi: Core.Strapi) => strapi.service('admin::user') as Staff;
export const staffActions = (strapi: Core.Strapi) => strapi.service('admin::permission') as Actions;
export const contentTypePermissions = (strapi: Core.Strapi) =>
  strapi.service('admin::content-type') as ContentTypePermissions;

/** Staff roles as stored. */
export interface StaffRole {
  id: number;
  code: string;
  users?: unknown[];
}

/** Roles of the content API as stored. */
export interface ApiRole {
  id: number;
  type: string;
  permissions?: { id: number; action: string }[];
}

/** One row of a table of Strapi's, with what `populate` names. */
export async function findRow<Row>(strapi: Core.Strapi, uid: string, where: object): Promise<Row | null> {
  return (await strapi.db.query(uid).findOne({ where })) as Row | null;
}

export async function findRows<Row>(strapi: Core.Strapi, uid: string, query: object): Promise<Row[]> {
  return (await strapi.db.query(uid).findMany(query)) as Row[];
}
