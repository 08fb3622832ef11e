import type { Core } from '@strapi/strapi';
import { todayInWib } from '../moderasi/day';
import { atOneMoment } from '../terbitan/transaction';
import { monthsUpTo } from './months';
import { approvedAlone } from './overrides';
import { livePerMonth, medianHours } from './published';
import { mostRead } from './reads';
import { readSilent } from './silent';
import { readStorage } from './storage';
import { failedToPublish, pastReview, yearsWithoutHolidays } from './upkeep';
import { readWaiting, sentPerRw } from './waiting';

/** How many months the board looks back, this one included. */
const months = 12;

/**
 * The lurah's figures (product handbook, 1: waiting, late, live, silent), as they stand at one moment. Each
 * is counted by the database; nothing is loaded to be counted here.
 */
export async function readBoard(strapi: Core.Strapi, now = Date.now()) {
  const today = todayInWib(now);
  const period = monthsUpTo(today, months);
  const figures = await atOneMoment(strapi, async (trx) => ({
    antrean: await readWaiting(strapi, trx, now),
    jam_tayang: await medianHours(strapi, trx, period.slice(-2)),
    tayang_per_bulan: await livePerMonth(trx, period),
    per_rw: await sentPerRw(trx, period.slice(-1)),
    sunyi: await readSilent(trx, now),
    perlu_ditinjau: await pastReview(strapi, trx, today),
    gagal_terbit: await failedToPublish(trx),
    sendirian: await approvedAlone(trx, period.slice(-1)),
    tahun_tanpa_libur: await yearsWithoutHolidays(trx, today),
  }));
  const beside = { dibaca: await mostRead(strapi, now), ruang: await readStorage(strapi) };
  return { waktu: new Date(now).toISOString(), ...figures, ...beside };
}
