/**
 * An address of this site for printed matter: whole for the QR code, and short as people type it.
 *
 * @param page on the public origin
 */
export function printedAddress({ origin, host, pathname }: URL): { address: string; typed: string } {
  const path = pathname.replace(/\/$/, '');
  return { address: origin + path, typed: host + path };
}
