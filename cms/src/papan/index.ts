import type { Core } from '@strapi/strapi';
import { staffView } from '../kiriman/view';
import { answering } from '../moderasi/answer';
import { requireStaff } from '../moderasi/staff';
import { readBoard } from './board';

/**
 * `GET /moderasi/papan`, for everybody of the office: how the work stands, in figures. Before `moderasi`,
 * whose `/moderasi/:uuid` would take this address for a submission.
 */
export function register(strapi: Core.Strapi): void {
  const route = {
    method: 'GET',
    path: '/moderasi/papan',
    info: { type: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    handler: answering(strapi, staffView, (context) => {
      requireStaff(context.state.user);
      return readBoard(strapi);
    }),
  };
  strapi.server.routes({ type: 'admin', routes: [route] } as never);
}
