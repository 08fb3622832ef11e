import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A signed bell that is older or newer than this is refused, so that a recorded one is of no use. */
const maxAgeSeconds = 300;

export interface BellSecrets {
  bellSecret: string;
  webhookSecret: string;
}

/**
 * Whether a bell was rung by our CMS: signed by the outbox (HMAC-SHA-256 over time and body), or by
 * Strapi's own webhooks, which cannot sign and send a secret header instead.
 *
 * @param headers with lower-case names
 * @param body as it came, byte for byte
 * @param nowMs milliseconds since 1970
 */
export function isGenuineBell(
  headers: Record<string, string | string[] | undefined>,
  body: string,
  { bellSecret, webhookSecret }: BellSecrets,
  nowMs = Date.now(),
): boolean {
  const { 'x-moncer-webhook': webhook, 'x-moncer-waktu': time, 'x-moncer-tanda': signature } = headers;
  if (typeof webhook === 'string') return sameText(webhook, webhookSecret);
  if (typeof time !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/.test(time)) return false;
  if (Math.abs(nowMs / 1000 - Number(time)) > maxAgeSeconds) return false;
  return sameText(signature, createHmac('sha256', bellSecret).update(`${time}.${body}`).digest('hex'));
}

/** Compares without telling by the time it takes how much is right. */
export function sameText(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a as Buffer, b as Buffer);
}
