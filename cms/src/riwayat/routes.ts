import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { gatherOne } from '../kiriman/view';
import type { Actor } from '../moderasi/actor';
import { readBody } from '../moderasi/answer';
import type { Context } from '../moderasi/answer';
import { compare } from '../moderasi/compare';
import { Refusal } from '../moderasi/refusal';
import { restoreVersion } from '../moderasi/restore';
import { answersForOffice } from '../moderasi/rights';
import { staffRoute } from '../moderasi/staff-route';
import type { StaffHandle } from '../moderasi/staff-route';
import { findKiriman, review } from '../moderasi/tinjauan';
import { listVersions, versionOf } from '../moderasi/versions';
import { eraseData } from './erase';
import { exportHistory } from './export';

const maxReason = 1_000;
const versi = z.int({ error: 'Sertakan versi yang Anda lihat.' });
const restoreBody = z.strictObject({ versi, ke: z.int({ error: 'Sebutkan versi yang dipulihkan.' }) });
const eraseBody = z.strictObject({
  versi,
  alasan: z.string({ error: 'Tulis atas permintaan siapa data dihapus.' }).max(maxReason),
});
const day = z.iso.date({ error: 'Tanggal ditulis seperti 2026-11-12.' }).optional();
const spanQuery = z.strictObject({ dari: day, sampai: day });

/** Versions and history for staff; what only the lurah and the operator may do says so. */
export function registerRoutes(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', path: string, handle: StaffHandle) => staffRoute(strapi, method, path, handle);
  const routes = [
    route('GET', '/riwayat.csv', (context, actor) => sendTable(strapi, context, actor)),
    route('GET', '/:uuid/versi', async ({ params }) => ({
      daftar: await listVersions(strapi, (await findKiriman(strapi, params.uuid)).uuid),
    })),
    route('GET', '/:uuid/versi/:n', ({ params }) => readVersion(strapi, params)),
    route('POST', '/:uuid/pulihkan', async ({ params, request }, actor) => {
      const wish = readBody(restoreBody, request.body);
      const { uuid } = await findKiriman(strapi, params.uuid);
      return review(strapi, await restoreVersion(strapi, { uuid, actor, ...wish }), actor);
    }),
    route('POST', '/:uuid/hapus-data', async ({ params, request }, actor) => {
      requireLead(actor);
      const { versi, alasan } = readBody(eraseBody, request.body);
      const { uuid } = await findKiriman(strapi, params.uuid);
      return review(strapi, await eraseData(strapi, { uuid, actor, versi, catatan: alasan }), actor);
    }),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}

/** A kept version, and what has changed from it to the draft as it is now. */
async function readVersion(strapi: Core.Strapi, params: Context['params']) {
  const row = await findKiriman(strapi, params.uuid);
  const version = await versionOf(strapi, row.uuid, Number(params.n));
  if (!version) throw new Refusal(404, 'Versi ini tidak tersimpan.');
  const { entry } = await gatherOne(strapi, row);
  return { ...version, perubahan: compare(row.jenis, version.isi, entry) };
}

function sendTable(strapi: Core.Strapi, context: Context, actor: Actor) {
  requireLead(actor);
  const span = readBody(spanQuery, context.query);
  context.set('content-type', 'text/csv; charset=utf-8');
  context.set('content-disposition', 'attachment; filename="riwayat.csv"');
  const table = exportHistory(strapi, span);
  // Who downloads it is to see a line that breaks, not a table that ends early.
  table.once('error', () => context.res.headersSent && context.res.destroy());
  return table;
}

function requireLead(actor: Actor): void {
  if (!answersForOffice(actor)) throw new Refusal(403, 'Ini dikerjakan oleh lurah atau admin.');
}
