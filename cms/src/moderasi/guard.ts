import type { Core } from '@strapi/strapi';
import { typeOfUid } from '../content-types';
import type { ContentType, Noun } from '../content-types';
import { kirimanRows, lockKiriman } from '../kiriman/row';
import { refuseAttempt } from '../riwayat/attempts';
import { addTerbitan } from '../terbitan/outbox';
import { currentActor } from './actor';
import { writeDirectly } from './direct';
import { contentFingerprint, readRow } from './document';
import type { DocumentCall, Next } from './document-call';
import { authorsAfter } from './four-eyes';
import { addHistory } from './history';
import { openKiriman } from './open';
import { lampOfDraft } from './pemeriksaan';
import { editable, onItsWay, queued, transitions } from './states';
import type { Keadaan } from './states';
import { hasToken } from './token';
import { storeVersion } from './versions';

const reads: ReadonlySet<string> = new Set(['findOne', 'findFirst', 'findMany', 'count']);
const publishing: ReadonlySet<string> = new Set(['publish', 'unpublish', 'delete', 'discardDraft']);

const refusedSentence =
  'Isi ini hanya bisa terbit, ditarik, atau dihapus lewat meja persetujuan. Simpan drafnya, lalu ajukan.';

/**
 * Stands before every call of the document service, from wherever it comes: the panel, a bulk
 * action, a script. Nothing publishes, withdraws or deletes a moderated document but the state
 * machine; every change of a draft raises its version in the same transaction; and what staff write
 * directly is validated and announced in the transaction of its change.
 */
export function installGuard(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => guard(strapi, context, next) as never);
}

async function guard(strapi: Core.Strapi, call: DocumentCall, next: Next): Promise<unknown> {
  if (reads.has(call.action) || hasToken()) return next();
  if (internal.has(call.uid)) return refuseAttempt(strapi, call, 'Catatan ini hanya ditulis oleh sistem.');
  const type = typeOfUid(call.uid);
  if (!type) return next();
  if (!type.dimoderasi) return writeDirectly(strapi, type, call, next);
  if (publishing.has(call.action) || call.params.status === 'published')
    return refuseAttempt(strapi, call, refusedSentence);
  return strapi.db.transaction(() => changeDraft(strapi, type, call, next));
}

/** Submissions, their photos, the history, the outbox, the notices, second factors: written by our own code only, past this service. */
const internal: ReadonlySet<string> = new Set(
  [
    'kiriman',
    'foto-kiriman',
    'versi',
    'riwayat',
    'catatan-riwayat',
    'terbitan',
    'kabar',
    'pilihan-kabar',
    'langganan',
    'totp',
  ].map((noun) => `api::${noun}.${noun}`),
);

async function changeDraft(strapi: Core.Strapi, type: ContentType, call: DocumentCall, next: Next): Promise<unknown> {
  const jenis = type.nama;
  if (call.action === 'update' && call.params.documentId) {
    const dokumen = call.params.documentId;
    // Before the draft is touched, so that it cannot change while somebody decides on it.
    await lockKiriman(strapi, { jenis, dokumen });
    const result = await next();
    if (result) await noteChange(strapi, jenis, dokumen);
    return result;
  }
  // A copy is a new page, with an address of its own.
  if (call.action === 'clone') call.params.data = { ...call.params.data, slug: null };
  const result = (await next()) as { documentId?: string } | null;
  if (result?.documentId) {
    await openKiriman(strapi, { jenis, dokumen: result.documentId, actor: currentActor(strapi) });
  }
  return result;
}

/** Raises the version of a draft that was changed; what had been sent or approved has to be looked at again. */
async function noteChange(strapi: Core.Strapi, jenis: Noun, dokumen: string): Promise<void> {
  const actor = currentActor(strapi);
  const row = await kirimanRows(strapi).findOne({ where: { jenis, dokumen } });
  const draft = await readRow(strapi, jenis, dokumen);
  if (!draft) return;
  if (!row) {
    await openKiriman(strapi, { jenis, dokumen, actor });
    return;
  }
  const sidik = contentFingerprint(jenis, draft);
  if (sidik === row.sidik) return;
  const moves: Partial<Record<Keadaan, Keadaan>> = transitions.sunting.moves;
  const keadaan = moves[row.keadaan] ?? row.keadaan;
  // What the volunteer, or the office, still writes is kept once it is sent.
  const kept = editable.has(row.keadaan)
    ? { versi: row.versi + 1 }
    : await storeVersion(strapi, { ...row, versi: row.versi + 1 }, actor);
  const { versi } = kept;
  const wasApproved = onItsWay.has(row.keadaan);
  const sentAgain = wasApproved && { dikirim_pada: new Date().toISOString(), jadwal: null };
  const penulis = authorsAfter(wasApproved ? null : row.penulis, actor);
  const pemeriksaan = queued.has(keadaan) ? await lampOfDraft(strapi, row, draft) : row.pemeriksaan;
  const data = { sidik, versi, keadaan, penulis, pemeriksaan, ...sentAgain };
  await kirimanRows(strapi).update({ where: { id: row.id }, data });
  // Its notice stands at the address that the draft names.
  if (keadaan === 'ditarik') await addTerbitan(strapi, { jenis, dokumen, tindakan: 'tarik' });
  if (editable.has(row.keadaan)) return;
  const line = { kejadian: 'sunting', kiriman: row.uuid, dari: row.keadaan, ke: keadaan, actor } as const;
  await addHistory(strapi, { ...line, alasan: 'Isi diubah.', ...kept });
}
