import type { Core } from '@strapi/strapi';
import type { Actor } from '../moderasi/actor';
import { endCodes } from './aktivasi';
import { clearPassphrase } from './passphrase';
import { lockPhones } from './perangkat';
import { endSessions } from './session';

/**
 * Shuts the ways into an account, at once; a new card opens it again. What was sent stays.
 *
 * @param phone only this one, which was lost; without it every phone and the passphrase
 */
export async function shutAkun(strapi: Core.Strapi, id: number, actor: Actor, phone?: string): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockPhones(strapi, id, actor, phone);
    await endCodes(strapi, id);
    if (phone === undefined) await clearPassphrase(strapi, id);
  });
  await endSessions(strapi, id, phone);
}
