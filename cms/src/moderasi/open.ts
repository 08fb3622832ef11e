import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Noun } from '../content-types';
import { kirimanRows } from '../kiriman/row';
import type { KirimanColumns, KirimanRow } from '../kiriman/row';
import { nextNumber } from '../terbitan/counters';
import type { Actor } from './actor';
import { contentFingerprint, readRow } from './document';
import { authorsAfter } from './four-eyes';
import { addHistory } from './history';

const nomorDigits = 6;

/**
 * Gives a draft that was just made its submission, in the same transaction: a number for speech and
 * the first line of its history.
 */
export async function openKiriman(
  strapi: Core.Strapi,
  { jenis, dokumen, actor, ...given }: { jenis: Noun; dokumen: string; actor: Actor } & Partial<KirimanColumns>,
): Promise<KirimanRow> {
  const draft = await readRow(strapi, jenis, dokumen);
  if (!draft) throw new Error(`${jenis} ${dokumen}: no draft to open a submission for`);
  const nomor = `K-${String(await nextNumber(strapi, 'nomor')).padStart(nomorDigits, '0')}`;
  const row = await kirimanRows(strapi).create({
    data: {
      uuid: randomUUID(),
      nomor,
      jenis,
      dokumen,
      keadaan: 'draf',
      versi: 1,
      sidik: contentFingerprint(jenis, draft),
      penulis: authorsAfter(null, actor),
      dibuat_pada: new Date().toISOString(),
      ...given,
    } satisfies Partial<KirimanColumns>,
  });
  const line = { kejadian: 'buka', kiriman: row.uuid, dari: null, ke: row.keadaan, actor } as const;
  await addHistory(strapi, { ...line, alasan: null, versi: row.versi });
  return row;
}
