import type { Core } from '@strapi/strapi';
import { answersForOffice } from '../moderasi/rights';
import { staffRoute } from '../moderasi/staff-route';
import { readBoard } from './board';

/**
 * `GET /moderasi/papan`, for everybody of the office: how the work stands, in figures. Before `moderasi`,
 * whose `/moderasi/:uuid` would take this address for a submission.
 */
export function register(strapi: Core.Strapi): void {
  const route = staffRoute(strapi, 'GET', '/papan', async (_, actor) => ({
    ...(await readBoard(strapi)),
    boleh: { riwayat: answersForOffice(actor) },
  }));
  strapi.server.routes({ type: 'admin', routes: [route] } as never);
}
