import { staffActor, staffRoles } from './actor';
import type { Actor, AdminUser } from './actor';
import { Refusal } from './refusal';

/**
 * The member of staff behind a request.
 *
 * @throws Refusal 403 for an admin account without a role of the office.
 */
export function requireStaff(user: unknown): Actor {
  const account = user as AdminUser | undefined;
  const allowed = account?.roles?.some(({ code }) => staffRoles.has(code));
  if (!account || !allowed) throw new Refusal(403, 'Halaman ini untuk petugas kelurahan.');
  return staffActor(account);
}
