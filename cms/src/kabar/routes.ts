import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { requireVolunteer } from '../kiriman/scope';
import { answering, readBody } from '../moderasi/answer';
import type { Context } from '../moderasi/answer';
import { staffRoute } from '../moderasi/staff-route';
import { listUnsent, tryAgain } from './belum-terkirim';
import { subscribe, subscriptionBody, unsubscribe } from './langganan';
import { readPilihan, staffBody, volunteerBody, writePilihan } from './pilihan';
import type { Penerima } from './row';
import { wake } from './wake';

/** The desk does not wait longer to see what became of a new try. */
const patienceMs = 5_000;

type Handle = (context: Context, who: Penerima) => unknown;
type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** Each account sees and changes what it is told itself; the office sees besides what could not be sent. */
export function volunteerRoutes(strapi: Core.Strapi) {
  const read = (context: Context, who: Penerima) => readPilihan(strapi, who, sessionOf(context));
  const route = (method: Method, end: string, handle: Handle) => ({
    method,
    path: `/kabar${end}`,
    info: { type: 'content-api' },
    config: {},
    handler: answering(
      strapi,
      () => undefined,
      async (context) => {
        const who: Penerima = { pihak: 'relawan', akun: requireVolunteer(context.state.user).id };
        return (await handle(context, who)) ?? read(context, who);
      },
    ),
  });
  return [
    route('GET', '', read),
    route('PUT', '', ({ request }, who) => writePilihan(strapi, who, readBody(volunteerBody, request.body))),
    ...phoneRoutes(strapi, route),
  ];
}

export function staffRoutes(strapi: Core.Strapi) {
  const read = async (context: Context, who: Penerima) => ({
    ...(await readPilihan(strapi, who, sessionOf(context))),
    belum_terkirim: await listUnsent(strapi),
  });
  const route = (method: Method, end: string, handle: Handle) =>
    staffRoute(strapi, method, `/kabar${end}`, async (context, { id = 0 }) => {
      const who: Penerima = { pihak: 'staf', akun: id };
      return (await handle(context, who)) ?? read(context, who);
    });
  return [
    route('GET', '', read),
    route('PUT', '', ({ request }, who) => writePilihan(strapi, who, readBody(staffBody, request.body))),
    route('POST', '/ulang', async ({ request }) => {
      readBody(z.strictObject({}), request.body);
      await tryAgain(strapi);
      await Promise.race([wake(strapi), sleep(patienceMs, undefined, { ref: false })]);
    }),
    ...phoneRoutes(strapi, route),
  ];
}

function phoneRoutes<Route>(strapi: Core.Strapi, route: (method: Method, end: string, handle: Handle) => Route) {
  return [
    route('POST', '/langganan', (context, who) =>
      subscribe(strapi, who, sessionOf(context), readBody(subscriptionBody, context.request.body)),
    ),
    route('DELETE', '/langganan', (context, who) => unsubscribe(strapi, who, sessionOf(context))),
  ];
}

const sessionOf = ({ state }: Context): string => state.session?.id ?? '';
