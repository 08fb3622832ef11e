import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../kiriman/row';
import { wibOffsetMs } from '../moderasi/day';
import { chainRows, textRows } from './chain';
import type { ChainRow } from './chain';
import { csvLine } from './csv';

const pageSize = 1_000;
/** Says to spreadsheets that the file is UTF-8. */
const byteOrderMark = '\ufeff';
const columns = [
  'urut', 'waktu', 'nomor', 'kejadian', 'dari', 'ke', 'versi', 'oleh', 'nama', 'alasan', 'asal', 'jaringan', 'sidik',
]; // prettier-ignore

/** Days in WIB, `YYYY-MM-DD`, both included. */
export interface Span {
  dari?: string | undefined;
  sampai?: string | undefined;
}

/** The history as a table, oldest first. Read page by page, so that it costs no memory however long it is. */
export function exportHistory(strapi: Core.Strapi, span: Span): Readable {
  return Readable.from(linesOf(strapi, span));
}

async function* linesOf(strapi: Core.Strapi, { dari, sampai }: Span): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns);
  const waktu = {
    ...(dari && { $gte: new Date(`${dari}T00:00:00+07:00`).toISOString() }),
    ...(sampai && { $lte: new Date(`${sampai}T23:59:59.999+07:00`).toISOString() }),
  };
  for (let after = 0; ;) {
    const where = { urut: { $gt: after }, ...((dari || sampai) && { waktu }) };
    const rows = await chainRows(strapi).findMany({ where, orderBy: { urut: 'asc' }, limit: pageSize });
    const last = rows.at(-1);
    if (!last) return;
    yield await linesOfPage(strapi, rows);
    after = last.urut;
  }
}

async function linesOfPage(strapi: Core.Strapi, rows: ChainRow[]): Promise<string> {
  const texts = await textRows(strapi).findMany({ where: { urut: { $in: rows.map(({ urut }) => urut) } } });
  const textOf = new Map(texts.map((text) => [text.urut, text]));
  const uuids = [...new Set(rows.flatMap(({ kiriman }) => kiriman ?? []))];
  const daftar = await kirimanRows(strapi).findMany({ select: ['uuid', 'nomor'], where: { uuid: { $in: uuids } } });
  const nomorOf = new Map(daftar.map(({ uuid, nomor }) => [uuid, nomor]));
  return rows
    .map(({ urut, waktu, kiriman, kejadian, dari, ke, versi, oleh, asal, jaringan, sidik }) => {
      const { nama_oleh = '(dihapus)', alasan = null } = textOf.get(urut) ?? {};
      const nomor = nomorOf.get(kiriman ?? '') ?? null;
      return csvLine([
        ...[urut, inWib(waktu), nomor, kejadian, dari, ke, versi],
        ...[oleh, nama_oleh, alasan, asal, jaringan, sidik],
      ]);
    })
    .join('');
}

/** `2026-11-12 19:42:05`, in WIB (UTC+7), as spreadsheets read it. */
function inWib(waktu: string): string {
  return new Date(Date.parse(waktu) + wibOffsetMs).toISOString().slice(0, 19).replace('T', ' ');
}
