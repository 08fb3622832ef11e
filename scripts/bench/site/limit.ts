import { slowPhone } from '../../../site/page-budget.ts';

/** Round trips before the first byte of a page: TCP's handshake and the request; TLS 1.3 adds one. */
const roundTrips = { http: 2, https: 3 } as const;

/**
 * The soonest that so many bytes can be on the slow phone, with a server and a processor that take no time:
 * round trips + bytes × 8 / 400 kbit/s. The name of the office is known already.
 *
 * @returns ms
 */
export function limitMs(bytes: number, protocol: keyof typeof roundTrips): number {
  return roundTrips[protocol] * slowPhone.roundTripMs + (bytes / slowPhone.bytesPerS) * 1000;
}
