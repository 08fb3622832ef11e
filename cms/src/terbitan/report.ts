import type { Core } from '@strapi/strapi';
import { isNoun } from '../content-types';
import { kirimanRows } from '../kiriman/row';
import { sistem } from '../moderasi/actor';
import type { Keadaan, Tindakan } from '../moderasi/states';
import { Refusal } from '../moderasi/refusal';
import { transition } from '../moderasi/transition';
import { lockCounter, readCounter, setCounter } from './counters';
import { replaceFailures } from './failures';

/** What the publisher says after each publish: the revision that is live, and what it left out. */
export interface Report {
  revisi: number;
  waktu: string;
  gagal: { jenis: string; id: string; alamat: string; alasan: string }[];
}

/** The publisher has fetched everything up to this revision. */
export function markFetched(strapi: Core.Strapi, revisi: number): Promise<void> {
  return move(strapi, 'ambil', ['disetujui'], revisi);
}

/**
 * Makes submissions *tayang*, or *gagal terbit* with the reason. The same report again changes
 * nothing, and one that comes late, from before a newer one, is passed over.
 *
 * @returns whether the report was taken.
 */
export async function takeReport(strapi: Core.Strapi, { revisi, waktu, gagal }: Report): Promise<boolean> {
  const failed = gagal.map(({ id, ...failure }) => ({ ...failure, dokumen: id, revisi, waktu }));
  const taken = await strapi.db.transaction(async () => {
    await lockCounter(strapi, 'laporan');
    if (revisi < (await readCounter(strapi, 'laporan'))) return false;
    await setCounter(strapi, 'laporan', revisi);
    await replaceFailures(strapi, failed);
    return true;
  });
  if (!taken) return false;
  await markFetched(strapi, revisi);
  const reasons = new Map<string, string>();
  for (const { jenis, dokumen, alasan } of failed) {
    if (!isNoun(jenis)) continue;
    const row = await kirimanRows(strapi).findOne({ where: { jenis, dokumen } });
    if (row) reasons.set(row.uuid, alasan);
  }
  await move(strapi, 'gagalkan', ['menerbitkan', 'tayang'], revisi, reasons);
  await move(strapi, 'tayangkan', ['menerbitkan', 'gagal_terbit'], revisi, reasons);
  return true;
}

async function move(
  strapi: Core.Strapi,
  tindakan: Tindakan & ('ambil' | 'tayangkan' | 'gagalkan'),
  from: Keadaan[],
  revisi: number,
  reasons: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const rows = await kirimanRows(strapi).findMany({ where: { keadaan: { $in: from }, revisi: { $lte: revisi } } });
  for (const { uuid } of rows) {
    const alasan = reasons.get(uuid);
    if (tindakan !== 'ambil' && (tindakan === 'gagalkan') !== (alasan !== undefined)) continue;
    const columns = {
      ambil: {},
      gagalkan: { alasan_gagal: alasan ?? null },
      tayangkan: { alasan_gagal: null, tayang_pada: new Date().toISOString() },
    }[tindakan];
    try {
      await transition(strapi, { uuid, tindakan, actor: sistem, catatan: alasan }, (row) => {
        // Approved once more since: that publication has a report of its own to wait for.
        if ((row.revisi ?? 0) > revisi) throw new Refusal(409, 'Sudah ada persetujuan yang lebih baru.');
        return columns;
      });
    } catch (error) {
      // Staff were faster: the submission is where they put it.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
