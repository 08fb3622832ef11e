import type { Core } from '@strapi/strapi';
import { check, types, uidOf } from '../content-types';
import { photosOf } from '../kiriman/photo-row';
import { rowsOf } from '../kiriman/row';
import type { KirimanColumns, KirimanRow } from '../kiriman/row';
import { addTerbitan } from '../terbitan/outbox';
import { nextReview, todayInWib } from './day';
import { documentsOf, entryOf } from './document';
import type { StoredRow } from './document';
import { showsChildWithoutLeave } from './pemeriksaan/faces';
import { invalid } from './refusal';
import { slugFor, slugProblems } from './slug';

/**
 * Makes a draft fit to be published as it stands: writes what the approval adds, then lets the validators
 * pass it. Belongs into the transaction of the approval.
 *
 * @throws Refusal 422 with one sentence a field
 */
export async function verifyDraft(strapi: Core.Strapi, row: KirimanRow, draft?: StoredRow): Promise<void> {
  const { uuid, jenis, dokumen } = row;
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
  const photos = row.relawan === null ? [] : await photosOf(strapi, uuid);
  const problems = [
    ...(checked.ok ? [] : checked.problems),
    ...(await slugProblems(strapi, jenis, written.slug, dokumen)),
    ...photos.flatMap((photo, index) =>
      showsChildWithoutLeave(photo) ? [{ jalur: `foto.${index}`, pesan: childSentence(index + 1) }] : [],
    ),
  ];
  if (problems.length > 0) throw invalid(problems);
  if (!types[jenis].publik) return;
  await rowsOf(strapi, uidOf(jenis)).updateMany({ where: { id: draft.id }, data: written });
}

/** Publishes the draft as it stands, after `verifyDraft()`; what is read and accepted only has nothing to publish. */
export async function publishDraft(
  strapi: Core.Strapi,
  { jenis, dokumen }: KirimanRow,
): Promise<Partial<KirimanColumns>> {
  if (!types[jenis].publik) return { alasan_gagal: null };
  await documentsOf(strapi, jenis).publish({ documentId: dokumen });
  const revisi = await addTerbitan(strapi, { jenis, dokumen, tindakan: 'terbit' });
  return { revisi, alasan_gagal: null };
}

export async function takeDown(strapi: Core.Strapi, { jenis, dokumen }: KirimanRow): Promise<Partial<KirimanColumns>> {
  if (!types[jenis].publik) return {};
  await documentsOf(strapi, jenis).unpublish({ documentId: dokumen });
  const revisi = await addTerbitan(strapi, { jenis, dokumen, tindakan: 'tarik' });
  return { revisi, alasan_gagal: null, tayang_pada: null };
}

const childSentence = (nomor: number) =>
  `Foto ${nomor} memperlihatkan wajah anak tanpa izin orang tuanya. Samarkan wajahnya, atau kembalikan laporan ini.`;
