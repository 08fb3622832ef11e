import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { MoncerConfig } from '../../config/moncer';
import type { Actor } from '../moderasi/actor';
import { readBody } from '../moderasi/answer';
import type { Context } from '../moderasi/answer';
import { Refusal } from '../moderasi/refusal';
import { hasRole } from '../moderasi/staff';
import { staffRoute } from '../moderasi/staff-route';
import { activate, begin, readTotp, reset, switchOff } from './enrol';
import { listStaff } from './list';

const empty = z.strictObject({});
const codeBody = z.strictObject({ kode: z.string().max(20) });
/** Who helps a colleague that has lost the phone. */
const helpers: ReadonlySet<string> = new Set(['lurah', 'strapi-super-admin']);

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
    route('GET', '', async ({ account, context }) => ({
      ...(await readTotp(strapi, account.id)),
      wajib: strapi.config.get<MoncerConfig>('moncer').wajibTotp,
      orang: hasRole(context.state.user, helpers) ? await listStaff(strapi, account.id) : [],
    })),
    route('POST', '/mulai', ({ context, account }) => {
      readBody(empty, context.request.body);
      return begin(strapi, account);
    }),
    route('POST', '/aktifkan', async ({ context, account, actor }) => {
      const { kode } = readBody(codeBody, context.request.body);
      const answer = await activate(strapi, account.id, sessionOf(context), kode);
      note(actor, 'switched it on');
      return answer;
    }),
    route('POST', '/matikan', async ({ context, account, actor }) => {
      await switchOff(strapi, account.id, readBody(codeBody, context.request.body).kode);
      note(actor, 'switched it off');
      return readTotp(strapi, account.id);
    }),
    route('POST', '/:id/reset', async ({ context, actor }) => {
      if (!hasRole(context.state.user, helpers)) throw new Refusal(403, 'Ini dikerjakan oleh lurah atau admin.');
      readBody(empty, context.request.body);
      const id = Number(context.params.id);
      await reset(strapi, id);
      note(actor, `took it from account ${id}`);
      return { id };
    }),
  ];

  function note({ nama, id }: Actor, what: string): void {
    strapi.log.info(`totp: ${nama} (staf:${id}) ${what}`);
  }
}

type Handle = (request: { context: Context; actor: Actor; account: Account }) => Promise<unknown>;

/** The session behind the request, as Strapi's authentication notes it. */
const sessionOf = ({ state }: Context): string => (state as { session?: { id: string } }).session?.id ?? '';
