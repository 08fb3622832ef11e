import type { Core } from '@strapi/strapi';
import { isNoun } from '../content-types';
import { kirimanRows } from '../kiriman/row';
import { sistem } from '../moderasi/actor';
import { Refusal } from '../moderasi/refusal';
import { transition } from '../moderasi/transition';
import { transitionAll } from '../moderasi/transition-all';
import { lockCounter, readCounter, setCounter } from './counters';
import { replaceFailures } from './failures';
import type { Failure } from './failures';

/** What the publisher says after each publish: the revision that is live, and what it left out. */
export interface Report {
  revisi: number;
  waktu: string;
  gagal: { jenis: string; id: string; alamat: string; alasan: string }[];
}

/** The publisher has fetched everything up to this revision. */
export function markFetched(strapi: Core.Strapi, revisi: number): Promise<void> {
  return transitionAll(strapi, { tindakan: 'ambil', actor: sistem }, { where: published(revisi) });
}

/** What this revision has made public; not what is approved for later, whose older text may be live. */
const published = (revisi: number) => ({ revisi: { $lte: revisi }, jadwal: { $null: true } });

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
  const reasons = await reasonsOf(strapi, failed);
  for (const [uuid, alasan] of reasons) await fail(strapi, uuid, alasan, revisi);
  await transitionAll(
    strapi,
    { tindakan: 'tayangkan', actor: sistem },
    {
      where: published(revisi),
      only: ({ uuid }) => !reasons.has(uuid),
      columns: { alasan_gagal: null, tayang_pada: new Date().toISOString() },
    },
  );
  return true;
}

/** Why they failed, by submission. */
async function reasonsOf(strapi: Core.Strapi, failed: Failure[]): Promise<Map<string, string>> {
  const reasons = new Map<string, string>();
  for (const { jenis, dokumen, alasan } of failed) {
    const row = isNoun(jenis) ? await kirimanRows(strapi).findOne({ where: { jenis, dokumen } }) : null;
    if (row) reasons.set(row.uuid, alasan);
  }
  return reasons;
}

async function fail(strapi: Core.Strapi, uuid: string, alasan: string, revisi: number): Promise<void> {
  try {
    await transition(strapi, { uuid, tindakan: 'gagalkan', actor: sistem, catatan: alasan }, (row) => {
      // Approved once more since: that publication has a report of its own to wait for.
      if ((row.revisi ?? 0) > revisi || row.jadwal) throw new Refusal(409, 'Sudah ada persetujuan yang lebih baru.');
      return { alasan_gagal: alasan };
    });
  } catch (error) {
    // It has failed before, or staff were faster: the submission is where they put it.
    if (!(error instanceof Refusal)) throw error;
  }
}
