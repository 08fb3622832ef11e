import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../kiriman/row';
import { namesOf } from './penerima';
import { kabarRows } from './row';
import { sentenceOf } from './words';

const maxListed = 50;

/** Tried, and not arrived: waiting for its next try, or given up. */
const where = { keadaan: { $in: ['menunggu', 'gagal'] }, alasan: { $notNull: true } };

/** What could not be sent yet, the newest first: to whom, how, and why not. */
export async function listUnsent(strapi: Core.Strapi) {
  const rows = await kabarRows(strapi).findMany({ where, orderBy: { id: 'desc' }, limit: maxListed });
  const jumlah = rows.length < maxListed ? rows.length : await kabarRows(strapi).count({ where });
  const nameOf = await namesOf(strapi, rows);
  const uuids = rows.map(({ kiriman }) => kiriman);
  const sent = await kirimanRows(strapi).findMany({ select: ['uuid', 'nomor'], where: { uuid: { $in: uuids } } });
  const numbers = new Map(sent.map(({ uuid, nomor }) => [uuid, nomor]));
  const daftar = rows.map((row) => ({
    id: row.id,
    kabar:
      row.peristiwa === 'ringkasan'
        ? 'Ringkasan harian'
        : sentenceOf(row.peristiwa, numbers.get(row.kiriman ?? '') ?? ''),
    kepada: nameOf(row),
    kanal: row.kanal,
    alasan: row.alasan,
    dibuat_pada: row.dibuat_pada,
    /** Null once it was given up. */
    coba_pada: row.keadaan === 'menunggu' ? row.coba_pada : null,
  }));
  return { jumlah, daftar };
}

/** Has all of them tried once more, at once. */
export async function tryAgain(strapi: Core.Strapi): Promise<void> {
  const data = { keadaan: 'menunggu', coba_pada: new Date().toISOString() };
  await kabarRows(strapi).updateMany({ where, data });
}
