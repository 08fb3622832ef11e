import { createECDH } from 'node:crypto';
import type { Agent } from 'node:https';
import type { Core } from '@strapi/strapi';
import { sendNotification } from 'web-push';
import type { MoncerConfig } from '../../config/moncer';
import { isPublicEndpoint } from './public-host';
import type { LanggananRow } from './row';

const timeoutMs = 10_000;
/** The push service keeps it for a phone that is off; what is older is found on the page. */
const keptS = 2 * 24 * 3_600;
/** Strapi's container keeps the way out under this name, so that tests can bring their own. */
export const wayOut = 'moncer.jalan-keluar';

/** What a service worker shows. */
export interface Push {
  judul: string;
  isi: string;
  /** Path that is opened by a tap. */
  ke: string;
  /** A newer push with the same mark takes the place of an older one. */
  tanda: string;
}

/** The browser has dropped its subscription. */
export class Unsubscribed extends Error {}

/**
 * Hands a push to the service that a browser has named (RFC 8030, encrypted by RFC 8291, signed by RFC 8292).
 *
 * @throws Unsubscribed, Error of the service or of the line
 */
export async function sendPush(strapi: Core.Strapi, to: LanggananRow, push: Push): Promise<void> {
  const { vapidSecret, url } = strapi.config.get<MoncerConfig>('moncer');
  if (!isPublicEndpoint(to.titik_akhir)) throw new Error('the push endpoint is no public host');
  const { publicKey, privateKey } = vapidKeys(vapidSecret);
  // The standard wants a way to reach the sender; a system that is tried out on one machine has none.
  const subject = url.startsWith('https:') ? url : 'mailto:kantor@moncer.example';
  const subscription = { endpoint: to.titik_akhir, keys: { p256dh: to.p256dh, auth: to.auth } };
  try {
    await sendNotification(subscription, JSON.stringify(push), {
      vapidDetails: { subject, publicKey, privateKey },
      TTL: keptS,
      topic: push.tanda.replaceAll('-', '').slice(0, 32),
      timeout: timeoutMs,
      agent: strapi.get<Agent>(wayOut),
    });
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    throw statusCode === 404 || statusCode === 410 ? new Unsubscribed() : error;
  }
}

/** Why it could not be handed over, in a sentence for the desk. */
export function pushTrouble(error: unknown): string {
  const { statusCode } = error as { statusCode?: number };
  return statusCode === undefined
    ? 'Layanan pemberitahuan milik peramban tidak menjawab.'
    : `Layanan pemberitahuan milik peramban menolak (${statusCode}).`;
}

/** The pair that browsers know this installation by, in the form that they take: the public half follows from the secret. */
export function vapidKeys(secret: string): { publicKey: string; privateKey: string } {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret, 'hex');
  return { publicKey: pair.getPublicKey('base64url'), privateKey: pair.getPrivateKey('base64url') };
}
