import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network of an address: IPv4 to 24 bits, IPv6 to 48; about a neighbourhood, not a household.
 *
 * @returns null for what is no address.
 */
export function networkOf(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return null;
  const [left = ''] = plain.split('::');
  const groups = left.split(':').filter(Boolean);
  const network = [...groups, '0', '0', '0'].slice(0, 3).map((group) => parseInt(group, 16).toString(16));
  return `${network.join(':')}::/48`;
}
