import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { MoncerConfig } from '../../config/moncer';
import { dayMs, todayInWib } from '../moderasi/day';
import { rowsOf } from './rows';

const days = 30;
const shown = 5;
/** As the gateway writes it: how often each address was opened on a day (`site/gateway/reads.ts`). */
const countsOfDay = z.record(z.string(), z.int().nonnegative());

/** The services that were opened most in the last thirty days, today included, of those that are public. */
export async function mostRead(strapi: Core.Strapi, now: number) {
  const counts = await sumOfDays(join(strapi.config.get<MoncerConfig>('moncer').data, 'dibaca'), now);
  const table = strapi.db.connection('daftar_layanan');
  const services = await rowsOf(table.whereNotNull('published_at').select('slug', 'nama'));
  const daftar = services
    .map(({ slug, nama }) => ({
      slug: String(slug),
      nama: String(nama),
      jumlah: counts.get(`/layanan/${String(slug)}/`) ?? 0,
    }))
    .filter(({ jumlah }) => jumlah > 0)
    .sort((one, other) => other.jumlah - one.jumlah || one.nama.localeCompare(other.nama, 'id'));
  return { hari: days, jumlah: daftar.reduce((sum, { jumlah }) => sum + jumlah, 0), daftar: daftar.slice(0, shown) };
}

async function sumOfDays(folder: string, now: number): Promise<Map<string, number>> {
  const first = `${todayInWib(now - (days - 1) * dayMs)}.json`;
  const names = await readdir(folder).catch(() => []);
  const sums = new Map<string, number>();
  for (const name of names.filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name) && name >= first)) {
    for (const [path, count] of Object.entries(await readDay(join(folder, name)))) {
      sums.set(path, (sums.get(path) ?? 0) + count);
    }
  }
  return sums;
}

/** A file that cannot be read costs the board one day of these numbers, and nothing else. */
async function readDay(file: string): Promise<Record<string, number>> {
  try {
    return countsOfDay.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}
