import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { volunteerActor } from '../moderasi/actor';
import { answering, readBody } from '../moderasi/answer';
import type { Context } from '../moderasi/answer';
import { notFound, Refusal } from '../moderasi/refusal';
import { transition } from '../moderasi/transition';
import { readPutBody } from './body';
import { putKiriman } from './put';
import { kirimanRows } from './row';
import type { KirimanRow } from './row';
import { isInScope, requireVolunteer, scopeOf } from './scope';
import type { Volunteer } from './scope';
import { sendOnce } from './send';
import { gather, gatherOne, volunteerView } from './view';

/** The newest submissions that a list shows. */
const maxListed = 200;

const emptyBody = z.strictObject({});

/** The routes of volunteers: `/api/kiriman…`. Each sees and changes what its own unit sends, nothing else. */
export function register(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'PUT' | 'POST', path: string, handle: Handle) => ({
    method,
    path,
    info: { type: 'content-api' },
    config: {},
    handler: answering(strapi, volunteerView, (context) =>
      handle(strapi, requireVolunteer(context.state.user), context),
    ),
  });
  const routes = [
    route('GET', '/kiriman', list),
    route('GET', '/kiriman/:uuid', async (_, volunteer, context) =>
      view(strapi, await own(strapi, volunteer, context)),
    ),
    route('PUT', '/kiriman/:uuid', put),
    route('POST', '/kiriman/:uuid/ajukan', send),
    route('POST', '/kiriman/:uuid/batalkan', cancel),
    route('POST', '/kiriman/:uuid/koreksi', correct),
  ];
  strapi.server.routes({ type: 'content-api', routes } as never);
}

type Handle = (strapi: Core.Strapi, volunteer: Volunteer, context: Context) => Promise<unknown>;

async function list(strapi: Core.Strapi, volunteer: Volunteer) {
  const where = scopeOf(volunteer);
  const rows = await kirimanRows(strapi).findMany({ where, orderBy: { id: 'desc' }, limit: maxListed });
  const { rw, rt, nama_tampil, username } = volunteer;
  return {
    daftar: (await gather(strapi, rows)).map(volunteerView),
    unit: { rw, rt },
    nama: nama_tampil || username,
  };
}

async function put(strapi: Core.Strapi, volunteer: Volunteer, context: Context) {
  const uuid = readUuid(context);
  const { row, created } = await putKiriman(strapi, volunteer, uuid, readPutBody(context.request.body));
  context.status = created ? 201 : 200;
  return view(strapi, row);
}

async function send(strapi: Core.Strapi, volunteer: Volunteer, context: Context) {
  readBody(emptyBody, context.request.body);
  const row = await own(strapi, volunteer, context);
  return view(strapi, await sendOnce(strapi, row, volunteerActor(volunteer)));
}

async function cancel(strapi: Core.Strapi, volunteer: Volunteer, context: Context) {
  readBody(emptyBody, context.request.body);
  const row = await own(strapi, volunteer, context);
  if (row.keadaan === 'dibatalkan') return view(strapi, row);
  const command = { uuid: row.uuid, tindakan: 'batalkan', actor: volunteerActor(volunteer) } as const;
  return view(strapi, await transition(strapi, command, (now) => refuseWhenPublished(now)));
}

/** Takes what is live, or was laid aside, back into the form. Asked for again, once it is there, it changes nothing. */
async function correct(strapi: Core.Strapi, volunteer: Volunteer, context: Context) {
  readBody(emptyBody, context.request.body);
  const row = await own(strapi, volunteer, context);
  if (row.keadaan === 'perlu_perbaikan' && row.tayang_pada) return view(strapi, row);
  const command = { uuid: row.uuid, tindakan: 'koreksi', actor: volunteerActor(volunteer) } as const;
  return view(
    strapi,
    await transition(strapi, command, ({ keadaan }) => (keadaan === 'tayang' ? { catatan: null } : {})),
  );
}

/** What has been on the site is taken down by the office, with a notice in its place. */
function refuseWhenPublished(row: KirimanRow) {
  if (row.revisi === null) return {};
  throw new Refusal(409, 'Laporan ini pernah tayang. Minta kantor kelurahan untuk menariknya.', { uuid: row.uuid });
}

async function own(strapi: Core.Strapi, volunteer: Volunteer, context: Context): Promise<KirimanRow> {
  const row = await kirimanRows(strapi).findOne({ where: { uuid: readUuid(context) } });
  if (!row || !isInScope(volunteer, row)) throw notFound();
  return row;
}

function readUuid({ params }: Context): string {
  const parsed = z.uuid().safeParse(params.uuid);
  if (!parsed.success) throw new Refusal(400, 'Alamat kiriman harus memuat UUID.');
  return parsed.data.toLowerCase();
}

const view = async (strapi: Core.Strapi, row: KirimanRow) => volunteerView(await gatherOne(strapi, row));
