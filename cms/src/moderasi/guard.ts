import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { typeOfUid } from '../content-types';
import type { ContentType, Noun } from '../content-types';
import { kirimanRows, lockKiriman } from '../kiriman/row';
import { addTerbitan } from '../terbitan/outbox';
import { currentActor } from './actor';
import { writeDirectly } from './direct';
import { contentFingerprint, readRow } from './document';
import type { DocumentCall, Next } from './document-call';
import { addHistory } from './history';
import { openKiriman } from './open';
import { onItsWay, transitions } from './states';
import type { Keadaan } from './states';
import { hasToken } from './token';

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
  if (isInternal(call.uid)) throw new errors.PolicyError('Catatan ini hanya ditulis oleh sistem.');
  const type = typeOfUid(call.uid);
  if (!type) return next();
  if (!type.dimoderasi) return writeDirectly(strapi, type, call, next);
  if (publishing.has(call.action) || call.params.status === 'published') {
    throw new errors.PolicyError(refusedSentence);
  }
  return strapi.db.transaction(() => changeDraft(strapi, type, call, next));
}

/** Submissions, their photos, the history, the outbox and the notices: written by our own code only, past this service. */
function isInternal(uid: string): boolean {
  return ['kiriman', 'foto-kiriman', 'riwayat', 'terbitan', 'kabar', 'pilihan-kabar', 'langganan'].some(
    (noun) => uid === `api::${noun}.${noun}`,
  );
}

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
  const versi = row.versi + 1;
  const sentAgain = onItsWay.has(row.keadaan) && { dikirim_pada: new Date().toISOString() };
  await kirimanRows(strapi).update({ where: { id: row.id }, data: { sidik, versi, keadaan, ...sentAgain } });
  // Its notice stands at the address that the draft names.
  if (keadaan === 'ditarik') await addTerbitan(strapi, { jenis, dokumen, tindakan: 'tarik' });
  if (keadaan === row.keadaan) return;
  await addHistory(strapi, { kiriman: row.uuid, dari: row.keadaan, ke: keadaan, actor, alasan: 'Isi diubah.', versi });
}
