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
        trx.raw('sum(case when waktu >= ? and waktu < ? then 1 else 0 end) as ??', [from, until, `bulan_${nth}`]),
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

/**
 * The first line *tayang* of each submission, where it lies in these months, and when it had been sent: the
 * examples never were. Asked submission by submission, of which each has a handful of lines. Written as
 * `ke || ''`, since PostgreSQL would walk the index of states and times from the beginning for each of them,
 * as long as it has no statistics (1.1 s at 2,000 reports).
 */
function firstLive(trx: Transaction, months: readonly Month[]) {
  const [first, last] = [months[0], months[months.length - 1]];
  if (!first || !last) throw new Error('papan: no month to count in');
  const lines = trx('daftar_riwayat as t')
    .where('t.ke', 'tayang')
    .where('t.waktu', '>=', first.from)
    .where('t.waktu', '<', last.until)
    .select(
      't.waktu',
      trx.raw(
        "(select min(p.waktu) from daftar_riwayat p where p.kiriman = t.kiriman and p.ke || '' = 'tayang') as pertama",
      ),
      trx.raw(
        "(select min(k.waktu) from daftar_riwayat k where k.kiriman = t.kiriman and k.ke || '' = 'terkirim') as kirim",
      ),
    );
  return trx.from(lines.as('tayang')).whereRaw('waktu = pertama').whereNotNull('kirim');
}

/** From sending to live. SQLite keeps times as milliseconds. */
const hoursIn = (strapi: Core.Strapi): string =>
  strapi.db.dialect.client === 'postgres' ? 'extract(epoch from waktu - kirim) / 3600' : '(waktu - kirim) / 3600000.0';
