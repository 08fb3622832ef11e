import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import type { KirimanRow } from '../kiriman/row';
import { sendOnce } from '../kiriman/send';
import type { Actor } from './actor';
import { readBody } from './answer';
import type { Context } from './answer';
import { readQueue } from './antrean';
import { readFilter } from './antrean/filter';
import { approveMany } from './approve-many';
import { assign } from './assign';
import { blur } from './blur';
import * as bodies from './bodies';
import { correct } from './correct';
import { decide } from './decide';
import type { Verdict } from './decide';
import { readFailures } from './failures';
import { noteLook } from './presence';
import { previewCookie } from './preview-cookie';
import { Refusal } from './refusal';
import { staffRoute } from './staff-route';
import type { StaffHandle } from './staff-route';
import { findByDocument, findKiriman, review } from './tinjauan';

/** The routes of staff about submissions. */
export function registerRoutes(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', path: string, handle: StaffHandle) => staffRoute(strapi, method, path, handle);
  /** Changes one submission, and shows what it has become. */
  const change = (path: string, carryOut: (row: KirimanRow, context: Context, actor: Actor) => Promise<KirimanRow>) =>
    route('POST', `/:uuid/${path}`, async (context, actor) => {
      const row = await findKiriman(strapi, context.params.uuid);
      return review(strapi, await carryOut(row, context, actor), actor);
    });
  const verdict = (tindakan: Verdict['tindakan'], read: (body: unknown) => Partial<Verdict>) =>
    change(tindakan, ({ uuid }, { request }, actor) =>
      decide(strapi, { ...read(request.body), uuid, tindakan, actor }),
    );
  const plainVerdict = (body: unknown) => reasonOf(readBody(bodies.decisionBody, body));
  const routes = [
    route('GET', '/antrean', ({ query }, actor) => readQueue(strapi, readFilter(query), actor)),
    route('GET', '/gagal', () => readFailures(strapi)),
    route('GET', '/dokumen/:jenis/:documentId', async ({ params }, actor) =>
      review(strapi, await findByDocument(strapi, params.jenis, String(params.documentId)), actor),
    ),
    route('GET', '/:uuid', async ({ params }, actor) => review(strapi, await findKiriman(strapi, params.uuid), actor)),
    route('POST', '/setujui-sekaligus', ({ request }, actor) =>
      approveMany(strapi, { ...readBody(bodies.approveManyBody, request.body), actor }),
    ),
    route('POST', '/:uuid/pratinjau', (context) => openPreview(strapi, context)),
    route('POST', '/:uuid/lihat', (context, actor) => look(strapi, context, actor)),
    change('ajukan', (row, context, actor) => send(strapi, row, context, actor)),
    change('periksa', async (row, { request }, actor) => {
      const { versi } = readBody(bodies.openBody, request.body);
      // Two people may open the same review; the second changes nothing.
      if (row.keadaan === 'diperiksa') return row;
      return decide(strapi, { uuid: row.uuid, tindakan: 'periksa', actor, versi });
    }),
    verdict('setujui', (body) => {
      const { alasan_sendiri, terbit_pada, ...rest } = readBody(bodies.approveBody, body);
      return { ...reasonOf(rest), alasanSendiri: alasan_sendiri ?? undefined, terbitPada: terbit_pada ?? undefined };
    }),
    verdict('kembalikan', (body) => {
      const { catatan_isian, ...rest } = readBody(bodies.returnBody, body);
      return { ...reasonOf(rest), catatanIsian: catatan_isian };
    }),
    verdict('tolak', plainVerdict),
    verdict('urungkan', plainVerdict),
    verdict('tarik', plainVerdict),
    change('sunting', ({ uuid }, { request }, actor) =>
      correct(strapi, { ...readBody(bodies.correctBody, request.body), uuid, actor }),
    ),
    change('foto/:id/samarkan', ({ uuid }, { params, request }, actor) =>
      blur(strapi, { ...readBody(bodies.blurBody, request.body), uuid, actor, foto: String(params.id) }),
    ),
    change('tugaskan', ({ uuid }, { request }, actor) =>
      assign(strapi, { ...readBody(bodies.assignBody, request.body), uuid, actor }),
    ),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}

const reasonOf = ({ versi, catatan }: { versi: number; catatan?: string | null | undefined }) => ({
  versi,
  catatan: catatan ?? undefined,
});

/** Puts what staff wrote into the queue. A volunteer's report is sent by the volunteer. */
async function send(strapi: Core.Strapi, row: KirimanRow, { request }: Context, actor: Actor) {
  const { versi } = readBody(bodies.sendBody, request.body);
  if (row.relawan !== null) throw new Refusal(403, 'Laporan relawan diajukan oleh relawan sendiri.');
  return sendOnce(strapi, row, actor, versi);
}

async function openPreview(strapi: Core.Strapi, context: Context) {
  readBody(bodies.emptyBody, context.request.body);
  const { uuid } = await findKiriman(strapi, context.params.uuid);
  const { snapshotSecret, url } = strapi.config.get<MoncerConfig>('moncer');
  context.set('set-cookie', previewCookie(uuid, snapshotSecret, { secure: url.startsWith('https:') }));
  return { tautan: `/pratinjau/${uuid}` };
}

/** Called by the desk while a review is open, so that others see it. */
async function look(strapi: Core.Strapi, context: Context, actor: Actor) {
  readBody(bodies.emptyBody, context.request.body);
  const { uuid } = await findKiriman(strapi, context.params.uuid);
  noteLook(uuid, actor);
  context.status = 204;
}
