import type { Core } from '@strapi/strapi';
import { networkOf } from './network';

/** From where something was done, as coarse as it serves: never a whole address. */
export interface Origin {
  asal: 'meja' | 'panel' | 'hp' | 'sistem';
  /** `203.0.113.0/24` or `2001:db8:7::/48`; null for the program itself. */
  jaringan: string | null;
}

const itself: Origin = { asal: 'sistem', jaringan: null };

/** The parts of Koa's request that are looked at. */
interface Request {
  path: string;
  ip: string;
  get(header: string): string;
}

/** From where the request came that is being answered; the program itself outside of requests. */
export function currentOrigin(strapi: Core.Strapi): Origin {
  const request = strapi.requestContext.get() as unknown as Request | undefined;
  const asal = request && placeOf(request);
  return asal && asal !== 'sistem' ? { asal, jaringan: networkOf(request.ip) } : itself;
}

function placeOf(request: Request): Origin['asal'] {
  const { path } = request;
  if (path.startsWith('/api/')) return 'hp';
  if (path.startsWith('/penerbit/')) return 'sistem';
  // The buttons of the panel call the routes of the desk.
  if (path.startsWith('/moderasi/') && !isFromPanel(request)) return 'meja';
  return 'panel';
}

const isFromPanel = (request: Request) => /^https?:\/\/[^/]+\/admin(\/|$)/.test(request.get('referer'));
