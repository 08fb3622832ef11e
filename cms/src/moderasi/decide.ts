import type { Core } from '@strapi/strapi';
import type { Problem } from '../content-types';
import { gatherOne } from '../kiriman/view';
import { kirimanRows } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import { readRow } from './document';
import type { StoredRow } from './document';
import { isOwnText, ownTextPrefix } from './four-eyes';
import { examine } from './pemeriksaan';
import { publishDraft, takeDown, verifyDraft } from './publish';
import { conflict, Refusal } from './refusal';
import { needsLurah } from './rights';
import { transition } from './transition';
import type { Command } from './transition';

/** What staff decide at the desk. */
type Decision = 'periksa' | 'setujui' | 'kembalikan' | 'tolak' | 'urungkan' | 'tarik';

export interface Verdict extends Command {
  tindakan: Decision;
  /** What is to be mended, field by field. */
  catatanIsian?: Problem[] | undefined;
  /** Why somebody approves the own text. */
  alasanSendiri?: string | undefined;
  /** Approved now, published at this instant (ISO 8601). */
  terbitPada?: string | undefined;
  /** Only when the machine has found nothing, as for several at once. */
  onlyGreen?: boolean;
}

/**
 * Carries a decision out.
 *
 * @throws Refusal as `transition()`, 403 for the own text or what only the lurah approves, and 422 when
 *   the text is not fit to be published.
 */
export async function decide(strapi: Core.Strapi, verdict: Verdict): Promise<KirimanRow> {
  const now = new Date().toISOString();
  const decided = { diputus_pada: now, catatan: verdict.catatan?.trim() || null };
  const effects = {
    periksa: () => ({}),
    setujui: async (row: KirimanRow, seen?: StoredRow) => {
      await refuseApproval(strapi, row, verdict);
      await verifyDraft(strapi, row, seen);
      const terobosan = row.terobosan || isOwnText(strapi, row, verdict.actor);
      const approved = { ...decided, terobosan, catatan_isian: null, jadwal: verdict.terbitPada ?? null };
      return verdict.terbitPada ? approved : { ...approved, ...(await publishDraft(strapi, row)) };
    },
    kembalikan: () => ({ ...decided, catatan_isian: verdict.catatanIsian ?? null }),
    tolak: () => ({ ...decided, catatan_isian: null }),
    urungkan: async (row: KirimanRow) => {
      const undone = { diputus_pada: null, dikirim_pada: now, alasan_gagal: null, jadwal: null };
      // What was to be published later has changed nothing on the site yet.
      return row.jadwal ? undone : { ...undone, ...(await takeDown(strapi, row)) };
    },
    tarik: async (row: KirimanRow) => {
      if (!(await readRow(strapi, row.jenis, row.dokumen, 'published'))) {
        throw conflict(row.uuid, 'Kiriman ini belum pernah tayang. Kembalikan atau tolak saja.');
      }
      return { ...decided, jadwal: null, ...(await takeDown(strapi, row)) };
    },
  };
  return transition(strapi, await inHistory(strapi, verdict), effects[verdict.tindakan]);
}

/** @throws Refusal when this person may not approve it, or not in this way */
async function refuseApproval(strapi: Core.Strapi, row: KirimanRow, verdict: Verdict): Promise<void> {
  const { actor, alasanSendiri, onlyGreen } = verdict;
  if (needsLurah(row, actor)) throw new Refusal(403, 'Layanan dan profil disetujui oleh lurah.');
  if (!alasanSendiri && isOwnText(strapi, row, actor)) {
    throw new Refusal(403, 'Teks ini Anda tulis sendiri. Minta rekan menyetujuinya, atau tulis alasan Anda.');
  }
  if (!onlyGreen) return;
  const [found] = await examine(strapi, await gatherOne(strapi, row));
  if (found) throw conflict(row.uuid, `Perlu diperiksa satu per satu: ${found.pesan}`);
}

/** The reason for approving the own text stands in the history. Who wrote it changes with its version only, which is compared. */
async function inHistory(strapi: Core.Strapi, verdict: Verdict): Promise<Verdict> {
  const { uuid, tindakan, actor, alasanSendiri, catatan } = verdict;
  if (tindakan !== 'setujui' || !alasanSendiri) return verdict;
  const row = await kirimanRows(strapi).findOne({ where: { uuid } });
  if (!row || !isOwnText(strapi, row, actor)) return verdict;
  return { ...verdict, catatan: [`${ownTextPrefix}${alasanSendiri}`, catatan].filter(Boolean).join('\n') };
}
