import type { Core } from '@strapi/strapi';
import { check, types, uidOf } from '../content-types';
import type { Noun } from '../content-types';
import { rowsOf } from '../kiriman/row';
import type { KirimanColumns, KirimanRow } from '../kiriman/row';
import { addTerbitan } from '../terbitan/outbox';
import { nextReview, todayInWib } from './day';
import { documentsOf, entryOf, readRow } from './document';
import type { StoredRow } from './document';
import { conflict, invalid, Refusal } from './refusal';
import { slugFor, slugProblems } from './slug';
import { transition } from './transition';
import type { Command } from './transition';

/** Service standards, profile and maklumat bear the lurah's name (product handbook, 4). */
const approvedByLurah: ReadonlySet<Noun> = new Set(['layanan', 'profil']);

/** What staff decide at the desk. */
export type Decision = 'periksa' | 'setujui' | 'kembalikan' | 'tolak' | 'urungkan' | 'tarik';

/**
 * Carries a decision out.
 *
 * @throws Refusal as `transition()`, and 422 when the text is not fit to be published.
 */
export function decide(strapi: Core.Strapi, command: Command & { tindakan: Decision }): Promise<KirimanRow> {
  const now = new Date().toISOString();
  const decided = { diputus_pada: now, catatan: command.catatan?.trim() || null };
  const effects = {
    periksa: () => ({}),
    setujui: async (row: KirimanRow, seen?: StoredRow) => {
      if (approvedByLurah.has(row.jenis) && !command.actor.lurah) {
        throw new Refusal(403, 'Layanan dan profil disetujui oleh lurah.');
      }
      return { ...decided, ...(await approve(strapi, row, seen)) };
    },
    kembalikan: () => decided,
    tolak: () => decided,
    urungkan: async (row: KirimanRow) => ({ ...(await takeDown(strapi, row)), diputus_pada: null, dikirim_pada: now }),
    tarik: async (row: KirimanRow) => {
      if (!(await readRow(strapi, row.jenis, row.dokumen, 'published'))) {
        throw conflict(row.uuid, 'Kiriman ini belum pernah tayang. Kembalikan atau tolak saja.');
      }
      return { ...decided, ...(await takeDown(strapi, row)) };
    },
  };
  return transition(strapi, command, effects[command.tindakan]);
}

/** Publishes the draft as it stands, after the validators have passed it. */
async function approve(
  strapi: Core.Strapi,
  { jenis, dokumen }: KirimanRow,
  draft?: StoredRow,
): Promise<Partial<KirimanColumns>> {
  if (!draft) throw new Error(`${jenis} ${dokumen}: its draft is gone, though its submission is there`);
  const entry = entryOf(jenis, draft);
  const today = todayInWib();
  const written = {
    slug: await slugFor(strapi, jenis, entry, dokumen),
    mutu_data: entry.mutu_data ?? 'terverifikasi',
    diverifikasi_pada: today,
    tinjau_sebelum: nextReview(today),
  };
  const checked = check(types[jenis], { ...entry, ...written });
  const problems = [
    ...(checked.ok ? [] : checked.problems),
    ...(await slugProblems(strapi, jenis, written.slug, dokumen)),
  ];
  if (problems.length > 0) throw invalid(problems);
  // Read and accepted; there is nothing to publish.
  if (!types[jenis].publik) return { alasan_gagal: null };
  await rowsOf(strapi, uidOf(jenis)).updateMany({ where: { id: draft.id }, data: written });
  await documentsOf(strapi, jenis).publish({ documentId: dokumen });
  const revisi = await addTerbitan(strapi, { jenis, dokumen, tindakan: 'terbit' });
  return { revisi, alasan_gagal: null };
}

async function takeDown(strapi: Core.Strapi, { jenis, dokumen }: KirimanRow): Promise<Partial<KirimanColumns>> {
  if (!types[jenis].publik) return {};
  await documentsOf(strapi, jenis).unpublish({ documentId: dokumen });
  const revisi = await addTerbitan(strapi, { jenis, dokumen, tindakan: 'tarik' });
  return { revisi, alasan_gagal: null, tayang_pada: null };
}
