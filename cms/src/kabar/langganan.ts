import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { rowsOf } from '../kiriman/row';
import type { Where } from '../kiriman/row';
import { Refusal } from '../moderasi/refusal';
import { isPublicEndpoint } from './public-host';
import { kabarRows, langgananRows } from './row';
import type { LanggananRow, Penerima, Pihak } from './row';

/** A subscription as a browser writes it (W3C Push API, `PushSubscription.toJSON()`). */
export const subscriptionBody = z.strictObject({
  endpoint: z.string().max(1_000),
  expirationTime: z.number().nullish(),
  keys: z.strictObject({ p256dh: z.string().regex(/^[\w-]{87}=?$/), auth: z.string().regex(/^[\w-]{22}(?:==)?$/) }),
});

/** A row of Strapi's own sessions. */
interface SessionRow {
  userId: string;
  origin: 'admin' | 'users-permissions';
  deviceId: string | null;
  sessionId: string;
}

const sideOf: Record<SessionRow['origin'], Pihak> = { admin: 'staf', 'users-permissions': 'relawan' };
const originOf = { staf: 'admin', relawan: 'users-permissions' } as const;
const sessionRows = (strapi: Core.Strapi) => rowsOf<SessionRow>(strapi, 'admin::session');

/**
 * Has a browser told, for as long as the session lives that asks for it. The same browser again, whoever asks,
 * takes the place of what it was.
 *
 * @throws Refusal 422 for an endpoint that is no public host
 */
export async function subscribe(
  strapi: Core.Strapi,
  who: Penerima,
  sessionId: string,
  { endpoint, keys }: z.infer<typeof subscriptionBody>,
): Promise<void> {
  if (!isPublicEndpoint(endpoint)) {
    throw new Refusal(422, 'Layanan pemberitahuan peramban ini tidak bisa dipakai. Coba dengan peramban lain.');
  }
  // Written out in one form, so that nobody later reads it as another address.
  const titik_akhir = new URL(endpoint).href;
  const sidik = createHash('sha256').update(titik_akhir).digest('hex');
  const perangkat = await deviceOf(strapi, sessionId);
  const dibuat_pada = new Date().toISOString();
  await strapi.db.transaction(async () => {
    await removeLangganan(strapi, { pihak: who.pihak, $or: [{ sidik }, { akun: who.akun, perangkat }] });
    await langgananRows(strapi).create({ data: { ...who, ...keys, perangkat, titik_akhir, sidik, dibuat_pada } });
  });
}

/** The subscription of the session that asks. */
export async function unsubscribe(strapi: Core.Strapi, who: Penerima, sessionId: string): Promise<void> {
  await removeLangganan(strapi, { ...who, perangkat: await deviceOf(strapi, sessionId) });
}

export async function isSubscribed(strapi: Core.Strapi, who: Penerima, sessionId: string): Promise<boolean> {
  return (await langgananRows(strapi).count({ where: { ...who, perangkat: await deviceOf(strapi, sessionId) } })) > 0;
}

/** Removes subscriptions together with what still waits to be sent to them. */
export async function removeLangganan(strapi: Core.Strapi, where: Where): Promise<void> {
  const ids = (await langgananRows(strapi).findMany({ select: ['id'], where })).map(({ id }) => id);
  if (ids.length === 0) return;
  await strapi.db.transaction(async () => {
    await kabarRows(strapi).deleteMany({ where: { langganan: { $in: ids }, keadaan: { $ne: 'terkirim' } } });
    await langgananRows(strapi).deleteMany({ where: { id: { $in: ids } } });
  });
}

/**
 * Whatever ends a session (log-out, a locked phone, an account that is shut, a new password) ends its subscription:
 * all of them delete the session's row, and nothing but that row tells it.
 */
export function followSessions(strapi: Core.Strapi): void {
  const follow = async ({ userId, origin }: Partial<SessionRow>) => {
    if (userId && origin) await removeOrphans(strapi, { pihak: sideOf[origin], akun: Number(userId) });
  };
  strapi.db.lifecycles.subscribe({
    models: ['admin::session'],
    afterDelete: ({ result }) => follow((result ?? {}) as Partial<SessionRow>),
    afterDeleteMany: ({ params }) => follow((params.where ?? {}) as Partial<SessionRow>),
  });
}

async function removeOrphans(strapi: Core.Strapi, who: Penerima): Promise<void> {
  const subscriptions = await langgananRows(strapi).findMany({ where: { ...who } });
  if (subscriptions.length === 0) return;
  // One that was renewed leaves a row behind.
  const where = { userId: String(who.akun), origin: originOf[who.pihak], status: 'active' };
  const devices = new Set((await sessionRows(strapi).findMany({ where })).map(({ deviceId }) => deviceId ?? ''));
  const orphans = subscriptions.filter(({ perangkat }: LanggananRow) => !devices.has(perangkat));
  await removeLangganan(strapi, { id: { $in: orphans.map(({ id }) => id) } });
}

/** A session is renewed under other names; its device stays. */
async function deviceOf(strapi: Core.Strapi, sessionId: string): Promise<string> {
  return (await sessionRows(strapi).findOne({ where: { sessionId } }))?.deviceId ?? '';
}
