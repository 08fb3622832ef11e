import type { Core } from '@strapi/strapi';
import { check, toStrapi, types } from '../content-types';
import type { AnyEntry, Problem } from '../content-types';
import type { Actor } from '../moderasi/actor';
import { todayInWib } from '../moderasi/day';
import { contentFingerprint, documentsOf, entryOf, readRow } from '../moderasi/document';
import { lampOfDraft } from '../moderasi/pemeriksaan';
import { conflict, invalid, Refusal } from '../moderasi/refusal';
import { slugFor, slugProblems } from '../moderasi/slug';
import { onItsWay, queued } from '../moderasi/states';
import { transition } from '../moderasi/transition';
import { holderOfPost } from './pengurus';
import { photoInEntry, photosOf } from './photo-row';
import type { PhotoRow } from './photo-row';
import { kirimanRows } from './row';
import type { KirimanColumns, KirimanRow } from './row';

/**
 * Puts a submission into the queue of the office. Photos that were accepted become part of the text
 * now, in their announced order; refused ones stay listed with their reason. Sending again is
 * harmless, whatever has become of the submission since.
 *
 * @throws Refusal 422 with one sentence a field, 409 while photos are still awaited or once it is closed.
 */
export async function sendOnce(
  strapi: Core.Strapi,
  row: KirimanRow,
  actor: Actor,
  versi?: number,
): Promise<KirimanRow> {
  if (isSent(row) && (versi ?? row.versi) === row.versi) return row;
  try {
    return await send(strapi, row.uuid, actor, versi);
  } catch (error) {
    // The same request came twice at once, and the other one was faster.
    const now = await kirimanRows(strapi).findOne({ where: { uuid: row.uuid } });
    if (error instanceof Refusal && error.status === 409 && now && !isSent(row) && isSent(now)) return now;
    throw error;
  }
}

const isSent = ({ keadaan }: KirimanRow) => queued.has(keadaan) || onItsWay.has(keadaan);

async function send(strapi: Core.Strapi, uuid: string, actor: Actor, versi?: number): Promise<KirimanRow> {
  try {
    return await transition(strapi, { uuid, tindakan: 'ajukan', actor, versi }, (row) => prepare(strapi, row));
  } catch (error) {
    // Asked to send, and not all photos here: they are being sent now.
    if (error instanceof PhotosAwaited && error.keadaan === 'draf') {
      await transition(strapi, { uuid, tindakan: 'unggah', actor });
    }
    throw error;
  }
}

/** 409: "menunggu foto n dari m". */
class PhotosAwaited extends Refusal {
  readonly keadaan: KirimanRow['keadaan'];

  constructor(row: KirimanRow, photos: PhotoRow[]) {
    const awaited = photos.filter(({ keadaan }) => keadaan === 'menunggu');
    const next = photos.findIndex(({ keadaan }) => keadaan === 'menunggu') + 1;
    super(409, `Masih menunggu foto ${next} dari ${photos.length}. Kiriman masuk setelah semua foto sampai.`, {
      uuid: row.uuid,
      details: { menunggu: awaited.map(({ foto_id }) => foto_id) },
    });
    this.keadaan = row.keadaan;
  }
}

async function prepare(strapi: Core.Strapi, row: KirimanRow): Promise<Partial<KirimanColumns>> {
  const { uuid, jenis, dokumen } = row;
  const draft = await readRow(strapi, jenis, dokumen);
  if (!draft) throw conflict(uuid, 'Isi kiriman ini tidak ada lagi.');
  const photos = row.relawan === null ? [] : await photosOf(strapi, uuid);
  const usable = photos.filter(({ keadaan }) => keadaan !== 'ditolak');
  const accepted = photos.filter(({ keadaan }) => keadaan === 'diterima');

  const entry = entryOf(jenis, draft);
  const today = todayInWib();
  const written: AnyEntry = {
    slug: await slugFor(strapi, jenis, entry, dokumen),
    mutu_data: entry.mutu_data ?? 'terverifikasi',
  };
  if (row.relawan !== null && types[jenis].fields.foto) written.foto = accepted.map(photoInEntry);

  const candidate = { ...entry, ...written, diverifikasi_pada: today };
  const problems = [
    ...photos.flatMap((photo, index) => (usable.includes(photo) ? consentProblems(photo, index) : [])),
    ...textProblems(row, candidate, today),
    ...(await slugProblems(strapi, jenis, String(written.slug), dokumen)),
    ...(jenis === 'struktur' ? await postProblems(strapi, entry, dokumen) : []),
  ];
  if (problems.length > 0) throw invalid(problems);
  if (accepted.length < usable.length) throw new PhotosAwaited(row, photos);

  await documentsOf(strapi, jenis).update({
    documentId: dokumen,
    data: toStrapi(types[jenis].fields, written),
    status: 'draft',
  });
  const sent = await readRow(strapi, jenis, dokumen);
  if (!sent) throw new Error(`${jenis} ${dokumen}: its draft is gone while it is being sent`);
  return {
    sidik: contentFingerprint(jenis, sent),
    pemeriksaan: await lampOfDraft(strapi, row, sent),
    dikirim_pada: new Date().toISOString(),
    diputus_pada: null,
    catatan: null,
    suntingan: null,
  };
}

function textProblems(row: KirimanRow, candidate: AnyEntry, today: string): Problem[] {
  const checked = check(types[row.jenis], candidate, today);
  // What is wrong with a photo is said of the announced one, by its own number.
  return checked.ok ? [] : checked.problems.filter(({ jalur }) => row.relawan === null || !jalur.startsWith('foto.'));
}

async function postProblems(strapi: Core.Strapi, entry: AnyEntry, dokumen: string): Promise<Problem[]> {
  const holder = await holderOfPost(strapi, entry, dokumen);
  return holder ? [{ jalur: 'pos', pesan: `Jabatan ini sudah tercatat di kiriman ${holder.nomor}.` }] : [];
}

/** A recognisable child, a document or a number plate is shown only with consent (UU 27/2022 Ps. 20, 25). */
function consentProblems(photo: PhotoRow, index: number): Problem[] {
  const problems: Problem[] = [];
  if (!photo.alt?.trim()) problems.push({ jalur: `foto.${index}.alt`, pesan: 'Tulis apa yang terlihat di foto ini.' });
  if (photo.wajah_anak && !photo.izin) {
    problems.push({
      jalur: `foto.${index}.izin`,
      pesan: 'Foto ini memperlihatkan wajah anak. Minta izin orang tuanya, atau hapus fotonya.',
    });
  }
  if (photo.dokumen_atau_pelat && !photo.izin) {
    problems.push({
      jalur: `foto.${index}.izin`,
      pesan: 'Foto ini memperlihatkan dokumen atau pelat nomor. Minta izin pemiliknya, atau hapus fotonya.',
    });
  }
  return problems;
}
