import type { Core } from '@strapi/strapi';
import { requireEnrolment } from './duty';
import { guardStaffLogin } from './login';
import { totpRoutes } from './routes';

/**
 * The second factor of staff: a code of six digits from an app on their phone (RFC 6238), beside the password. Before
 * `moderasi`, whose `/moderasi/:uuid` would take these addresses for submissions.
 */
export function register(strapi: Core.Strapi): void {
  requireEnrolment(strapi);
  guardStaffLogin(strapi);
  strapi.server.routes({ type: 'admin', routes: totpRoutes(strapi) } as never);
}
