import type { Core } from '@strapi/strapi';
import { requireLiveSessions } from './session';
import { staffRoutes } from './staff-routes';
import { volunteerRoutes } from './volunteer-routes';

/**
 * The accounts of volunteers: who they are and until when (the office's list), how they come in (activation
 * code, PIN, passphrase), and how a lost phone is locked out. Before `moderasi`, whose `/moderasi/:uuid`
 * would take these addresses for submissions.
 */
export function register(strapi: Core.Strapi): void {
  requireLiveSessions(strapi);
  strapi.server.routes({ type: 'content-api', routes: volunteerRoutes(strapi) } as never);
  strapi.server.routes({ type: 'admin', routes: staffRoutes(strapi) } as never);
}
