import type { Core } from '@strapi/strapi';
import { contentTypes, uidOf } from '../content-types';
import type { Noun } from '../content-types';
import type { Transaction } from '../terbitan/transaction';
import { numberOf, rowsOf } from './rows';

/** What happened on a day stays true: nobody has to look at it again. */
const dated: ReadonlySet<Noun> = new Set(['kegiatan', 'galeri', 'pengumuman', 'hari-libur']);
/** Failures that the board tells in full; the desk shows all. */
const maxFailures = 5;
/** The joint decree on the days off of the next year is signed in September or October. */
const decreeMonth = 10;

/** Public content whose day of review has passed, by kind; the most first. @param today `YYYY-MM-DD` */
export async function pastReview(strapi: Core.Strapi, trx: Transaction, today: string) {
  const found = [];
  for (const { nama, label, dimoderasi } of contentTypes) {
    if (dated.has(nama)) continue;
    const query = trx(strapi.db.metadata.get(uidOf(nama)).tableName).where('tinjau_sebelum', '<', today);
    if (dimoderasi) void query.whereNotNull('published_at');
    const [row] = await rowsOf(query.select(trx.raw('count(*) as jumlah')));
    found.push({ jenis: nama, label, jumlah: numberOf(row?.jumlah) });
  }
  return found.filter(({ jumlah }) => jumlah > 0).sort((a, b) => b.jumlah - a.jumlah);
}

/** What the publisher could not publish: how much, and the first of it with the reason. */
export async function failedToPublish(trx: Transaction) {
  const [row] = await rowsOf(trx('moncer_gagal_terbit').select(trx.raw('count(*) as jumlah')));
  const daftar = await rowsOf(
    trx('moncer_gagal_terbit as g')
      .leftJoin('daftar_kiriman as k', (on) => on.on('k.jenis', 'g.jenis').andOn('k.dokumen', 'g.dokumen'))
      .orderBy('g.waktu')
      .limit(maxFailures)
      .select('g.alamat', 'g.alasan', 'k.uuid'),
  );
  return { jumlah: numberOf(row?.jumlah), daftar };
}

/** Years for which nobody has entered a day off, so that every clock would run through Idulfitri. */
export async function yearsWithoutHolidays(trx: Transaction, today: string): Promise<number[]> {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const empty: number[] = [];
  for (const each of month < decreeMonth ? [year] : [year, year + 1]) {
    const found = await rowsOf(
      trx('daftar_hari_libur')
        .whereBetween('tanggal', [`${each}-01-01`, `${each}-12-31`])
        .limit(1)
        .select('id'),
    );
    if (found.length === 0) empty.push(each);
  }
  return empty;
}
