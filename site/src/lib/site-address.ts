/**
 * The address of this site for printed matter: whole for the QR code, and short as people type it.
 *
 * @param site `Astro.site`, the public origin
 */
export function printedAddress(site: URL): { address: string; typed: string } {
  return { address: site.origin, typed: site.host };
}
