import type { Core } from '@strapi/strapi';
import type { Actor } from './actor';
import { answering } from './answer';
import type { Context } from './answer';
import { requireStaff } from './staff';
import { reviewOf } from './tinjauan';

export type StaffHandle = (context: Context, actor: Actor) => unknown;

/**
 * A route of staff below `/moderasi`, with a token of Strapi's admin log-in and a role of the office. A 409 carries
 * the stored submission as it lies before whoever asked.
 */
export function staffRoute(
  strapi: Core.Strapi,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  handle: StaffHandle,
) {
  return {
    method,
    path: `/moderasi${path}`,
    info: { type: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    handler: answering(
      strapi,
      (whole, { state }) => reviewOf(strapi, whole, requireStaff(state.user)),
      (context) => handle(context, requireStaff(context.state.user)),
    ),
  };
}
