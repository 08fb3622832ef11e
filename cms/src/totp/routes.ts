import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { MoncerConfig } from '../../config/moncer';
import type { Actor } from '../moderasi/actor';
import { readBody } from '../moderasi/answer';
import type { Context } from '../moderasi/answer';
import { Refusal } from '../moderasi/refusal';
import { answersForOffice } from '../moderasi/rights';
import { staffRoute } from '../moderasi/staff-route';
import { activate, begin, readTotp, reset, switchOff } from './enrol';
import { listStaff } from './list';

const empty = z.strictObject({});
const codeBody = z.strictObject({ kode: z.string().max(20) });

interface Account {
  id: number;
  email: string;
}

/** The second factor, switched on and off by each member of staff for themselves. */
export function totpRoutes(strapi: Core.Strapi) {
  const route = (method: 'GET' | 'POST', path: string, handle: Handle) =>
    staffRoute(strapi, method, `/totp${path}`, (context, actor) =>
      handle({ context, actor, account: context.state.user as Account }),
    );
  return [
    route('GET', '', async ({ account, actor }) => ({
      ...(await readTotp(strapi, account.id)),
      wajib: strapi.config.get<MoncerConfig>('moncer').wajibTotp,
      orang: answersForOffice(actor) ? await listStaff(strapi, account.id) : [],
    })),
    route('POST', '/mulai', ({ context, account }) => {
      readBody(empty, context.request.body);
      return begin(strapi, account);
    }),
    route('POST', '/aktifkan', ({ context, account: { id }, actor }) => {
      const { kode } = readBody(codeBody, context.request.body);
      return activate(strapi, { id, actor }, sessionOf(context), kode);
    }),
    route('POST', '/matikan', async ({ context, account: { id }, actor }) => {
      await switchOff(strapi, { id, actor }, readBody(codeBody, context.request.body).kode);
      return readTotp(strapi, id);
    }),
    route('POST', '/:id/reset', async ({ context, actor }) => {
      if (!answersForOffice(actor)) throw new Refusal(403, 'Ini dikerjakan oleh lurah atau admin.');
      readBody(empty, context.request.body);
      const id = Number(context.params.id);
      await reset(strapi, id, actor);
      return { id };
    }),
  ];
}

type Handle = (request: { context: Context; actor: Actor; account: Account }) => Promise<unknown>;

/** The session behind the request, as Strapi's authentication notes it. */
const sessionOf = ({ state }: Context): string => (state as { session?: { id: string } }).session?.id ?? '';
