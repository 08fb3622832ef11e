import type { Core } from '@strapi/strapi';
import { kirimanRows, lockKiriman } from '../kiriman/row';
import type { KirimanColumns, KirimanRow } from '../kiriman/row';
import { sistem } from './actor';
import type { Actor } from './actor';
import { contentFingerprint, readRow } from './document';
import type { StoredRow } from './document';
import { addHistory } from './history';
import { conflict, invalid, notFound, Refusal } from './refusal';
import { editable, onItsWay, queued, transitions } from './states';
import type { Keadaan, Peran, Tindakan, Transition } from './states';
import { withToken } from './token';
import { storeVersion } from './versions';
import { whatHappened, whoChanged } from './what-happened';

export interface Command {
  uuid: string;
  tindakan: Tindakan;
  actor: Actor;
  /** The version that whoever decides has seen. */
  versi?: number | undefined;
  /** The reason, in the words of whoever decides. */
  catatan?: string | undefined;
}

/**
 * What has to happen together with the change of state; gives the columns it sets besides. `seen` is
 * the draft that is decided on, where the rule compares it.
 */
export type Effect = (row: KirimanRow, seen?: StoredRow) => Promise<Partial<KirimanColumns>> | Partial<KirimanColumns>;

/**
 * Moves a submission to its next state, all in one transaction: locks it, compares state, version
 * and content with what was seen, carries the effect out, writes the history line.
 *
 * @returns the submission as it is afterwards.
 * @throws Refusal 404 unknown, 403 not for this role, 409 not from this state or not this version, 422 no reason.
 */
export async function transition(strapi: Core.Strapi, command: Command, effect?: Effect): Promise<KirimanRow> {
  const { rule, catatan } = ruleOf(command);
  try {
    return await withToken(() => strapi.db.transaction(() => move(strapi, { ...command, catatan }, rule, effect)));
  } catch (error) {
    if (error instanceof UnnoticedChange) return noticeChange(strapi, error.row);
    throw error;
  }
}

const notTheirs: Partial<Record<Peran, string>> = {
  pengelola: 'Admin mengelola sistem. Kiriman diputus oleh petugas atau lurah.',
};

/** The rule of a change of state, once it is clear that this role may ask for it, with a reason where one is due. */
export function ruleOf({ tindakan, actor, catatan }: Pick<Command, 'tindakan' | 'actor' | 'catatan'>) {
  const rule: Transition = transitions[tindakan];
  if (!rule.by.includes(actor.peran))
    throw new Refusal(403, notTheirs[actor.peran] ?? 'Anda tidak berhak melakukan ini.');
  const reason = catatan?.trim() || undefined;
  if (rule.needsReason && !reason) {
    throw invalid([{ jalur: 'catatan', pesan: 'Tulis alasannya, supaya pengirim tahu apa yang harus dilakukan.' }]);
  }
  return { rule, catatan: reason };
}

async function move(strapi: Core.Strapi, command: Command, rule: Transition, effect?: Effect): Promise<KirimanRow> {
  const row = await lockKiriman(strapi, { uuid: command.uuid });
  if (!row) throw notFound();
  const { uuid, keadaan: from, versi } = row;
  const to = rule.moves[from];
  if (!to) throw conflict(uuid, await whatHappened(strapi, row, command.actor));
  if (command.versi !== undefined && command.versi !== versi) {
    throw conflict(uuid, await whoChanged(strapi, row, command.versi));
  }
  const seen = rule.checksContent ? await readRow(strapi, row.jenis, row.dokumen) : undefined;
  if (seen === null || (seen && contentFingerprint(row.jenis, seen) !== row.sidik)) throw new UnnoticedChange(row);
  const given = (await effect?.(row, seen)) ?? {};
  const isNew = given.sidik !== undefined || reachesOffice(from, to);
  const kept = isNew && (await storeVersion(strapi, { ...row, ...given }, command.actor));
  const columns = kept ? { ...given, versi: kept.versi } : given;
  const { count } = await kirimanRows(strapi).updateMany({
    where: { uuid, keadaan: from, versi },
    data: { ...columns, keadaan: to },
  });
  if (count !== 1) throw conflict(uuid, 'Kiriman ini sedang diubah orang lain. Coba lagi.');
  const line = { kejadian: command.tindakan, kiriman: uuid, dari: from, ke: to, actor: command.actor, versi };
  await addHistory(strapi, { ...line, alasan: command.catatan ?? null, ...kept });
  return { ...row, ...columns, keadaan: to };
}

/** From now on the office may have seen the text, so that it is kept. */
const reachesOffice = (from: Keadaan, to: Keadaan) => editable.has(from) && (queued.has(to) || onItsWay.has(to));

/** The draft was changed past every door, in the database itself. */
class UnnoticedChange extends Error {
  readonly row: KirimanRow;

  constructor(row: KirimanRow) {
    super(`kiriman ${row.uuid}: the draft is not what its fingerprint says`);
    this.row = row;
  }
}

/** Makes the change visible as a new version, so that it can be looked at and decided on. */
async function noticeChange(strapi: Core.Strapi, { uuid, jenis, dokumen }: KirimanRow): Promise<never> {
  await strapi.db.transaction(async () => {
    const row = await lockKiriman(strapi, { uuid });
    const draft = await readRow(strapi, jenis, dokumen);
    if (!row || !draft) return;
    const sidik = contentFingerprint(jenis, draft);
    if (sidik === row.sidik) return;
    const kept = await storeVersion(strapi, { ...row, versi: row.versi + 1 }, sistem);
    await kirimanRows(strapi).update({ where: { uuid }, data: { sidik, versi: kept.versi } });
    const { keadaan } = row;
    const line = { kejadian: 'sunting', kiriman: uuid, dari: keadaan, ke: keadaan, actor: sistem } as const;
    await addHistory(strapi, { ...line, alasan: 'Isi diubah di luar sistem.', ...kept });
  });
  throw conflict(uuid, 'Isi kiriman ini sudah berubah sejak Anda membukanya. Periksa dulu isi yang terbaru.');
}
