import { isIPv4, isIPv6 } from 'node:net';
import type { Core } from '@strapi/strapi';

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
  return asal && asal !== 'sistem' ? { asal, jaringan: shortenAddress(request.ip) } : itself;
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

/**
 * The network of an address: IPv4 to 24 bits, IPv6 to 48; about a neighbourhood, not a household.
 *
 * @returns null for what is no address.
 */
export function shortenAddress(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return null;
  const [left = ''] = plain.split('::');
  const groups = left.split(':').filter(Boolean);
  const network = [...groups, '0', '0', '0'].slice(0, 3).map((group) => parseInt(group, 16).toString(16));
  return `${network.join(':')}::/48`;
}
