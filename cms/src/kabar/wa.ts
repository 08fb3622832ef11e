import type { Core } from '@strapi/strapi';
import type { MoncerConfig } from '../../config/moncer';
import { akunRows } from '../akun/account';
import type { KirimanRow } from '../kiriman/row';
import { isPeristiwa, isResult, peristiwa } from './peristiwa';
import { sentenceOf } from './words';

/**
 * A link that opens WhatsApp with the result already written, for staff to tap; nothing is sent by itself.
 *
 * @param tautan path of the live page
 * @returns null where there is no result yet, or the sender gave no telephone number
 */
export async function waLink(
  strapi: Core.Strapi,
  { jenis, keadaan, relawan, nomor, catatan }: KirimanRow,
  { judul, tautan }: { judul: string; tautan: string | null },
): Promise<string | null> {
  if (relawan === null || !isPeristiwa(keadaan) || peristiwa[keadaan] !== 'relawan') return null;
  if (!isResult(keadaan, jenis)) return null;
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
