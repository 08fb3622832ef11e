import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { MoncerConfig } from '../../config/moncer';
import { Refusal } from '../moderasi/refusal';
import { vapidKeys } from './dorong';
import { isSubscribed } from './langganan';
import { findReachable } from './penerima';
import { pilihanRows } from './row';
import type { Penerima } from './row';

const alamat = z.email('Tulis alamat surel seperti nama@contoh.id.').max(254).nullable();

export const staffBody = z.strictObject({ surel: z.boolean(), ringkasan: z.boolean() });
export const volunteerBody = z.strictObject({ surel: z.boolean(), alamat });

/** What an account is told, and how it can be told. */
export async function readPilihan(strapi: Core.Strapi, who: Penerima, sessionId: string) {
  const { surel, vapidSecret } = strapi.config.get<MoncerConfig>('moncer');
  const chosen = await pilihanRows(strapi).findOne({ where: { ...who } });
  return {
    surel: chosen?.surel ?? false,
    ringkasan: chosen?.ringkasan ?? false,
    alamat: (await findReachable(strapi, who))?.alamat ?? null,
    /** Whether this installation can send e-mail at all. */
    ada_surel: surel.url !== '',
    hp_ini: await isSubscribed(strapi, who, sessionId),
    /** What a browser has to know before it subscribes. */
    kunci: vapidKeys(vapidSecret).publicKey,
  };
}

/** @throws Refusal 422 for e-mail without an address */
export async function writePilihan(
  strapi: Core.Strapi,
  who: Penerima,
  choice: z.infer<typeof staffBody> | z.infer<typeof volunteerBody>,
): Promise<void> {
  if ('alamat' in choice && choice.surel && !choice.alamat) {
    throw new Refusal(422, 'Tulis alamat surel Anda lebih dulu.');
  }
  await strapi.db.transaction(async () => {
    const { count } = await pilihanRows(strapi).updateMany({ where: { ...who }, data: choice });
    if (count === 0) await pilihanRows(strapi).create({ data: { ringkasan: false, alamat: null, ...who, ...choice } });
  });
}
