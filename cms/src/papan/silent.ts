import { dayMs } from '../moderasi/day';
import type { Transaction } from '../terbitan/transaction';
import { numberOf, rowsOf, timeOf } from './rows';

/**
 * A unit counts as silent when it has sent nothing for so many days. RTs meet and report about monthly:
 * one month missed happens to everybody, a second one is worth a call.
 */
const silentDays = 60;

interface Unit {
  rw: number;
  /** Null for the RW itself, which is heard through each of its RTs as well. */
  rt: number | null;
  /** When it sent something last, ISO 8601; null for never. */
  terakhir: string | null;
}

/** The RW and RT that have fallen silent, by number, of how many there are. */
export async function readSilent(trx: Transaction, now: number) {
  const units = await readUnits(trx);
  const since = new Date(now - silentDays * dayMs).toISOString();
  const silent = units.filter(({ terakhir }) => terakhir === null || terakhir < since);
  const isRw = ({ rt }: Unit) => rt === null;
  return {
    hari: silentDays,
    jumlah_rw: units.filter(isRw).length,
    jumlah_rt: units.filter((unit) => !isRw(unit)).length,
    rw: silent.filter(isRw).map(({ rw, terakhir }) => ({ rw, terakhir })),
    rt: silent.filter((unit) => !isRw(unit)),
  };
}

/** Every RW and RT that is known: as an area, or because somebody has an account for it. */
async function readUnits(trx: Transaction): Promise<Unit[]> {
  const known = await rowsOf(
    trx('up_users')
      .whereNotNull('rw')
      .select('rw', 'rt')
      .union([
        trx('daftar_wilayah').where('jenis', 'rw').select('nomor as rw', trx.raw('cast(null as integer) as rt')),
        trx('daftar_wilayah as rt')
          .join('daftar_wilayah as rw', 'rw.kode', 'rt.induk')
          .where('rt.jenis', 'rt')
          .select('rw.nomor as rw', 'rt.nomor as rt'),
      ]),
  );
  const sent = await rowsOf(
    trx('daftar_kiriman')
      .whereNotNull('rw')
      .groupBy('rw', 'rt')
      .select('rw', 'rt', trx.raw('max(dikirim_pada) as pada')),
  );
  const units = new Map<string, Unit>();
  const unitOf = (rw: number, rt: number | null): Unit => {
    const unit = units.get(`${rw}/${rt}`) ?? { rw, rt, terakhir: null };
    units.set(`${rw}/${rt}`, unit);
    return unit;
  };
  for (const { rw, rt } of [...known, ...sent]) {
    unitOf(numberOf(rw), null);
    if (rt !== null) unitOf(numberOf(rw), numberOf(rt));
  }
  for (const { rw, rt, pada } of sent) {
    const own = unitOf(numberOf(rw), rt === null ? null : numberOf(rt));
    for (const unit of new Set([own, unitOf(numberOf(rw), null)])) unit.terakhir = later(unit.terakhir, timeOf(pada));
  }
  return [...units.values()].sort((a, b) => a.rw - b.rw || (a.rt ?? 0) - (b.rt ?? 0));
}

const later = (one: string | null, other: string | null) => ((one ?? '') > (other ?? '') ? one : other);
