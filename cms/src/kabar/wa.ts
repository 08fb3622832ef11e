import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { akunRows } from '../akun/account';
import type { KirimanRow } from '../kiriman/row';
import { peristiwa } from './peristiwa';
import { sentenceOf } from './words';

/**
 * A link that opens WhatsApp with the result already written, for staff to tap; nothing is sent by itself.
 *
 * @param tautan path of the live page
 * @returns null where there is no result yet, or the sender gave no telephone number
 */
export async function waLink(
  strapi: Core.Strapi,
  { keadaan, relawan, nomor, catatan }: KirimanRow,
  { judul, tautan }: { judul: string; tautan: string | null },
): Promise<string | null> {
  if (relawan === null || !isResult(keadaan)) return null;
  const account = await akunRows(strapi).findOne({ where: { id: relawan } });
  if (!account?.hp) return null;
  const { url } = strapi.config.get<MoncerConfig>('moncer');
  const lines = [
    `Halo ${account.nama_tampil || account.username},`,
    `${sentenceOf(keadaan, nomor)}: ${judul}.`,
    keadaan !== 'tayang' && catatan && `Catatan petugas: ${catatan}`,
    url + (tautan ?? '/kirim/'),
  ];
  return `https://wa.me/${account.hp.slice(1)}?text=${encodeURIComponent(lines.filter(Boolean).join('\n'))}`;
}

type Result = 'perlu_perbaikan' | 'ditolak' | 'tayang' | 'ditarik';

const isResult = (keadaan: KirimanRow['keadaan']): keadaan is Result =>
  (peristiwa as Partial<Record<string, string>>)[keadaan] === 'relawan';
