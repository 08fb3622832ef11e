import { AsyncLocalStorage } from 'node:async_hooks';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { typeOfUid } from '../content-types';
import { kirimanRows } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import { currentActor } from '../moderasi/actor';
import type { DocumentCall } from '../moderasi/document-call';
import { addHistory } from '../moderasi/history';
import { currentOrigin } from './origin';

/** Where no transaction is open and no request is answered. */
const outside = AsyncLocalStorage.snapshot();

const verbs: Readonly<Record<string, string>> = {
  unpublish: 'menarik',
  delete: 'menghapus',
  discardDraft: 'membuang draf',
};

const noted = new WeakSet<object>();

/** @throws PolicyError with the sentence, always; nothing happens, and the history says who tried. */
export async function refuseAttempt(strapi: Core.Strapi, call: DocumentCall, sentence: string): Promise<never> {
  await noteAttempt(strapi, call);
  const refusal = new errors.PolicyError(sentence);
  noted.add(refusal);
  throw refusal;
}

/** Whether an error is a refusal that the history has not heard of. */
export const isUnnoted = (error: unknown): boolean => error instanceof errors.ForbiddenError && !noted.has(error);

/**
 * Writes into the history what was tried and refused: who, what, and from where. In a transaction of its own,
 * which outlives that of the refusal; where one is open, as soon as it has ended, because SQLite has one
 * connection only.
 */
export async function noteAttempt(strapi: Core.Strapi, { uid, action, params }: DocumentCall): Promise<void> {
  const jenis = typeOfUid(uid)?.nama;
  const verb = jenis ? (verbs[action] ?? 'menerbitkan') : 'mengubah catatan sistem';
  const line = {
    kejadian: 'upaya',
    actor: currentActor(strapi),
    origin: currentOrigin(strapi),
    alasan: `Ditolak: mencoba ${verb} lewat ${wayOf(strapi)}.`,
  } as const;
  const write = () =>
    strapi.db.transaction(async () => {
      const row = await findKiriman(strapi, uid, params.documentId);
      const { uuid = null, keadaan = null, versi = null } = row ?? {};
      await addHistory(strapi, { ...line, kiriman: uuid, dari: keadaan, ke: keadaan, versi });
    });
  if (!strapi.db.inTransaction()) return write();
  const later = () => void outside(() => write().catch((error: unknown) => strapi.log.error(error)));
  await strapi.db.transaction(({ onCommit, onRollback }) => {
    onCommit(later);
    onRollback(later);
    return Promise.resolve();
  });
}

/** Of a single type there is one document only, so that the panel need not name it. */
async function findKiriman(strapi: Core.Strapi, uid: string, dokumen?: string): Promise<KirimanRow | null> {
  const type = typeOfUid(uid);
  if (!type || (!dokumen && type.jenis !== 'tunggal')) return null;
  return kirimanRows(strapi).findOne({ where: { jenis: type.nama, ...(dokumen && { dokumen }) } });
}

/** As staff name the ways into Strapi. */
function wayOf(strapi: Core.Strapi): string {
  const path = strapi.requestContext.get()?.path;
  if (path === undefined) return 'program';
  if (path.startsWith('/content-manager/')) return path.includes('/actions/bulk') ? 'aksi massal di panel' : 'panel';
  return path.startsWith('/api/') ? 'API' : `alamat /${path.split('/')[1]}`;
}
