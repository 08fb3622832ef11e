import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../kiriman/row';
import { sistem } from './actor';
import { publishDraft } from './publish';
import { Refusal } from './refusal';
import { transition } from './transition';

/** So many are published in one go; the rest follow with the next. */
const maxAtOnce = 50;

/**
 * Publishes what was approved ahead of its time, each in a transaction of its own. One that cannot be
 * published becomes *gagal terbit* with the reason, for staff to see; the others are not kept waiting.
 *
 * @param now ISO 8601
 */
export async function publishScheduled(strapi: Core.Strapi, now = new Date().toISOString()): Promise<void> {
  const due = await kirimanRows(strapi).findMany({
    where: { keadaan: 'disetujui', jadwal: { $lte: now } },
    orderBy: { jadwal: 'asc' },
    limit: maxAtOnce,
  });
  for (const { uuid } of due) {
    try {
      await transition(
        strapi,
        { uuid, tindakan: 'terbitJadwal', actor: sistem, catatan: 'Terbit sesuai jadwal.' },
        async (row) => ({ jadwal: null, ...(await publishDraft(strapi, row)) }),
      );
    } catch (error) {
      // Somebody undid or withdrew it in this very moment.
      if (error instanceof Refusal && error.status === 409) continue;
      strapi.log.error(error);
      await reportFailure(strapi, uuid);
    }
  }
}

async function reportFailure(strapi: Core.Strapi, uuid: string): Promise<void> {
  const catatan = 'Tidak dapat diterbitkan pada jadwalnya. Urungkan persetujuannya, periksa isinya, lalu setujui lagi.';
  try {
    await transition(strapi, { uuid, tindakan: 'gagalkan', actor: sistem, catatan }, () => ({ alasan_gagal: catatan }));
  } catch (error) {
    strapi.log.error(error);
  }
}
