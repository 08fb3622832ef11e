import type { Core } from '@strapi/strapi';
import { toStrapi, types } from '../content-types';
import { photoRows } from '../kiriman/photo-row';
import type { KirimanColumns, KirimanRow } from '../kiriman/row';
import type { Actor } from './actor';
import { contentFingerprint, documentsOf, entryOf, readRow } from './document';
import { authorsAfter } from './four-eyes';
import { lampOfDraft } from './pemeriksaan';
import { conflict, Refusal } from './refusal';
import { editable, onItsWay } from './states';
import { transition } from './transition';
import { readVersion } from './versions';

interface Wish {
  uuid: string;
  actor: Actor;
  /** The version that whoever asks has seen. */
  versi: number;
  /** The version that is wanted back. */
  ke: number;
}

/**
 * Writes a kept version back into the draft, with the photos it announced, as a new version that has to be looked at.
 * What is live stays live until then, under its address.
 *
 * @throws Refusal as `transition()`, and 404 when that version is not kept.
 */
export function restoreVersion(strapi: Core.Strapi, { uuid, actor, versi, ke }: Wish): Promise<KirimanRow> {
  const command = { uuid, tindakan: 'pulihkan', actor, versi, catatan: `Isi versi ${ke} dipulihkan.` } as const;
  return transition(strapi, command, async (row) => {
    if (editable.has(row.keadaan) && row.relawan !== null) {
      throw conflict(uuid, 'Kiriman ini sedang diperbaiki pengirim. Tunggu sampai dikirim ulang.');
    }
    const kept = await readVersion(strapi, uuid, ke);
    if (!kept) throw new Refusal(404, `Versi ${ke} kiriman ini tidak tersimpan.`);
    const { jenis, dokumen } = row;
    const { slug, diverifikasi_pada, tinjau_sebelum } = entryOf(jenis, (await readRow(strapi, jenis, dokumen)) ?? {});
    const entry = { ...kept.isi, diverifikasi_pada, tinjau_sebelum, ...(slug ? { slug } : {}) };
    const data = toStrapi(types[jenis].fields, entry);
    await documentsOf(strapi, jenis).update({ documentId: dokumen, data, status: 'draft' });
    await photoRows(strapi).deleteMany({ where: { kiriman: uuid } });
    const photos = kept.foto.map((photo) => ({ ...photo, kiriman: uuid }));
    if (photos.length > 0) await photoRows(strapi).createMany({ data: photos });
    const restored = await readRow(strapi, jenis, dokumen);
    if (!restored) throw new Error(`${jenis} ${dokumen}: its draft is gone while a version is restored`);
    return {
      sidik: contentFingerprint(jenis, restored),
      pemeriksaan: await lampOfDraft(strapi, row, restored),
      // Whoever chooses among the office's own texts has written the one that is chosen.
      ...(row.relawan === null && { penulis: authorsAfter(onItsWay.has(row.keadaan) ? null : row.penulis, actor) }),
      versi: row.versi + 1,
      // The body that was sent no longer describes what is stored.
      sidik_klien: null,
      ...(onItsWay.has(row.keadaan) && { dikirim_pada: new Date().toISOString(), jadwal: null }),
    } satisfies Partial<KirimanColumns>;
  });
}
