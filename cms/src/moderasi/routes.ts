import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { MoncerConfig } from '../../config/moncer';
import { kirimanRows } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import { sendOnce } from '../kiriman/send';
import { gatherOne, staffView } from '../kiriman/view';
import type { Actor } from './actor';
import { answering, readBody } from './answer';
import type { Context } from './answer';
import { decide } from './decide';
import type { Decision } from './decide';
import { previewCookie } from './preview-cookie';
import { readByDocument, readFailures, readOne, readQueue } from './queue';
import { notFound, Refusal } from './refusal';
import { requireStaff } from './staff';

const maxReason = 1_000;
const versi = z.int({ error: 'Sertakan versi yang Anda lihat.' });
const catatan = z
  .string()
  .max(maxReason, { error: `Alasan paling banyak ${maxReason} huruf.` })
  .nullish();
/** Whoever decides says which version was seen; opening a review decides nothing yet. */
const decisionBody = z.strictObject({ versi, catatan });
const optionalBody = z.strictObject({ versi: versi.optional(), catatan });
const emptyBody = z.strictObject({});

/** The routes of staff: `/moderasi/…`, with a token of Strapi's admin log-in and a role of the office. */
export function registerRoutes(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', path: string, handle: Handle) => ({
    method,
    path: `/moderasi${path}`,
    info: { type: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    handler: answering(strapi, staffView, (context) => handle(context, requireStaff(context.state.user))),
  });
  const decision = (tindakan: Decision) =>
    route('POST', `/:uuid/${tindakan}`, (context, actor) => runDecision(strapi, tindakan, context, actor));
  const routes = [
    route('GET', '/antrean', () => readQueue(strapi)),
    route('GET', '/gagal', () => readFailures(strapi)),
    route('GET', '/dokumen/:jenis/:documentId', ({ params }) =>
      readByDocument(strapi, params.jenis, String(params.documentId)),
    ),
    route('GET', '/:uuid', ({ params }) => readOne(strapi, String(params.uuid))),
    route('POST', '/:uuid/ajukan', (context, actor) => send(strapi, context, actor)),
    route('POST', '/:uuid/pratinjau', (context) => openPreview(strapi, context)),
    ...(['periksa', 'setujui', 'kembalikan', 'tolak', 'urungkan', 'tarik'] as const).map(decision),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}

type Handle = (context: Context, actor: Actor) => Promise<unknown>;

async function runDecision(strapi: Core.Strapi, tindakan: Decision, { params, request }: Context, actor: Actor) {
  const body = readBody(tindakan === 'periksa' ? optionalBody : decisionBody, request.body);
  const row = await find(strapi, params);
  // Two people may open the same review; the second changes nothing.
  if (tindakan === 'periksa' && row.keadaan === 'diperiksa') return show(strapi, row);
  const command = { uuid: row.uuid, tindakan, actor, versi: body.versi, catatan: body.catatan ?? undefined };
  return show(strapi, await decide(strapi, command));
}

/** Puts what staff wrote into the queue. A volunteer's report is sent by the volunteer. */
async function send(strapi: Core.Strapi, { params, request }: Context, actor: Actor) {
  const body = readBody(z.strictObject({ versi: versi.optional() }), request.body);
  const row = await find(strapi, params);
  if (row.relawan !== null) throw new Refusal(403, 'Laporan relawan diajukan oleh relawan sendiri.');
  return show(strapi, await sendOnce(strapi, row, actor, body.versi));
}

async function openPreview(strapi: Core.Strapi, context: Context) {
  readBody(emptyBody, context.request.body);
  const { uuid } = await find(strapi, context.params);
  const { snapshotSecret, url } = strapi.config.get<MoncerConfig>('moncer');
  context.set('set-cookie', previewCookie(uuid, snapshotSecret, { secure: url.startsWith('https:') }));
  return { tautan: `/pratinjau/${uuid}` };
}

async function find(strapi: Core.Strapi, { uuid }: Context['params']): Promise<KirimanRow> {
  const row = await kirimanRows(strapi).findOne({ where: { uuid: String(uuid) } });
  if (!row) throw notFound();
  return row;
}

const show = async (strapi: Core.Strapi, row: KirimanRow) => staffView(await gatherOne(strapi, row));
