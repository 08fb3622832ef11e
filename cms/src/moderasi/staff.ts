import { staffActor, staffRoles } from './actor';
import type { Actor, AdminUser } from './actor';
import { Refusal } from './refusal';

/**
 * The member of staff behind a request.
 *
 * @throws Refusal 403 for an admin account without a role of the office.
 */
export function requireStaff(user: unknown): Actor {
  if (!hasRole(user, staffRoles)) throw new Refusal(403, 'Halaman ini untuk petugas kelurahan.');
  return staffActor(user as AdminUser);
}

/** Whether an account of staff has one of these roles, by Strapi's codes. */
export function hasRole(user: unknown, roles: ReadonlySet<string>): boolean {
  const account = user as Partial<AdminUser> | undefined;
  return (account?.roles ?? []).some(({ code }) => roles.has(code));
}
