import { ownTextPrefix } from '../moderasi/four-eyes';
import type { Transaction } from '../terbitan/transaction';
import type { Month } from './months';
import { numberOf, rowsOf, timeOf } from './rows';

/** Approvals that the board tells in full; the exported history has all. */
const maxListed = 5;

/** Approvals of the own text in a month (product handbook, 4: listed to the lurah): how many, and the last with their reasons. */
export async function approvedAlone(trx: Transaction, [month]: Month[]) {
  if (!month) throw new Error('papan: no month to count in');
  const found = trx('daftar_kiriman as k')
    .join('daftar_riwayat as r', 'r.kiriman', 'k.uuid')
    .join('daftar_catatan_riwayat as c', 'c.urut', 'r.urut')
    .where('k.terobosan', true)
    .where('r.ke', 'disetujui')
    .where('r.waktu', '>=', month.from)
    .where('r.waktu', '<', month.until)
    .where('c.alasan', 'like', `${ownTextPrefix}%`);
  const [row] = await rowsOf(found.clone().select(trx.raw('count(*) as jumlah')));
  const daftar = await rowsOf(
    found.orderBy('r.urut', 'desc').limit(maxListed).select('k.uuid', 'k.nomor', 'c.nama_oleh', 'c.alasan', 'r.waktu'),
  );
  return {
    jumlah: numberOf(row?.jumlah),
    daftar: daftar.map(({ alasan, waktu, ...line }) => ({
      ...line,
      alasan: String(alasan).slice(ownTextPrefix.length),
      waktu: timeOf(waktu),
    })),
  };
}
