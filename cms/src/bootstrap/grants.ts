import type { Core } from '@strapi/strapi';
import { findRows } from './services';
import type { ApiRole } from './services';

/**
 * All that Strapi's content API allows, by role. Our own routes for volunteers check the role
 * themselves; every core route, of every content type, stays closed.
 */
const grants: Readonly<Record<string, readonly string[]>> = {
  public: [
    'plugin::users-permissions.auth.callback', // POST /api/auth/local, the log-in
    'plugin::users-permissions.auth.refresh', // called without a token, hence public
  ],
  relawan: [
    'plugin::users-permissions.user.me',
    'plugin::users-permissions.auth.logout',
    'plugin::users-permissions.auth.changePassword',
    'plugin::users-permissions.auth.getSessions',
    'plugin::users-permissions.auth.revokeSession',
  ],
};

/** Makes the grants of every role exactly those above; roles that are not named get none. */
export async function setGrants(strapi: Core.Strapi): Promise<void> {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const roles = await findRows<ApiRole>(strapi, 'plugin::users-permissions.role', { populate: { permissions: true } });
  for (const role of roles) {
    const wanted = grants[role.type] ?? [];
    const present = role.permissions ?? [];
    const surplus = present.filter(({ action }) => !wanted.includes(action));
    const missing = wanted.filter((action) => !present.some((permission) => permission.action === action));
    if (surplus.length > 0) await permissions.deleteMany({ where: { id: { $in: surplus.map(({ id }) => id) } } });
    for (const action of missing) await permissions.create({ data: { action, role: role.id } });
  }
}
