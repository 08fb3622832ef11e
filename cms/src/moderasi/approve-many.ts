import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../kiriman/row';
import type { Actor } from './actor';
import { decide } from './decide';
import { Refusal } from './refusal';
import type { Keadaan } from './states';

export interface Result {
  uuid: string;
  berhasil: boolean;
  /** As it is afterwards; null when there is no such submission. */
  keadaan: Keadaan | null;
  /** Why it was not approved. */
  pesan: string | null;
}

/**
 * Approves several, each in a transaction of its own: what is refused keeps none of the others from being
 * approved. Only what the machine finds nothing in, looked at again now.
 */
export async function approveMany(
  strapi: Core.Strapi,
  { kiriman, actor }: { kiriman: readonly { uuid: string; versi: number }[]; actor: Actor },
): Promise<{ hasil: Result[] }> {
  const hasil: Result[] = [];
  for (const { uuid, versi } of kiriman) {
    try {
      const { keadaan } = await decide(strapi, { uuid, versi, actor, tindakan: 'setujui', onlyGreen: true });
      hasil.push({ uuid, berhasil: true, keadaan, pesan: null });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const row = await kirimanRows(strapi).findOne({ where: { uuid } });
      hasil.push({ uuid, berhasil: false, keadaan: row?.keadaan ?? null, pesan: error.message });
    }
  }
  return { hasil };
}
