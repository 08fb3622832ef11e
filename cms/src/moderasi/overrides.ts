import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../kiriman/row';
import { gather, titleOf } from '../kiriman/view';
import { ownTextPrefix } from './four-eyes';

/** The newest that are listed. */
const maxListed = 200;

/** Every approval of one's own text, with the reason that was given; the newest first. */
export async function readOverrides(strapi: Core.Strapi) {
  const rows = await kirimanRows(strapi).findMany({
    where: { terobosan: true },
    orderBy: { id: 'desc' },
    limit: maxListed,
  });
  const daftar = (await gather(strapi, rows)).flatMap(({ row: { uuid, nomor, jenis }, entry, history }) =>
    history
      .filter(({ ke, alasan }) => ke === 'disetujui' && alasan?.startsWith(ownTextPrefix))
      .map(({ nama_oleh, alasan, waktu }) => ({
        ...{ uuid, nomor, jenis, judul: titleOf(jenis, entry), nama_oleh, waktu },
        alasan: alasan?.slice(ownTextPrefix.length) ?? null,
      })),
  );
  return { daftar: daftar.sort((a, b) => Date.parse(b.waktu) - Date.parse(a.waktu)) };
}
