import type { Core } from '@strapi/strapi';
import { queued } from '../moderasi/states';
import type { Transaction } from '../terbitan/transaction';
import { readCalendar } from '../waktu-kerja/calendar';
import { lateBefore, verdictWorkingDays } from '../waktu-kerja/clock';
import type { Month } from './months';
import { numberOf, rowsOf, timeOf } from './rows';

/** What waits for a decision, how much of it is past the office's own target, and since when the oldest waits. */
export async function readWaiting(strapi: Core.Strapi, trx: Transaction, now: number) {
  const before = lateBefore(new Date(now).toISOString(), verdictWorkingDays, await readCalendar(strapi));
  const [row] = await rowsOf(
    trx('daftar_kiriman')
      .whereIn('keadaan', [...queued])
      .select(
        trx.raw('count(*) as jumlah'),
        trx.raw('sum(case when dikirim_pada < ? then 1 else 0 end) as lewat', [new Date(before)]),
        trx.raw('min(dikirim_pada) as tertua'),
      ),
  );
  return { jumlah: numberOf(row?.jumlah), lewat: numberOf(row?.lewat), tertua: timeOf(row?.tertua) };
}

/**
 * What each RW with its RTs has sent in a month, and how much of that is live by now; those that sent
 * something, by number. Sending is counted from the history: sending again does not count twice.
 */
export async function sentPerRw(trx: Transaction, [month]: Month[]) {
  if (!month) throw new Error('papan: no month to count in');
  const rows = await rowsOf(
    trx('daftar_riwayat as kirim')
      .join('daftar_kiriman as k', 'k.uuid', 'kirim.kiriman')
      .where('kirim.ke', 'terkirim')
      // Refused attempts are lines too, which lead from a state to itself.
      .whereIn('kirim.dari', ['draf', 'mengunggah'])
      .where('kirim.waktu', '>=', month.from)
      .where('kirim.waktu', '<', month.until)
      .whereNotNull('k.rw')
      .groupBy('k.rw')
      .orderBy('k.rw')
      .select(
        'k.rw',
        trx.raw('count(*) as terkirim'),
        trx.raw("sum(case when k.keadaan = 'tayang' then 1 else 0 end) as tayang"),
      ),
  );
  return rows.map(({ rw, terkirim, tayang }) => ({
    rw: numberOf(rw),
    terkirim: numberOf(terkirim),
    tayang: numberOf(tayang),
  }));
}
