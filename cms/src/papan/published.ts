import type { Core } from '@strapi/strapi';
import type { Transaction } from '../terbitan/transaction';
import type { Month } from './months';
import { numberOf, rowsOf } from './rows';

/**
 * How much went live for the first time in each of these months. Taken from the history, which nobody
 * changes: the figure of a month that is over stays what was read out at the meeting, also when a
 * report is mended or withdrawn later.
 */
export async function livePerMonth(trx: Transaction, months: readonly Month[]) {
  const [row] = await rowsOf(
    firstLive(trx, months).select(
      months.map(({ from, until }, nth) =>
        trx.raw('sum(case when tayang.waktu >= ? and tayang.waktu < ? then 1 else 0 end) as ??', [
          from,
          until,
          `bulan_${nth}`,
        ]),
      ),
    ),
  );
  return months.map(({ bulan }, nth) => ({ bulan, jumlah: numberOf(row?.[`bulan_${nth}`]) }));
}

/** Half of what went live in a month took no longer than this from sending to live, hours; null without any. */
export async function medianHours(strapi: Core.Strapi, trx: Transaction, months: readonly Month[]) {
  const took = hoursIn(strapi);
  const medians = [];
  for (const month of months) {
    const ranked = firstLive(trx, [month]).select(
      trx.raw(`${took} as jam`),
      trx.raw(`row_number() over (order by ${took}) as urut`),
      trx.raw('count(*) over () as semua'),
    );
    // The one in the middle, or the mean of the two.
    const [row] = await rowsOf(
      trx
        .from(ranked.as('r'))
        .whereRaw('urut in ((semua + 1) / 2, (semua + 2) / 2)')
        .select(trx.raw('avg(jam) as jam')),
    );
    medians.push({ bulan: month.bulan, jam: row?.jam === null ? null : numberOf(row?.jam) });
  }
  return medians;
}

/** Submissions whose first line *tayang* lies in these months, with the line of their sending: the examples have none. */
function firstLive(trx: Transaction, months: readonly Month[]) {
  const [first, last] = [months[0], months[months.length - 1]];
  if (!first || !last) throw new Error('papan: no month to count in');
  return trx('daftar_riwayat as tayang')
    .join('daftar_riwayat as kirim', (on) =>
      on.on('kirim.kiriman', 'tayang.kiriman').andOnVal('kirim.ke', '=', 'terkirim'),
    )
    .where('tayang.ke', 'tayang')
    .where('tayang.waktu', '>=', first.from)
    .where('tayang.waktu', '<', last.until)
    .whereNotExists((earlier) =>
      earlier
        .from('daftar_riwayat as dulu')
        .whereRaw('dulu.kiriman = tayang.kiriman')
        .where('dulu.ke', 'tayang')
        .whereRaw('dulu.id < tayang.id')
        .select(trx.raw('1')),
    );
}

/** From sending to live. SQLite keeps times as milliseconds. */
const hoursIn = (strapi: Core.Strapi): string =>
  strapi.db.dialect.client === 'postgres'
    ? 'extract(epoch from tayang.waktu - kirim.waktu) / 3600'
    : '(tayang.waktu - kirim.waktu) / 3600000.0';
