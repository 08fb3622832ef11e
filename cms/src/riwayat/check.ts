import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../kiriman/row';
import { versionHash, versiRows } from '../moderasi/versions';
import { chainRows, sealOf, textRows } from './chain';
import type { ChainRow, TextRow } from './chain';
import { emptyHead, readHead } from './head';
import type { Head } from './head';
import { saltedHash } from './salted';

const pageSize = 500;

/** The first thing that is wrong with the history. */
interface Fault {
  urut: number;
  /** What is wrong, in a sentence. */
  sebab: string;
}

export interface Verdict {
  /** Where the chain ends: to be noted elsewhere, and given to a later check as `noted`. */
  kepala: Head;
  /** With the submission that it concerns, as people name it; none where it belongs to none. */
  salah: (Fault & { nomor: string | null }) | null;
}

/**
 * Walks the whole chain up to its present end, and looks at the texts and versions beside it. What is written
 * meanwhile comes after that end.
 *
 * @param noted the end of the chain as somebody wrote it down earlier: it must still be part of it.
 */
export async function checkChain(strapi: Core.Strapi, noted?: Head): Promise<Verdict> {
  const kepala = await readHead(strapi);
  const verdict = async (found: Fault | null): Promise<Verdict> => ({
    kepala,
    salah: found && { ...found, nomor: await nomorOf(strapi, found.urut) },
  });
  if (noted && noted.urut > kepala.urut) {
    return verdict({ urut: noted.urut, sebab: `Baris ini pernah dicatat, tetapi rantai berakhir di ${kepala.urut}.` });
  }
  let before: Head = emptyHead;
  while (before.urut < kepala.urut) {
    const where = { urut: { $gt: before.urut, $lte: kepala.urut } };
    const rows = await chainRows(strapi).findMany({ where, orderBy: { urut: 'asc' }, limit: pageSize });
    if (rows.length === 0) break;
    const beside = await readBeside(strapi, rows);
    for (const row of rows) {
      const found = linkFault(row, before, noted) ?? (await textFault(strapi, row, beside));
      if (found) return verdict(found);
      before = { urut: row.urut, sidik: row.sidik };
    }
  }
  if (before.urut < kepala.urut) return verdict({ urut: before.urut + 1, sebab: 'Baris ini hilang.' });
  return verdict(before.sidik === kepala.sidik ? null : { urut: before.urut, sebab: 'Kepala rantai tidak cocok.' });
}

function linkFault(row: ChainRow, before: Head, noted?: Head): Fault | null {
  const { urut } = row;
  if (urut !== before.urut + 1) return { urut: before.urut + 1, sebab: 'Baris ini hilang.' };
  if (sealOf(row) !== row.sidik) return { urut, sebab: 'Isi baris ini diubah.' };
  if (row.sidik_lalu !== before.sidik) {
    return { urut, sebab: `Urutan terputus: baris ${before.urut} diganti, atau baris ini disisipkan.` };
  }
  if (urut === noted?.urut && row.sidik !== noted.sidik) {
    return { urut, sebab: 'Sidik baris ini berbeda dari yang pernah dicatat.' };
  }
  return null;
}

interface Beside {
  texts: Map<number, TextRow>;
  /** Hashes of the versions as they lie there now, by submission and version. */
  versions: Map<string, string>;
}

async function readBeside(strapi: Core.Strapi, rows: ChainRow[]): Promise<Beside> {
  const numbers = rows.map(({ urut }) => urut);
  const texts = await textRows(strapi).findMany({ where: { urut: { $in: numbers } } });
  const kiriman = rows.flatMap((row) => (row.sidik_isi === null ? [] : [row.kiriman]));
  const versions = await versiRows(strapi).findMany({ where: { kiriman: { $in: kiriman } } });
  return {
    texts: new Map(texts.map((text) => [text.urut, text])),
    versions: new Map(versions.map((row) => [`${row.kiriman} ${row.versi}`, versionHash(row)])),
  };
}

/** What is beside the chain has the hash that the chain holds, or is gone because a later row says so. */
async function textFault(strapi: Core.Strapi, row: ChainRow, { texts, versions }: Beside): Promise<Fault | null> {
  const { urut, kiriman, sidik_isi } = row;
  const text = texts.get(urut);
  const version = sidik_isi === null ? sidik_isi : versions.get(`${kiriman} ${row.versi}`);
  const gone = text === undefined || version === undefined;
  if (gone && !(await isErasedAfter(strapi, row))) {
    const what = text === undefined ? 'Teks' : `Isi versi ${row.versi}`;
    return { urut, sebab: `${what} di samping baris ini hilang, tanpa catatan penghapusan.` };
  }
  if (text && !fits(text, row)) return { urut, sebab: 'Nama atau alasan di samping baris ini diubah.' };
  if (version !== undefined && version !== sidik_isi) {
    return { urut, sebab: `Isi versi ${row.versi} di samping baris ini diubah.` };
  }
  return null;
}

function fits({ nama_oleh, garam_nama, alasan, garam_alasan, kiriman }: TextRow, row: ChainRow): boolean {
  const sidik_alasan = alasan === null || garam_alasan === null ? null : saltedHash(garam_alasan, alasan);
  const sameReason = sidik_alasan === row.sidik_alasan && (alasan === null) === (row.sidik_alasan === null);
  return saltedHash(garam_nama, nama_oleh) === row.sidik_nama && sameReason && kiriman === row.kiriman;
}

async function isErasedAfter(strapi: Core.Strapi, { kiriman, urut }: ChainRow): Promise<boolean> {
  const where = { kiriman, kejadian: 'hapus_data', urut: { $gt: urut } };
  return kiriman !== null && (await chainRows(strapi).count({ where })) > 0;
}

/** By the text beside the row where the row itself is gone. */
async function nomorOf(strapi: Core.Strapi, urut: number): Promise<string | null> {
  const where = { urut };
  const row = (await chainRows(strapi).findOne({ where })) ?? (await textRows(strapi).findOne({ where }));
  const kiriman = row?.kiriman && (await kirimanRows(strapi).findOne({ where: { uuid: row.kiriman } }));
  return kiriman ? kiriman.nomor : null;
}
