import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { Agent } from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

/** Networks that are no part of the public internet (IANA: IPv4 Special-Purpose Address Registry). */
const notPublic = new BlockList();
for (const network of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]) {
  const [address = '', prefix] = network.split('/');
  notPublic.addSubnet(address, Number(prefix));
}
/** Of IPv6 the other way round: what was given out to be public, but for tunnels into IPv4 and examples. */
const public6 = new BlockList();
public6.addSubnet('2000::', 3, 'ipv6');
const tunnels = new BlockList();
for (const [address, prefix] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const) {
  tunnels.addSubnet(address, prefix, 'ipv6');
}

/** Whether an IP address is one of the public internet. */
function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !notPublic.check(address);
  return isIP(address) === 6 && public6.check(address, 'ipv6') && !tunnels.check(address, 'ipv6');
}

/**
 * Whether an address that a browser names may be called at all: https, on its own port, without a password, and by
 * a name of the internet or a public address (reliability: T14). What a name stands for is looked at when it is called.
 */
export function isPublicEndpoint(text: string): boolean {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return false;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return isPublicAddress(host);
  return host.includes('.') && !/(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)\.?$/.test(host);
}

/**
 * The way out to hosts that a browser has named. It connects to public addresses only, whatever a name says at the
 * moment of the call, and to exactly the address that was looked at.
 */
export function publicAgent(lookup: typeof systemLookup = systemLookup): Agent {
  const publicOnly: LookupFunction = (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const refused = addresses?.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses ?? [];
      if (error) return done(error, '');
      if (refused || !first) return done(new Error(`${host} is no public host: ${refused?.address}`), '');
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
  return new Agent({ lookup: publicOnly });
}
